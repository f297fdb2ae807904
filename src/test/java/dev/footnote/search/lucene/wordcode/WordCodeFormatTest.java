package dev.footnote.search.lucene.wordcode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordCodeFormatTest {
    private static final String TEXT = "text";

    private static final Codec CODEC = new Lucene104Codec() {
        private final DocValuesFormat words = new WordCodeFormat();

        @Override
        public DocValuesFormat getDocValuesFormatForField(String field) {
            return field.equals(TEXT) ? words : super.getDocValuesFormatForField(field);
        }
    };

    private final Directory directory = new ByteBuffersDirectory();

    /// Writes one document for each value, in segments of a hundred.
    private void write(List<Optional<byte[]>> values, boolean merged) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer())
                .setCodec(CODEC)
                .setUseCompoundFile(false)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < values.size(); i++) {
                Document document = new Document();
                document.add(new NumericDocValuesField("number", i));
                values.get(i).ifPresent(bytes -> document.add(new BinaryDocValuesField(TEXT, new BytesRef(bytes))));
                writer.addDocument(document);
                if (i % 100 == 99) {
                    writer.flush();
                }
            }
        }
        if (merged) {
            IndexWriterConfig merging = new IndexWriterConfig(new StandardAnalyzer())
                    .setCodec(CODEC)
                    .setMergePolicy(new LogDocMergePolicy()); // keeps the order
            try (IndexWriter writer = new IndexWriter(directory, merging)) {
                writer.forceMerge(1);
            }
        }
    }

    private List<Optional<byte[]>> read() throws IOException {
        List<Optional<byte[]>> values = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                values.addAll(read(leaf.reader()));
            }
        }
        return values;
    }

    private static List<Optional<byte[]>> read(LeafReader segment) throws IOException {
        List<Optional<byte[]>> values = new ArrayList<>();
        BinaryDocValues texts = segment.getBinaryDocValues(TEXT);
        for (int document = 0; document < segment.maxDoc(); document++) {
            values.add(
                    texts != null && texts.advanceExact(document)
                            ? Optional.of(BytesRef.deepCopyOf(texts.binaryValue()).bytes)
                            : Optional.empty());
        }
        return values;
    }

    private static List<String> printed(List<Optional<byte[]>> values) {
        return values.stream()
                .map(value -> value.map(HexFormat.of()::formatHex).orElse("none"))
                .toList();
    }

    private static Optional<byte[]> text(String text) {
        return Optional.of(text.getBytes(UTF_8));
    }

    private static byte[] randomValue(Random random) {
        int length = random.nextInt(200);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield noise;
            }
            case 1 -> text("x".repeat(length)).orElseThrow();
            default -> {
                StringBuilder words = new StringBuilder();
                for (int i = 0; i < length; i++) {
                    words.append(randomWord(random)).append(randomGap(random));
                }
                yield words.toString().getBytes(UTF_8);
            }
        };
    }

    /// Of one to nine letters, so that some are told apart by their hashes only.
    private static String randomWord(Random random) {
        int common = Math.min(random.nextInt(60), random.nextInt(60));
        return "quay;grain;Ærø;lighthouse;lighthousekeeper;1 200;a;e-mail;don't;😀".split(";")[common % 10]
                + (common < 30 ? "" : common);
    }

    private static String randomGap(Random random) {
        return random.nextInt(4) > 0
                ? " "
                : List.of("", "  ", ", ", ".\n\n", "\t", " – ").get(random.nextInt(6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsWrittenComesBackByteForByte(long seed) throws IOException {
        Random random = new Random(seed);
        List<Optional<byte[]>> values = IntStream.range(0, 450)
                .mapToObj(i -> random.nextInt(8) == 0 ? Optional.<byte[]>empty() : Optional.of(randomValue(random)))
                .toList();
        write(values, seed % 2 == 0);
        assertThat(printed(read())).isEqualTo(printed(values));
    }

    @Test
    void anEmptyTextIsNotTheSameAsNone() throws IOException {
        List<Optional<byte[]>> values = List.of(text(""), Optional.empty(), text(" "), text("  "), text(" a b "));
        write(values, true);
        assertThat(printed(read())).isEqualTo(printed(values));
    }

    @Test
    void textsAreFoundInOrderAndTheRestIsPassedOver() throws IOException {
        write(List.of(Optional.empty(), text("one"), Optional.empty(), text("three"), Optional.empty()), false);
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            BinaryDocValues texts = reader.leaves().getFirst().reader().getBinaryDocValues(TEXT);
            assertThat(texts.nextDoc()).isEqualTo(1);
            assertThat(texts.advance(2)).isEqualTo(3);
            assertThat(texts.nextDoc()).isEqualTo(BinaryDocValues.NO_MORE_DOCS);
            assertThat(texts.cost()).isEqualTo(2);
        }
    }

    @Test
    void runningTextTakesLessThanTwoFifthsOfItsBytes() throws IOException {
        Random random = new Random(11);
        List<Optional<byte[]>> values = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 60; w++) {
                text.append("word")
                        .append((int) Math.pow(5_000, random.nextDouble()))
                        .append(' ');
            }
            bytes += text.length();
            values.add(text(text.toString()));
        }
        write(values, true);
        long size = 0;
        for (String file : directory.listAll()) {
            size += file.endsWith("." + WordCodeFormat.DATA) ? directory.fileLength(file) : 0;
        }
        assertThat((double) size / bytes).isLessThan(0.4);
    }

    /// Every byte of both files, one after the other: the sum tells, and whoever reads without asking for the sum gets
    /// an [IOException] or other text, and nothing else.
    @ParameterizedTest
    @ValueSource(strings = {WordCodeFormat.META, WordCodeFormat.DATA})
    void aDamagedByteIsNoticed(String extension) throws IOException {
        write(List.of(text("the quay and the crane"), text("the crane, the grain"), text("grain")), false);
        String file = List.of(directory.listAll()).stream()
                .filter(name -> name.endsWith("." + extension))
                .findFirst()
                .orElseThrow();
        byte[] whole = bytesOf(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            replace(file, damaged);
            assertThatThrownBy(this::readAndCheck).as("byte " + i).isInstanceOf(IOException.class);
        }
        replace(file, whole);
        readAndCheck();
    }

    private void readAndCheck() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            CodecReader segment = (CodecReader) reader.leaves().getFirst().reader();
            try {
                read(segment);
            } catch (CorruptIndexException expected) {
                assertThat(expected).hasMessageContaining("damaged");
            }
            segment.checkIntegrity();
        }
    }

    private byte[] bytesOf(String file) throws IOException {
        try (IndexInput in = directory.openInput(file, IOContext.DEFAULT)) {
            byte[] bytes = new byte[(int) in.length()];
            in.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    private void replace(String file, byte[] bytes) throws IOException {
        directory.deleteFile(file);
        try (IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
            out.writeBytes(bytes, bytes.length);
        }
    }
}
