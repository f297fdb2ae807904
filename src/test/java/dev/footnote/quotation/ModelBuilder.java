package dev.footnote.quotation;

import dev.footnote.quotation.QuotationCorpus.Article;
import dev.footnote.text.SourceDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Builds a [TrainedModel] from a part of the annotated corpus: word classes from its text and from other
/// news, then the weights, then both in the form in which the program keeps them. Deterministic.
final class ModelBuilder {
    /// Word classes for every word seen this often, learned in so many rounds; 128 and 255 classes do equally
    /// well.
    private static final WordClassTrainer CLASSES = new WordClassTrainer(128, 8, 12);

    /// Weights beyond this are cut; few are, and they decide by themselves anyway.
    private static final float LARGEST = 3;

    private static final int STEPS = 127;

    private final List<Article> articles;
    private final List<Tokens> otherNews;

    ModelBuilder(List<Article> articles, Path shared) {
        this.articles = articles;
        Tokeniser tokeniser = new Tokeniser(new WordClasses(new int[0], new byte[0]));
        this.otherNews = otherNews(shared).stream().map(tokeniser::tokenise).toList();
    }

    private static List<SourceDocument> otherNews(Path shared) {
        List<SourceDocument> documents = new ArrayList<>();
        for (String folder : List.of("bench/ask/multihop/documents", "bench/tls-timeline17/dev")) {
            documents.addAll(QuotationCorpus.plain(shared.resolve(folder).resolve("documents.jsonl")));
        }
        return documents;
    }

    /// @param training the places of the articles to learn from
    TrainedModel build(List<Integer> training, BaseTrainer.Settings settings) {
        Tokeniser plain = new Tokeniser(new WordClasses(new int[0], new byte[0]));
        List<Tokens> texts = new ArrayList<>();
        training.forEach(i -> texts.add(plain.tokenise(articles.get(i).document())));
        texts.addAll(otherNews);
        WordClassTrainer.Learned classes = CLASSES.learn(texts);
        Tokeniser tokeniser = new Tokeniser(new WordClasses(classes.words(), classes.classes()));
        List<Tokens> tokens = articles.stream()
                .map(article -> tokeniser.tokenise(article.document()))
                .toList();
        return quantised(
                new AttributionTrainer(articles, tokens, settings)
                        .train(training)
                        .weights(),
                classes);
    }

    private static TrainedModel quantised(float[] weights, WordClassTrainer.Learned classes) {
        float step = LARGEST / STEPS;
        byte[] steps = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            steps[i] = (byte) Math.clamp(Math.round(weights[i] / step), -STEPS, STEPS);
        }
        return new TrainedModel(steps, step, classes.words(), classes.classes());
    }
}
