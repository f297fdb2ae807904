package dev.footnote.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.stream.Field;
import org.jsoup.Jsoup;

/// The text of a mail: all that its parts show one under the other, mails forwarded in it among them; of parts that say
/// the same in two ways the plain one.
final class MailText {
    private static final int DEEPEST = 20;

    /// Plain text much shorter than the same mail's HTML says that one should look at that.
    private static final int STUB = 3;

    private static final Set<String> HEAD = Set.of("From", "Date", "Subject");

    private MailText() {}

    /// Empty when it has none.
    static Optional<String> of(Message message) {
        return Optional.of(text(message, 0)).filter(text -> !text.isBlank());
    }

    private static String text(Entity entity, int depth) {
        Body body = entity.getBody();
        if (depth >= DEEPEST) {
            return "";
        }
        if (body instanceof Multipart parts) {
            List<Entity> all = parts.getBodyParts();
            return parts.getSubType().equalsIgnoreCase("alternative") ? best(all, depth) : joined(all, depth);
        }
        if (body instanceof Message forwarded) {
            return head(forwarded) + "\n\n" + text(forwarded, depth + 1);
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return body instanceof TextBody words && !attached ? text(words, entity.getMimeType()) : "";
    }

    private static String joined(List<Entity> parts, int depth) {
        List<String> texts = new ArrayList<>();
        for (Entity part : parts) {
            String text = text(part, depth + 1).strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return String.join("\n\n", texts);
    }

    private static String best(List<Entity> parts, int depth) {
        String best = "";
        for (Entity part : parts) {
            String text = text(part, depth + 1);
            if (best.isBlank() || text.length() > STUB * best.length()) {
                best = text;
            }
        }
        return best;
    }

    private static String head(Message message) {
        List<String> lines = new ArrayList<>();
        for (Field field : message.getHeader().getFields()) {
            if (HEAD.contains(field.getName())) {
                lines.add(
                        field.getName() + ": " + DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
            }
        }
        return String.join("\n", lines);
    }

    private static String text(TextBody words, String type) {
        if (type.equalsIgnoreCase("text/plain")) {
            return decoded(words);
        }
        return type.equalsIgnoreCase("text/html")
                ? ArticleText.of(Jsoup.parse(decoded(words)).body())
                : "";
    }

    private static String decoded(TextBody words) {
        try (InputStream in = words.getInputStream()) {
            byte[] bytes = in.readAllBytes();
            Optional<Charset> stated = charset(words);
            return stated.isPresent() ? new String(bytes, stated.get()) : unstated(bytes);
        } catch (IOException damaged) {
            return "";
        }
    }

    private static String unstated(byte[] bytes) {
        try {
            return TextDecoder.decodeFile(bytes);
        } catch (UnreadableDocumentException someDamaged) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /// Nothing when it is not stated, or stated as ASCII, which mails with other letters say as well.
    private static Optional<Charset> charset(TextBody words) {
        try {
            return Optional.ofNullable(words.getMimeCharset())
                    .map(Charset::forName)
                    .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
                    .map(LegacyCharset::meantBy);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
            return Optional.empty();
        }
    }
}
