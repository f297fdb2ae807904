package dev.footnote.quotation;

import dev.footnote.quotation.QuotationCorpus.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Trains the model that comes with the program, on all of the annotated corpus. Deterministic: the same
/// corpus gives the same file. Arguments: the folder of shared data and the file to write.
public final class QuotationTrainer {
    private QuotationTrainer() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        List<Article> articles = QuotationCorpus.read(shared.resolve("bench/quotation"));
        List<Integer> all = IntStream.range(0, articles.size()).boxed().toList();
        TrainedModel model = new ModelBuilder(articles, shared).build(all, BaseTrainer.Settings.STANDARD);
        model.write(Files.newOutputStream(Path.of(args[1])));
        System.out.printf("%s: %,d bytes%n", args[1], Files.size(Path.of(args[1])));
    }
}
