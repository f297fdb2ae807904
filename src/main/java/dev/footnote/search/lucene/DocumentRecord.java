package dev.footnote.search.lucene;

import dev.footnote.text.ClockTime;
import dev.footnote.text.DocumentDetails;
import dev.footnote.text.PartialDate;
import dev.footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// What a document's record keeps besides the text, and its bytes.
record DocumentRecord(DocumentDetails details, List<Span> boilerplate) {
    BytesRef toBytes() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        write(out, details.title());
        for (Optional<String> part : List.of(
                details.publisher(),
                details.series(),
                details.author(),
                details.published().map(PartialDate::toString),
                details.publishedTime().map(ClockTime::toString),
                details.url(),
                details.summaryOf())) {
            out.writeByte((byte) (part.isPresent() ? 1 : 0));
            if (part.isPresent()) {
                write(out, part.get());
            }
        }
        out.writeVInt(details.inferences().size());
        for (String inference : details.inferences()) {
            write(out, inference);
        }
        out.writeVInt(boilerplate.size());
        int offset = 0;
        for (Span span : boilerplate) {
            out.writeVInt(span.start() - offset);
            out.writeVInt(span.length());
            offset = span.end();
        }
        return new BytesRef(out.toArrayCopy());
    }

    static DocumentRecord of(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        String title = read(in);
        Optional<String> publisher = readOptional(in);
        Optional<String> series = readOptional(in);
        Optional<String> author = readOptional(in);
        Optional<PartialDate> published = readOptional(in).flatMap(PartialDate::parse);
        Optional<ClockTime> publishedTime = readOptional(in).flatMap(ClockTime::parse);
        Optional<String> url = readOptional(in);
        Optional<String> summaryOf = readOptional(in);
        List<String> inferences = new ArrayList<>();
        for (int i = in.readVInt(); i > 0; i--) {
            inferences.add(read(in));
        }
        List<Span> boilerplate = new ArrayList<>();
        int offset = 0;
        for (int i = in.readVInt(); i > 0; i--) {
            int start = offset + in.readVInt();
            offset = start + in.readVInt();
            boilerplate.add(new Span(start, offset));
        }
        return new DocumentRecord(
                new DocumentDetails(
                        title, publisher, series, author, published, publishedTime, url, summaryOf, inferences),
                boilerplate);
    }

    private static void write(ByteBuffersDataOutput out, String text) throws IOException {
        byte[] bytes = TextBytes.of(text);
        out.writeVInt(bytes.length);
        out.writeBytes(bytes, bytes.length);
    }

    private static Optional<String> readOptional(ByteArrayDataInput in) {
        return in.readByte() == 0 ? Optional.empty() : Optional.of(read(in));
    }

    private static String read(ByteArrayDataInput in) {
        byte[] bytes = new byte[in.readVInt()];
        in.readBytes(bytes, 0, bytes.length);
        return TextBytes.in(new BytesRef(bytes));
    }
}
