package dev.footnote.corpus;

import dev.footnote.text.DocumentId;
import dev.footnote.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What two processes say to each other about a file: frames of a length and as many bytes. Who reads a frame says how
/// long it may be, and believes nothing in it.
final class ReadingMessages {
    private static final int REFUSED = 0;
    private static final int DOCUMENT = 1;

    private ReadingMessages() {}

    static void send(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    /// @throws IOException at the end of the stream, and when the frame is longer than `most`
    static byte[] receive(DataInputStream in, long most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("a frame of %d bytes, where %d are the most".formatted(length, most));
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new IOException("a frame ends too early");
        }
        return frame;
    }

    /// The folder goes as an address, which keeps bytes that are no text.
    static byte[] request(DocumentFile file) {
        return written(out -> {
            write(out, file.name());
            write(out, file.folder().toUri().toString());
        });
    }

    static DocumentFile request(byte[] frame) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame));
        String name = readText(in);
        return new DocumentFile(Path.of(URI.create(readText(in))), name, 0, 0);
    }

    static byte[] refusal(String reason) {
        return written(out -> {
            out.writeByte(REFUSED);
            write(out, reason);
        });
    }

    static byte[] answer(RawDocument document) {
        return written(out -> {
            out.writeByte(DOCUMENT);
            out.writeInt(document.stated().values().size());
            for (Map.Entry<String, String> detail : document.stated().values().entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
            write(out, document.text());
            out.writeInt(document.boilerplate().size());
            for (Span span : document.boilerplate()) {
                out.writeInt(span.start());
                out.writeInt(span.end());
            }
            out.writeBoolean(document.prose());
        });
    }

    /// The document of an answer, under the id that the asker knows it by.
    ///
    /// @throws UnreadableDocumentException when the answer is a refusal, with its reason
    /// @throws IOException when it is no answer at all
    static RawDocument answer(byte[] frame, DocumentId id) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame));
        if (in.readByte() == REFUSED) {
            throw new UnreadableDocumentException(readText(in));
        }
        Map<String, String> details = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            details.put(readText(in), readText(in));
        }
        String text = readText(in);
        List<Span> boilerplate = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            boilerplate.add(span(in.readInt(), in.readInt(), text));
        }
        return new RawDocument(id, new StatedDetails(details), text, boilerplate, in.readBoolean());
    }

    private static Span span(int start, int end, String text) throws IOException {
        if (start < 0 || end < start || end > text.length()) {
            throw new IOException("a span that is not in the text");
        }
        return new Span(start, end);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text that is longer than its frame");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
