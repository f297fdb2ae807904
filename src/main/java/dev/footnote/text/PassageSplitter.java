package dev.footnote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Splits a document into passages: whole sentences, neighbouring short paragraphs joined, boilerplate left out, at
/// most [#MAX_TOKENS] tokens each (a single sentence longer than that is a passage of its own). Passages do not
/// overlap. Pure and thread-safe.
public final class PassageSplitter {
    /// The passage length of the MultiHop-RAG benchmark (Tang and Yang 2024), on which the ranking is measured.
    public static final int MAX_TOKENS = 256;

    /// Paragraphs are joined until a passage has this many tokens: below it, a passage says too little to be ranked.
    static final int ENOUGH_TOKENS = 200;

    /// Running English text has about four tokens of a subword vocabulary for three words.
    private static final double TOKENS_PER_WORD = 4.0 / 3.0;

    private final ParagraphSplitter paragraphs = new ParagraphSplitter();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /// The passages of a document in order.
    public List<Passage> split(SourceDocument document) {
        Accumulator accumulator = new Accumulator(document);
        int end = 0;
        for (Span paragraph : paragraphs.split(document)) {
            boolean gap = document.isBoilerplate(new Span(end, paragraph.start()));
            if (gap || accumulator.tokens >= ENOUGH_TOKENS) {
                accumulator.flush();
            }
            List<Span> split = sentences.split(document.text(), paragraph);
            double[] tokens = tokens(document.text(), split);
            if (accumulator.tokens + DoubleStream.of(tokens).sum() > MAX_TOKENS) {
                accumulator.flush();
            }
            for (int i = 0; i < tokens.length; i++) {
                accumulator.add(split.get(i), tokens[i]);
            }
            end = paragraph.end();
        }
        accumulator.flush();
        return List.copyOf(accumulator.passages);
    }

    private static double[] tokens(String text, List<Span> sentences) {
        double[] tokens = new double[sentences.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = tokens(text, sentences.get(i));
        }
        return tokens;
    }

    private static double tokens(String text, Span sentence) {
        int words = 0;
        boolean inWord = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inWord) {
                words++;
            }
            inWord = !space;
        }
        return words * TOKENS_PER_WORD;
    }

    /// Gathers sentences and cuts them into passages.
    private static final class Accumulator {
        private final SourceDocument document;
        private final List<Passage> passages = new ArrayList<>();
        private final List<Span> pending = new ArrayList<>();
        private double tokens;

        private Accumulator(SourceDocument document) {
            this.document = document;
        }

        private void add(Span sentence, double more) {
            if (tokens + more > MAX_TOKENS) {
                flush();
            }
            pending.add(sentence);
            tokens += more;
        }

        private void flush() {
            if (!pending.isEmpty()) {
                passages.add(Passage.of(document.id(), pending));
                pending.clear();
                tokens = 0;
            }
        }
    }
}
