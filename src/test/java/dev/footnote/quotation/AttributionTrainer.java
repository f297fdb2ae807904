package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.GoldFrames.Gold;
import dev.footnote.quotation.QuotationCorpus.Article;
import dev.footnote.quotation.QuotationCorpus.GoldQuotation;
import dev.footnote.quotation.Selection.Rated;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Trains all decisions of the quotation package. What decides on whole candidates and on uncovered
/// quotations learns from candidates of models that have not seen their articles, so that it meets what it
/// will meet later. Deterministic.
final class AttributionTrainer {
    private static final int PARTS = 3;
    private static final int ORPHAN_EPOCHS = 8;

    /// There are few examples, and only one in eight is better shorter.
    private static final int SHORTENING_EPOCHS = 20;

    /// Candidates less likely than this are not shortened: the threshold for quoted words.
    private static final double LEAST_SHORTENED = 0.25;

    /// Below this overlap no reading of a cue is worth preferring.
    private static final double LEAST_OVERLAP = 0.5;

    private final List<Article> articles;
    private final List<Tokens> tokens;
    private final BaseTrainer.Settings settings;
    private final Features features = new Features();

    AttributionTrainer(List<Article> articles, List<Tokens> tokens, BaseTrainer.Settings settings) {
        this.articles = articles;
        this.tokens = tokens;
        this.settings = settings;
    }

    private record Rating(int[] parts, int[] whole, boolean right) {}

    private record Example(int[][] slots, int right) {}

    TrainableModel train(List<Integer> documents) {
        GoldFrames frames = new GoldFrames(
                documents.stream().map(tokens::get).toList(),
                documents.stream().map(articles::get).toList());
        Map<Integer, List<Gold>> gold = new HashMap<>();
        documents.forEach(d -> gold.put(d, frames.of(tokens.get(d), articles.get(d))));
        BaseTrainer base = new BaseTrainer(tokens, gold, settings);
        TrainableModel model = base.train(documents);
        Map<Integer, List<List<Candidate>>> readings = unseenReadings(base, documents);
        Map<Integer, List<Candidate>> candidates = unseenChoices(documents, readings, gold);
        trainReadings(model, documents, readings, gold);
        trainRatings(model, documents, candidates, gold);
        trainShortening(model, documents, candidates, gold);
        trainOrphans(model, documents, candidates);
        return model;
    }

    /// The readings of each document's cues by a model that has not seen the document.
    private Map<Integer, List<List<Candidate>>> unseenReadings(BaseTrainer base, List<Integer> documents) {
        Map<Integer, List<List<Candidate>>> candidates = new HashMap<>();
        for (int part = 0; part < PARTS; part++) {
            List<Integer> in = new ArrayList<>();
            List<Integer> out = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % PARTS == part ? out : in).add(documents.get(i));
            }
            TrainableModel model = base.train(in);
            out.forEach(d -> candidates.put(d, new CandidateFinder(model).find(tokens.get(d))));
        }
        return candidates;
    }

    /// The readings of each document's cues that are chosen by a model that has not seen the document.
    private Map<Integer, List<Candidate>> unseenChoices(
            List<Integer> documents, Map<Integer, List<List<Candidate>>> readings, Map<Integer, List<Gold>> gold) {
        Map<Integer, List<Candidate>> chosen = new HashMap<>();
        for (int part = 0; part < 2; part++) {
            List<Integer> in = new ArrayList<>();
            List<Integer> out = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % 2 == part ? out : in).add(documents.get(i));
            }
            TrainableModel model = new TrainableModel(settings.rate(), settings.l1(), settings.l2());
            trainReadings(model, in, readings, gold);
            ReadingChooser chooser = new ReadingChooser(model);
            for (int d : out) {
                chosen.put(
                        d,
                        readings.getOrDefault(d, List.of()).stream()
                                .map(one -> chooser.choose(tokens.get(d), one))
                                .toList());
            }
        }
        return chosen;
    }

    /// Learns from the cues that have a reading with the right source and at least half of the content to prefer
    /// the one with most of it.
    private void trainReadings(
            TrainableModel model,
            List<Integer> documents,
            Map<Integer, List<List<Candidate>>> readings,
            Map<Integer, List<Gold>> gold) {
        List<Example> examples = new ArrayList<>();
        for (int d : documents) {
            for (List<Candidate> one : readings.getOrDefault(d, List.of())) {
                int right = best(tokens.get(d), one, gold.getOrDefault(d, List.of()));
                if (one.size() > 1 && right >= 0) {
                    int[][] slots = new int[one.size()][];
                    for (int i = 0; i < slots.length; i++) {
                        CandidateFeatures.reading(tokens.get(d), one.get(i), features);
                        slots[i] = features.toArray();
                    }
                    examples.add(new Example(slots, right));
                }
            }
        }
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(examples, new Random(epoch));
            examples.forEach(example -> model.choose(example.slots(), example.right()));
        }
    }

    private static int best(Tokens text, List<Candidate> readings, List<Gold> gold) {
        int best = -1;
        double most = LEAST_OVERLAP;
        for (int i = 0; i < readings.size(); i++) {
            for (Gold one : gold) {
                double overlap = hasSource(one, readings.get(i)) ? overlap(text, one, readings.get(i)) : 0;
                if (overlap > most) {
                    most = overlap;
                    best = i;
                }
            }
        }
        return best;
    }

    private void trainRatings(
            TrainableModel model,
            List<Integer> documents,
            Map<Integer, List<Candidate>> candidates,
            Map<Integer, List<Gold>> gold) {
        List<Rating> ratings = new ArrayList<>();
        for (int d : documents) {
            Tokens text = tokens.get(d);
            for (Candidate candidate : candidates.getOrDefault(d, List.of())) {
                CandidateFeatures.parts(text, candidate, features);
                int[] parts = features.toArray();
                CandidateFeatures.whole(text, candidate, features);
                boolean right = gold.getOrDefault(d, List.of()).stream().anyMatch(g -> isRight(text, g, candidate));
                ratings.add(new Rating(parts, features.toArray(), right));
            }
        }
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(ratings, new Random(epoch));
            ratings.forEach(rating -> {
                model.decide(rating.parts(), rating.right());
                model.decide(rating.whole(), rating.right());
            });
        }
    }

    /// Half of the content or more, and the source overlapping: what the measure "attributed" asks for.
    private static boolean isRight(Tokens text, Gold gold, Candidate candidate) {
        return hasSource(gold, candidate) && overlap(text, gold, candidate) >= 0.5;
    }

    private static boolean hasSource(Gold gold, Candidate candidate) {
        return gold.source().isEmpty()
                ? candidate.source().isEmpty()
                : candidate.source().stream().anyMatch(gold.source().get()::overlaps);
    }

    /// The characters that both contents share, as a part of those that either has.
    private static double overlap(Tokens text, Gold gold, Candidate candidate) {
        int shared = 0;
        int length = 0;
        for (Range a : gold.content()) {
            length += length(text, a);
            for (Range b : candidate.content()) {
                if (a.overlaps(b)) {
                    shared += length(text, new Range(Math.max(a.first(), b.first()), Math.min(a.last(), b.last())));
                }
            }
        }
        for (Range b : candidate.content()) {
            length += length(text, b);
        }
        return (double) shared / (length - shared);
    }

    private static int length(Tokens text, Range range) {
        return text.end(range.last()) - text.start(range.first());
    }

    /// Learns to leave out of likely candidates what makes them more like an annotated quotation.
    private void trainShortening(
            TrainableModel model,
            List<Integer> documents,
            Map<Integer, List<Candidate>> candidates,
            Map<Integer, List<Gold>> gold) {
        List<Example> examples = new ArrayList<>();
        Rater rater = new Rater(model);
        for (int d : documents) {
            Tokens text = tokens.get(d);
            List<Gold> right = gold.getOrDefault(d, List.of());
            List<Rated> rated = candidates.getOrDefault(d, List.of()).stream()
                    .map(one -> new Rated(one, rater.probability(text, one)))
                    .toList();
            rated.stream()
                    .filter(one -> one.probability() >= LEAST_SHORTENED)
                    .forEach(one -> addShortening(text, one, rated, right, examples));
        }
        for (int epoch = 0; epoch < SHORTENING_EPOCHS; epoch++) {
            Collections.shuffle(examples, new Random(epoch));
            examples.forEach(example -> model.choose(example.slots(), example.right()));
        }
    }

    private void addShortening(Tokens text, Rated one, List<Rated> rated, List<Gold> gold, List<Example> examples) {
        List<Shorter> options = Shorter.of(text, one.candidate(), rated);
        List<Candidate> shorter = options.stream()
                .map(option -> one.candidate().with(option.content()))
                .toList();
        int right = best(text, shorter, gold);
        if (options.size() > 1 && right >= 0) {
            int[][] slots = new int[options.size()][];
            for (int i = 0; i < slots.length; i++) {
                ShorterFeatures.fill(text, one, options.get(i), features);
                slots[i] = features.toArray();
            }
            examples.add(new Example(slots, right));
        }
    }

    private void trainOrphans(TrainableModel model, List<Integer> documents, Map<Integer, List<Candidate>> candidates) {
        List<Example> orphans = new ArrayList<>();
        documents.forEach(d -> addOrphans(model, d, candidates.getOrDefault(d, List.of()), orphans));
        for (int epoch = 0; epoch < ORPHAN_EPOCHS; epoch++) {
            Collections.shuffle(orphans, new Random(epoch));
            orphans.forEach(orphan -> model.choose(orphan.slots(), orphan.right()));
        }
    }

    private void addOrphans(TrainableModel model, int d, List<Candidate> candidates, List<Example> orphans) {
        Tokens text = tokens.get(d);
        AttributionFinder finder = new AttributionFinder(model, AttributionFinder.Thresholds.STANDARD);
        List<Rated> rated = new ArrayList<>();
        Rater rater = new Rater(model);
        for (Candidate candidate : candidates) {
            rated.add(new Rated(candidate, rater.probability(text, candidate)));
        }
        List<Rated> chosen = finder.chosen(text, rated);
        BitSet covered = new BitSet();
        chosen.forEach(one -> one.candidate().content().forEach(range -> covered.set(range.first(), range.last() + 1)));
        Neighbours neighbours = new Neighbours(chosen, rated);
        for (List<Range> chain : QuotedRegion.chains(text, QuotedRegion.uncovered(text, covered))) {
            Orphan orphan = Orphan.of(text, chain, neighbours);
            int right = owner(text, orphan, articles.get(d));
            int[][] slots = new int[orphan.options().size()][];
            for (int i = 0; i < slots.length; i++) {
                OrphanFeatures.fill(text, orphan, orphan.options().get(i), features);
                slots[i] = features.toArray();
            }
            orphans.add(new Example(slots, right));
            OrphanFinder.extend(neighbours, chain, orphan.options().get(right));
        }
    }

    /// The option that has the annotated source; the last one, somebody, when none has it; the first, nobody,
    /// when the region is not annotated.
    private static int owner(Tokens text, Orphan orphan, Article article) {
        Span span = text.span(orphan.region().first(), orphan.region().last());
        for (GoldQuotation gold : article.quotations()) {
            int shared = gold.content().stream()
                    .mapToInt(s -> Math.max(0, Math.min(s.end(), span.end()) - Math.max(s.start(), span.start())))
                    .sum();
            if (2 * shared >= span.length()) {
                return withSource(text, orphan, gold);
            }
        }
        return 0;
    }

    private static int withSource(Tokens text, Orphan orphan, GoldQuotation gold) {
        int last = orphan.options().size() - 1;
        for (int i = 1; i < last; i++) {
            if (orphan.options().get(i).candidate().stream().anyMatch(one -> isSame(text, one.candidate(), gold))) {
                return i;
            }
        }
        return last;
    }

    /// Whether a candidate has the source of a quotation, or none but words of the same quotation.
    private static boolean isSame(Tokens text, Candidate candidate, GoldQuotation gold) {
        List<Range> ranges = candidate.source().map(List::of).orElse(candidate.content());
        List<Span> spans = candidate.source().isPresent() ? gold.source() : gold.content();
        return ranges.stream()
                .anyMatch(range -> spans.stream().anyMatch(text.span(range.first(), range.last())::overlaps));
    }
}
