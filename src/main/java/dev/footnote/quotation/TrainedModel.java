package dev.footnote.quotation;

import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// All that is learned: the weights of every decision and the classes of words. Immutable.
///
/// @param weights the weights in whole steps
/// @param step the size of a step
/// @param words hashes of the words that have a class
/// @param classes their classes
record TrainedModel(byte[] weights, float step, int[] words, byte[] classes) {
    private static final int FORMAT = 0x46514d31;
    /// The bytes of format, bits and step.
    private static final int HEAD = 12;

    private static final String RESOURCE = "attribution.model";

    /// The model that comes with the program.
    static TrainedModel bundled() {
        try (InputStream in = resource()) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /// The version of that model, for which it need not be unpacked.
    static String bundledVersion() {
        try (InputStream in = resource()) {
            return version(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static InputStream resource() {
        InputStream in = TrainedModel.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + RESOURCE);
        }
        return in;
    }

    Model model() {
        return new Weights(weights, step);
    }

    WordClasses wordClasses() {
        return new WordClasses(words, classes);
    }

    /// Tells one model from another: a checksum of its file.
    static String version(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file);
        return Long.toHexString(sum.getValue());
    }

    /// Whole arrays at once: in a JVM that has just begun, a loop over numbers takes longer than all the rest.
    static TrainedModel read(InputStream in) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(in.readAllBytes());
            ByteBuffer head = ByteBuffer.wrap(inflated(inflater, HEAD));
            if (head.getInt() != FORMAT || head.getInt() != Features.BITS) {
                throw new IOException("a model of another version of the program");
            }
            byte[] weights = inflated(inflater, 1 << Features.BITS);
            int[] words =
                    new int[ByteBuffer.wrap(inflated(inflater, Integer.BYTES)).getInt()];
            ByteBuffer.wrap(inflated(inflater, words.length * Integer.BYTES))
                    .asIntBuffer()
                    .get(words);
            byte[] classes = inflated(inflater, words.length);
            if (inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
                throw new IOException("a model with something behind it");
            }
            return new TrainedModel(weights, head.getFloat(), words, classes);
        } catch (DataFormatException broken) {
            throw new IOException("not a model", broken);
        } finally {
            inflater.end();
        }
    }

    private static byte[] inflated(Inflater inflater, int size) throws DataFormatException, EOFException {
        byte[] bytes = new byte[size];
        for (int at = 0; at < size; ) {
            int read = inflater.inflate(bytes, at, size - at);
            if (read == 0) {
                throw new EOFException("a model that breaks off");
            }
            at += read;
        }
        return bytes;
    }

    private static byte[] bytes(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        return bytes.array();
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out))) {
            data.writeInt(FORMAT);
            data.writeInt(Features.BITS);
            data.writeFloat(step);
            data.write(weights);
            data.writeInt(words.length);
            data.write(bytes(words));
            data.write(classes);
        }
    }
}
