package dev.footnote.search;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/// Writes `word.vectors` anew: every whole English word that the tokenizer of a small embedding model knows is put
/// through that model by itself, and what comes out is brought down to a few dimensions. The model is
/// BAAI/bge-small-en-v1.5 (MIT licence), quantised, as langchain4j packs it; it is needed here and nowhere else. After
/// Model2Vec (Tulkens and van Dongen 2024), without its weighting of words. The same machine writes the same file;
/// another may round differently.
///
/// Argument: the file to write. Run with the profile `vectors`; see `docs/decisions/0021-word-vectors.md`.
public final class WordVectorsMaker {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final long BEFORE_TEXT = 101;
    private static final long BEHIND_TEXT = 102;
    private static final int DIMENSIONS = 64;

    /// The directions in which all words differ most say how common a word is, not what it means (Mu and Viswanath
    /// 2018).
    private static final int LEFT_OUT = 2;

    private WordVectorsMaker() {}

    public static void main(String[] arguments) throws IOException, OrtException {
        Map<String, Long> words = words();
        double[][] meanings = centred(embedded(List.copyOf(words.values())));
        byte[][] vectors = brought(meanings);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0]))))) {
            out.writeInt(DIMENSIONS);
            out.writeInt(vectors.length);
            for (String word : words.keySet()) {
                out.writeInt(WordVectors.hash(word));
            }
            for (byte[] vector : vectors) {
                out.write(vector);
            }
        }
        System.out.printf("%,d words of %d dimensions%n", vectors.length, DIMENSIONS);
    }

    /// The whole words of the tokenizer with their numbers, the commonest first as it has them.
    private static Map<String, Long> words() throws IOException {
        JsonNode vocabulary;
        try (InputStream in = resource(TOKENIZER)) {
            vocabulary = new ObjectMapper().readTree(in).at("/model/vocab");
        }
        Map<String, Long> words = new LinkedHashMap<>();
        vocabulary.properties().stream()
                .filter(entry -> entry.getKey().matches("[a-z]{2,}"))
                .sorted((one, other) ->
                        Long.compare(one.getValue().asLong(), other.getValue().asLong()))
                .forEach(entry -> words.put(entry.getKey(), entry.getValue().asLong()));
        return words;
    }

    private static double[][] embedded(List<Long> words) throws IOException, OrtException {
        byte[] model;
        try (InputStream in = resource(MODEL)) {
            model = in.readAllBytes();
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        try (OrtSession session = environment.createSession(model, options)) {
            return words.parallelStream()
                    .map(word -> embedded(environment, session, word))
                    .toArray(double[][]::new);
        }
    }

    /// The mean of what the model makes of the word and of the marks around it; of length 1.
    private static double[] embedded(OrtEnvironment environment, OrtSession session, long word) {
        long[][] tokens = {{BEFORE_TEXT, word, BEHIND_TEXT}};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, tokens);
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {{1, 1, 1}});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {{0, 0, 0}});
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][] states = ((float[][][]) result.get(0).getValue())[0];
            double[] sum = new double[states[0].length];
            for (float[] state : states) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += state[i];
                }
            }
            return scaled(sum, 1 / length(sum));
        } catch (OrtException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double[][] centred(double[][] rows) {
        int columns = rows[0].length;
        double[] mean = new double[columns];
        for (double[] row : rows) {
            for (int i = 0; i < columns; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        return Stream.of(rows)
                .map(row -> IntStream.range(0, columns).mapToDouble(i -> row[i] - mean[i]).toArray())
                .toArray(double[][]::new);
    }

    /// Brought down to the dimensions in which they differ most (principal components).
    private static byte[][] brought(double[][] rows) {
        RealMatrix all = new Array2DRowRealMatrix(rows, false);
        EigenDecomposition components = new EigenDecomposition(all.transpose().multiply(all));
        double[] spreads = components.getRealEigenvalues();
        int[] widest = IntStream.range(0, spreads.length)
                .boxed()
                .sorted((one, other) -> Double.compare(spreads[other], spreads[one]))
                .skip(LEFT_OUT)
                .limit(DIMENSIONS)
                .mapToInt(i -> i)
                .toArray();
        RealMatrix brought = all.multiply(components.getV().getSubMatrix(everyDimension(all), widest));
        return Stream.of(brought.getData()).map(WordVectorsMaker::rounded).toArray(byte[][]::new);
    }

    private static int[] everyDimension(RealMatrix matrix) {
        return IntStream.range(0, matrix.getColumnDimension()).toArray();
    }

    private static byte[] rounded(double[] vector) {
        double[] values = scaled(vector, WordVectors.LENGTH / length(vector));
        byte[] rounded = new byte[values.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (byte) Math.clamp(Math.round(values[i]), Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return rounded;
    }

    private static double length(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(one -> one * one).sum());
    }

    private static double[] scaled(double[] values, double by) {
        return Arrays.stream(values).map(one -> one * by).toArray();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = WordVectorsMaker.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is not on the class path: run with the profile vectors");
        }
        return in;
    }
}
