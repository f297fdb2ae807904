package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jsoup.Jsoup;

/// A saved e-mail: its text, as plain text where there is some, otherwise out of its HTML. Attachments are left out.
final class MailReader implements DocumentReader {
    private static final int DEEPEST = 20;

    @Override
    public Set<String> extensions() {
        return Set.of("eml");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            Message message = new DefaultMessageBuilder().parseMessage(in);
            Optional<String> text = text(message, "text/plain", 0).or(() -> html(message));
            if (text.isEmpty() || message.getHeader().getFields().isEmpty()) {
                throw new UnreadableDocumentException("it holds no text");
            }
            sink.document(new RawDocument(
                    new DocumentId(file.name()), details(message), Nfc.of(text.get()), List.of(), true));
            message.dispose();
        } catch (RuntimeException broken) {
            throw new UnreadableDocumentException("it is no e-mail that can be read");
        }
    }

    private static StatedDetails details(Message message) {
        Map<String, String> details = new LinkedHashMap<>();
        Optional.ofNullable(message.getSubject())
                .filter(subject -> !subject.isBlank())
                .ifPresent(subject -> details.put("title", subject.strip()));
        Optional.ofNullable(message.getFrom())
                .filter(from -> !from.isEmpty())
                .map(List::getFirst)
                .map(from -> from.getName() == null ? from.getAddress() : from.getName())
                .ifPresent(name -> details.put("author", name.strip()));
        Optional.ofNullable(message.getDate())
                .ifPresent(date -> details.put(
                        "published",
                        date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()));
        return new StatedDetails(details);
    }

    private static Optional<String> html(Message message) {
        return text(message, "text/html", 0)
                .map(html -> ArticleText.of(Jsoup.parse(html).body()))
                .filter(text -> !text.isBlank());
    }

    private static Optional<String> text(Entity entity, String type, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            return parts.getBodyParts().stream()
                    .flatMap(part -> text(part, type, depth + 1).stream())
                    .findFirst();
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        return body instanceof TextBody words
                        && !attached
                        && entity.getMimeType().equalsIgnoreCase(type)
                ? decoded(words).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static Optional<String> decoded(TextBody words) {
        try (InputStream in = words.getInputStream()) {
            return Optional.of(new String(in.readAllBytes(), charset(words)));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Charset charset(TextBody words) {
        try {
            return words.getMimeCharset() == null ? StandardCharsets.UTF_8 : Charset.forName(words.getMimeCharset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
            return StandardCharsets.UTF_8;
        }
    }
}
