package dev.footnote.quotation;

import dev.footnote.evaluation.QuotationScores;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.quotation.QuotationCorpus.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Trains on a part of the annotated corpus and measures on the rest, by month of publication or by publisher.
/// Arguments: the folder of shared data, `month` or `publisher`, and how many of the folds to run.
public final class QuotationCrossValidation {
    private static final int MONTH_FOLDS = 5;

    private QuotationCrossValidation() {}

    public static void main(String[] args) {
        Path shared = Path.of(args[0]);
        QuotationScores scores = measure(shared, args[1].equals("publisher"), Integer.parseInt(args[2]));
        System.out.println(scores);
    }

    /// The scores over the articles of the first `count` folds, each found by a model that has not seen them.
    public static QuotationScores measure(Path shared, boolean byPublisher, int count) {
        List<Article> articles = QuotationCorpus.read(shared.resolve("bench/quotation"));
        List<String> publishers =
                articles.stream().map(Article::publisher).distinct().sorted().toList();
        ModelBuilder builder = new ModelBuilder(articles, shared);
        QuotationScores scores = new QuotationScores();
        for (int fold = 0; fold < count; fold++) {
            List<Integer> training = new ArrayList<>();
            List<Article> unseen = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                Article article = articles.get(i);
                int own = byPublisher ? publishers.indexOf(article.publisher()) : article.month() % MONTH_FOLDS;
                if (own == fold) {
                    unseen.add(article);
                } else {
                    training.add(i);
                }
            }
            TrainedModel model = builder.build(training, BaseTrainer.Settings.STANDARD);
            QuotationExtractor extractor = new QuotationExtractor(PeopleDirectory.empty(), model);
            unseen.forEach(article -> scores.add(article, extractor.extract(article.document())));
        }
        return scores;
    }
}
