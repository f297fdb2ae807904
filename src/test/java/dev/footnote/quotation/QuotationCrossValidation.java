package dev.footnote.quotation;

import dev.footnote.evaluation.QuotationScores;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.quotation.QuotationCorpus.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Trains on a part of the annotated corpus and measures on the rest, by month of publication or by publisher.
/// Arguments: the folder of shared data, `month` or `publisher`, how many of the folds to run, and optionally a
/// folder for each fold's model (`fold0.model`) and for what the models found in the articles that they had not
/// seen (`predictions.jsonl`, in the scorers' format).
public final class QuotationCrossValidation {
    private static final int MONTH_FOLDS = 5;

    private final List<Article> articles;
    private final boolean byPublisher;
    private final List<String> publishers;
    private final ModelBuilder builder;

    private QuotationCrossValidation(Path shared, boolean byPublisher) {
        this.articles = QuotationCorpus.read(shared.resolve("bench/quotation"));
        this.byPublisher = byPublisher;
        this.publishers =
                articles.stream().map(Article::publisher).distinct().sorted().toList();
        this.builder = new ModelBuilder(articles, shared);
    }

    public static void main(String[] args) {
        Optional<Path> folder = args.length > 3 ? Optional.of(Path.of(args[3])) : Optional.empty();
        System.out.println(new QuotationCrossValidation(Path.of(args[0]), args[1].equals("publisher"))
                .run(Integer.parseInt(args[2]), folder));
    }

    /// The scores over the articles of the first `count` folds, each found by a model that has not seen them.
    public static QuotationScores measure(Path shared, boolean byPublisher, int count) {
        return new QuotationCrossValidation(shared, byPublisher).run(count, Optional.empty());
    }

    private QuotationScores run(int count, Optional<Path> folder) {
        QuotationScores scores = new QuotationScores();
        List<String> predictions = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            TrainedModel model = builder.build(training(fold), BaseTrainer.Settings.STANDARD);
            QuotationExtractor extractor = new QuotationExtractor(PeopleDirectory.empty(), model);
            for (Article article : unseen(fold)) {
                List<Quotation> found = extractor.extract(article.document());
                scores.add(article, found);
                predictions.add(QuotationExport.line(article, found).toString());
            }
            String name = "fold%d.model".formatted(fold);
            folder.ifPresent(path -> write(model, path.resolve(name)));
        }
        folder.ifPresent(path -> write(predictions, path.resolve("predictions.jsonl")));
        return scores;
    }

    private boolean isIn(Article article, int fold) {
        return fold == (byPublisher ? publishers.indexOf(article.publisher()) : article.month() % MONTH_FOLDS);
    }

    private List<Integer> training(int fold) {
        List<Integer> training = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (!isIn(articles.get(i), fold)) {
                training.add(i);
            }
        }
        return training;
    }

    private List<Article> unseen(int fold) {
        return articles.stream().filter(article -> isIn(article, fold)).toList();
    }

    private static void write(TrainedModel model, Path file) {
        try {
            model.write(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void write(List<String> lines, Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
