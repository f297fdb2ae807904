package dev.footnote.quotation;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// All that is learned: the weights of every decision and the classes of words. Immutable.
///
/// @param weights the weights in whole steps
/// @param step the size of a step
/// @param words hashes of the words that have a class
/// @param classes their classes
record TrainedModel(byte[] weights, float step, int[] words, byte[] classes) {
    private static final int FORMAT = 0x46514d31;
    private static final String RESOURCE = "attribution.model";

    /// The model that comes with the program.
    static TrainedModel bundled() {
        try (InputStream in = TrainedModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + RESOURCE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    Model model() {
        return new Weights(weights, step);
    }

    WordClasses wordClasses() {
        return new WordClasses(words, classes);
    }

    static TrainedModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)));
        if (data.readInt() != FORMAT || data.readInt() != Features.BITS) {
            throw new IOException("a model of another version of the program");
        }
        float step = data.readFloat();
        byte[] weights = new byte[1 << Features.BITS];
        data.readFully(weights);
        int[] words = new int[data.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = data.readInt();
        }
        byte[] classes = new byte[words.length];
        data.readFully(classes);
        return new TrainedModel(weights, step, words, classes);
    }

    void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out))) {
            data.writeInt(FORMAT);
            data.writeInt(Features.BITS);
            data.writeFloat(step);
            data.write(weights);
            data.writeInt(words.length);
            for (int word : words) {
                data.writeInt(word);
            }
            data.write(classes);
        }
    }
}
