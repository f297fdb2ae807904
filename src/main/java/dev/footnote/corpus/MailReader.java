package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

/// A saved e-mail. Attachments are left out, but for mails forwarded in it.
final class MailReader implements DocumentReader {
    private static final Pattern ZONE = Pattern.compile("[+-](?:0\\d|1[0-7])[0-5]\\d\\b");

    @Override
    public Set<String> extensions() {
        return Set.of("eml");
    }

    @Override
    public void read(DocumentFile file, DocumentSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            Message message = new DefaultMessageBuilder().parseMessage(in);
            Optional<String> text = MailText.of(message);
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
                .ifPresent(date -> details.put("published", day(message, date).toString()));
        return new StatedDetails(details);
    }

    /// The day where it was sent: in the zone that the sender's clock had.
    private static LocalDate day(Message message, Date date) {
        Matcher zone = ZONE.matcher(message.getHeader().getField("Date").getBody());
        ZoneOffset offset = zone.find() ? ZoneOffset.of(zone.group()) : ZoneOffset.UTC;
        return date.toInstant().atOffset(offset).toLocalDate();
    }
}
