package dev.footnote.conversation;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Writes a [FollowUp] into a button id and reads it back. An id has at most [#MAX_LENGTH] characters; what does not
/// fit (a long document id) is written as a digest and found again among the documents of the brief.
public final class FollowUpCodec {
    /// Discord's limit for `custom_id`, the smallest of all platforms.
    public static final int MAX_LENGTH = 100;

    private static final String VERSION = "f1";
    private static final String DIGEST = "#";
    private static final int DIGEST_BYTES = 9;
    private static final int SPAN_ROOM = 36;

    private FollowUpCodec() {}

    /// The id for a button; empty when it cannot be written in [#MAX_LENGTH] characters.
    public static Optional<String> encode(FollowUp followUp) {
        String id = switch (followUp) {
            case FollowUp.Page(int page) -> VERSION + ":p:" + page;
            case FollowUp.SharedPage(int page) -> VERSION + ":q:" + page;
            case FollowUp.Share(int page) -> VERSION + ":s:" + page;
            case FollowUp.Nearest() -> VERSION + ":n";
            case FollowUp.With(String parameter, String value) -> VERSION + ":w:" + parameter + ":" + value;
            case FollowUp.Context(DocumentId document, Span span, String mark) ->
                "%s:m:%d:%d:%s:%s".formatted(VERSION, span.start(), span.end(), mark, shorten(document));
            case FollowUp.Ask(String command, String value) -> VERSION + ":a:" + command + ":" + value;
        };
        return id.length() <= MAX_LENGTH ? Optional.of(id) : Optional.empty();
    }

    /// What a button id asks for; empty when it is none of ours or of another version.
    public static Optional<FollowUp> decode(String id) {
        String[] parts = id.split(":", 3);
        if (parts.length < 2 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        String rest = parts.length == 3 ? parts[2] : "";
        try {
            return switch (parts[1]) {
                case "p" -> Optional.of(new FollowUp.Page(pageNumber(rest)));
                case "s" -> Optional.of(new FollowUp.Share(pageNumber(rest)));
                case "n" -> Optional.of(new FollowUp.Nearest());
                case "q" -> Optional.of(new FollowUp.SharedPage(pageNumber(rest)));
                case "c" -> context(rest, false);
                case "m" -> context(rest, true);
                case "w" -> pair(rest).map(with -> new FollowUp.With(with[0], with[1]));
                case "a" -> pair(rest).map(ask -> new FollowUp.Ask(ask[0], ask[1]));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /// Whether `written` (from [FollowUp.Context]) means the document `id`.
    public static boolean means(DocumentId written, DocumentId id) {
        return written.equals(id) || written.value().equals(digest(id));
    }

    private static int pageNumber(String text) {
        int page = Integer.parseInt(text);
        if (page < 0) {
            throw new IllegalArgumentException("pages count from 0");
        }
        return page;
    }

    /// @param marked whether it has the mark of the words, as ids of older versions have not
    private static Optional<FollowUp> context(String rest, boolean marked) {
        String[] parts = rest.split(":", marked ? 4 : 3);
        return parts.length < (marked ? 4 : 3)
                ? Optional.empty()
                : Optional.of(new FollowUp.Context(
                        new DocumentId(parts[parts.length - 1]),
                        new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
                        marked ? parts[2] : ""));
    }

    /// A name, and behind the first colon its value.
    private static Optional<String[]> pair(String rest) {
        return Optional.of(rest.split(":", 2)).filter(parts -> parts.length == 2);
    }

    private static String shorten(DocumentId document) {
        return document.value().length() <= MAX_LENGTH - SPAN_ROOM ? document.value() : digest(document);
    }

    private static String digest(DocumentId document) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(document.value().getBytes(StandardCharsets.UTF_8));
            return DIGEST + HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
