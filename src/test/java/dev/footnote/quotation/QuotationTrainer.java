package dev.footnote.quotation;

import dev.footnote.evaluation.QuotationScores;
import dev.footnote.people.PeopleDirectory;
import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.GoldFrames.Gold;
import dev.footnote.quotation.QuotationCorpus.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Trains the model of the quotation package on an annotated corpus. Deterministic.
public final class QuotationTrainer {
    private final List<Article> articles;
    private final List<Tokens> tokens;

    QuotationTrainer(List<Article> articles, WordClasses classes) {
        this.articles = articles;
        Tokeniser tokeniser = new Tokeniser(classes);
        this.tokens = articles.stream().map(a -> tokeniser.tokenise(a.document())).toList();
    }

    static double RATE = Double.parseDouble(System.getProperty("rate", "0.1"));
    static double L1 = Double.parseDouble(System.getProperty("l1", "0.5"));
    static double L2 = Double.parseDouble(System.getProperty("l2", "1"));
    static int EPOCHS = Integer.getInteger("epochs", 4);
    static double TQ = Double.parseDouble(System.getProperty("tq", "0.3"));
    static double TO = Double.parseDouble(System.getProperty("to", "0.5"));
    static double TR = Double.parseDouble(System.getProperty("tr", "0.4"));

    public static void main(String[] args) throws Exception {
        long t0 = System.nanoTime();
        List<Article> articles = QuotationCorpus.read(Path.of(args[0]));
        if (args.length > 1) {
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                all.add(i);
            }
            WordClassTrainer.Learned learned = learnClasses(articles, all);
            QuotationTrainer trainer = new QuotationTrainer(articles, new WordClasses(learned.words(), learned.classes()));
            TrainedModel model = quantised(trainer.train(all).weights(), learned);
            model.write(java.nio.file.Files.newOutputStream(Path.of(args[1])));
            return;
        }
        int folds = 5;
        QuotationScores scores = new QuotationScores();
        java.io.BufferedWriter out = java.nio.file.Files.newBufferedWriter(Path.of(System.getProperty("out", "/tmp/q_cv.jsonl")));
        for (String fold : System.getProperty("folds", "0").split(",")) {
            int k = Integer.parseInt(fold);
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (month(articles.get(i)) % folds == k ? test : train).add(i);
            }
            WordClasses classes = Integer.getInteger("classes", 128) == 0 ? new WordClasses(new int[0], new byte[0]) : classes(articles, train, k);
            QuotationTrainer trainer = new QuotationTrainer(articles, classes);
            System.out.printf("ready %.0f s%n", (System.nanoTime() - t0) / 1e9);
            TrainableModel model = trainer.train(train);
            System.out.printf("trained %.0f s%n", (System.nanoTime() - t0) / 1e9);
            WordClassTrainer.Learned none = new WordClassTrainer.Learned(new int[0], new byte[0]);
            Model weights = quantised(model.weights(), none).model();
            trainer.evaluate(weights, test, scores, out);
            for (String triple : System.getProperty("sweep", "").split(";")) {
                if (!triple.isEmpty()) {
                    String[] t = triple.split(",");
                    TQ = Double.parseDouble(t[0]);
                    TR = Double.parseDouble(t[1]);
                    TO = Double.parseDouble(t[2]);
                    QuotationScores one = new QuotationScores();
                    trainer.evaluate(weights, test, one, new java.io.BufferedWriter(java.io.Writer.nullWriter()));
                    System.out.println(triple + "\n" + one);
                }
            }
        }
        out.close();
        System.out.println(scores);
        System.out.printf("%.0f s%n", (System.nanoTime() - t0) / 1e9);
    }

    private static WordClasses classes(List<Article> articles, List<Integer> train, int fold) throws Exception {
        int count = Integer.getInteger("classes", 128);
        Path cache = Path.of("/tmp/qb/classes-" + count + "-" + fold);
        if (!java.nio.file.Files.exists(cache)) {
            WordClassTrainer.Learned learned = learnClasses(articles, train);
            try (var data = new java.io.DataOutputStream(new java.io.BufferedOutputStream(java.nio.file.Files.newOutputStream(cache)))) {
                data.writeInt(learned.words().length);
                for (int word : learned.words()) {
                    data.writeInt(word);
                }
                data.write(learned.classes());
            }
            System.out.println("words in classes: " + learned.words().length);
        }
        try (var data = new java.io.DataInputStream(new java.io.BufferedInputStream(java.nio.file.Files.newInputStream(cache)))) {
            int[] words = new int[data.readInt()];
            for (int i = 0; i < words.length; i++) {
                words[i] = data.readInt();
            }
            return new WordClasses(words, data.readAllBytes());
        }
    }

    private static WordClassTrainer.Learned learnClasses(List<Article> articles, List<Integer> train) {
        Tokeniser tokeniser = new Tokeniser(new WordClasses(new int[0], new byte[0]));
        List<Tokens> texts = new ArrayList<>();
        train.forEach(i -> texts.add(tokeniser.tokenise(articles.get(i).document())));
        for (String name : List.of("ask/multihop/documents", "tls-timeline17/dev")) {
            QuotationCorpus.plain(QuotationCorpus.folder().resolveSibling(name).resolve("documents.jsonl"))
                    .forEach(d -> texts.add(tokeniser.tokenise(d)));
        }
        return new WordClassTrainer(Integer.getInteger("classes", 128), 8, 12).learn(texts);
    }

    static TrainedModel quantised(float[] weights, WordClassTrainer.Learned learned) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float step = Math.min(most, 3f) / 127;
        byte[] steps = new byte[weights.length];
        int used = 0;
        for (int i = 0; i < weights.length; i++) {
            steps[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / step)));
            used += steps[i] == 0 ? 0 : 1;
        }
        System.out.printf("largest weight %.2f, %,d slots of %,d used%n", most, used, weights.length);
        return new TrainedModel(steps, step, learned.words(), learned.classes());
    }

    static int month(Article article) {
        String[] parts = article.document().id().value().split("_")[1].split("-");
        return Integer.parseInt(parts[0]) * 12 + Integer.parseInt(parts[1]);
    }

    void evaluate(Model model, List<Integer> test, QuotationScores scores, java.io.BufferedWriter out) throws Exception {
        AttributionFinder finder = new AttributionFinder(model, new AttributionFinder.Thresholds(TQ, TR, TO));
        SpeakerResolver speakers = new SpeakerResolver(PeopleDirectory.empty());
        for (int d : test) {
            List<Quotation> found = speakers.resolve(tokens.get(d), finder.find(tokens.get(d)));
            scores.add(articles.get(d), found);
            out.write(QuotationExport.line(articles.get(d), found).toString());
            out.newLine();
        }
    }

    TrainableModel train(List<Integer> documents) {
        GoldFrames golds = new GoldFrames(documents.stream().map(tokens::get).toList(), documents.stream().map(articles::get).toList());
        Map<Integer, List<Gold>> gold = new HashMap<>();
        documents.forEach(d -> gold.put(d, golds.of(tokens.get(d), articles.get(d))));
        TrainableModel model = base(documents, gold);
        List<Rating> ratings = new ArrayList<>();
        int parts = 3;
        Map<Integer, List<Candidate>> candidates = new HashMap<>();
        for (int part = 0; part < parts; part++) {
            List<Integer> in = new ArrayList<>();
            List<Integer> out = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                (i % parts == part ? out : in).add(documents.get(i));
            }
            TrainableModel jack = base(in, gold);
            out.forEach(d -> candidates.put(d, new CandidateFinder(jack).find(tokens.get(d))));
        }
        documents.forEach(d -> rate(candidates.get(d), d, gold.get(d), ratings));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(ratings, new Random(epoch));
            for (Rating rating : ratings) {
                double p = 1 / (1 + Math.exp(-model.score(rating.slots())));
                model.update(rating.slots(), p - (rating.right() ? 1 : 0));
            }
        }
        List<Orphaned> orphans = new ArrayList<>();
        documents.forEach(d -> orphans(model, d, candidates.get(d), orphans));
        for (int epoch = 0; epoch < EPOCHS * 2; epoch++) {
            Collections.shuffle(orphans, new Random(epoch));
            for (Orphaned orphan : orphans) {
                Choice choice = new Choice();
                for (int[] slots : orphan.slots()) {
                    choice.add(model.score(slots));
                }
                choice.close();
                for (int i = 0; i < orphan.slots().length; i++) {
                    model.update(orphan.slots()[i], Math.exp(choice.logProbability(i)) - (i == orphan.right() ? 1 : 0));
                }
            }
        }
        System.out.println("orphans " + orphans.size() + " " + orphans.stream().collect(java.util.stream.Collectors.groupingBy(o -> o.tie(), java.util.stream.Collectors.counting())));
        return model;
    }

    private record Orphaned(int[][] slots, int right, Orphan.Tie tie) {}

    /// Which quoted regions of a training article no attribution covers, and whose they are.
    private void orphans(TrainableModel model, int d, List<Candidate> candidates, List<Orphaned> orphans) {
        Tokens t = tokens.get(d);
        Features f = new Features();
        AttributionFinder finder = new AttributionFinder(model, new AttributionFinder.Thresholds(TQ, TR, TO));
        List<Selection.Rated> rated = new ArrayList<>();
        for (Candidate candidate : candidates) {
            CandidateFeatures.fill(t, candidate, f);
            rated.add(new Selection.Rated(candidate, 1 / (1 + Math.exp(-model.score(f)))));
        }
        List<Selection.Rated> chosen = new ArrayList<>(Selection.of(rated.stream().filter(one -> finder.isLikely(t, one)).toList()));
        java.util.BitSet covered = new java.util.BitSet();
        chosen.forEach(one -> one.candidate().content().forEach(range -> covered.set(range.first(), range.last() + 1)));
        List<Selection.Rated> rejected = rated.stream().filter(one -> chosen.stream().noneMatch(o -> o.candidate().cue() == one.candidate().cue())).toList();
        for (Range region : QuotedRegion.uncovered(t, covered)) {
            Orphan orphan = Orphan.of(t, region, chosen, rejected);
            int right = owner(t, orphan, articles.get(d));
            int[][] slots = new int[orphan.options().size()][];
            for (int i = 0; i < slots.length; i++) {
                OrphanFeatures.fill(t, orphan, orphan.options().get(i), f);
                slots[i] = f.toArray();
            }
            orphans.add(new Orphaned(slots, right, orphan.options().get(right).tie()));
            OrphanFinder.extend(chosen, region, orphan.options().get(right));
        }
    }

    private static int owner(Tokens t, Orphan orphan, Article article) {
        dev.footnote.text.Span span = t.span(orphan.region().first(), orphan.region().last());
        for (QuotationCorpus.GoldQuotation gold : article.quotations()) {
            int shared = gold.content().stream().mapToInt(s -> Math.max(0, Math.min(s.end(), span.end()) - Math.max(s.start(), span.start()))).sum();
            if (2 * shared >= span.length()) {
                for (int i = 1; i < orphan.options().size(); i++) {
                    boolean same = orphan.options().get(i).candidate().flatMap(one -> one.candidate().source())
                            .stream().anyMatch(source -> gold.source().stream().anyMatch(t.span(source.first(), source.last())::overlaps));
                    if (same) {
                        return i;
                    }
                }
                return orphan.options().size() - 1;
            }
        }
        return 0;
    }

    private record Rating(int[] slots, boolean right) {}

    private void rate(List<Candidate> candidates, int d, List<Gold> gold, List<Rating> ratings) {
        Features features = new Features();
        for (Candidate candidate : candidates) {
            CandidateFeatures.fill(tokens.get(d), candidate, features);
            ratings.add(new Rating(features.toArray(), gold.stream().anyMatch(g -> matches(tokens.get(d), g, candidate))));
        }
    }

    private static boolean matches(Tokens tokens, Gold gold, Candidate candidate) {
        boolean source = gold.source().isEmpty() ? candidate.source().isEmpty()
                : candidate.source().isPresent() && gold.source().get().overlaps(candidate.source().get());
        int shared = 0;
        int length = 0;
        for (Range a : gold.content()) {
            length += length(tokens, a);
            for (Range b : candidate.content()) {
                if (a.overlaps(b)) {
                    shared += length(tokens, new Range(Math.max(a.first(), b.first()), Math.min(a.last(), b.last())));
                }
            }
        }
        for (Range b : candidate.content()) {
            length += length(tokens, b);
        }
        return source && shared * 3 >= length;
    }

    private static int length(Tokens tokens, Range range) {
        return tokens.end(range.last()) - tokens.start(range.first());
    }

    private record CueExample(int document, int token, boolean cue) {}

    private record GoldExample(int document, Gold gold) {}

    private TrainableModel base(List<Integer> documents, Map<Integer, List<Gold>> gold) {
        TrainableModel model = new TrainableModel(RATE, L1, L2);
        Features features = new Features();
        List<CueExample> cues = new ArrayList<>();
        List<GoldExample> golds = new ArrayList<>();
        for (int d : documents) {
            boolean[] isCue = new boolean[tokens.get(d).size()];
            for (Gold g : gold.get(d)) {
                isCue[g.cue()] = true;
                golds.add(new GoldExample(d, g));
            }
            for (int i = 0; i < isCue.length; i++) {
                if (CueFeatures.isCandidate(tokens.get(d), i)) {
                    cues.add(new CueExample(d, i, isCue[i]));
                }
            }
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cues, new Random(epoch));
            List<CueExample> hard = new ArrayList<>();
            for (CueExample example : cues) {
                CueFeatures.fill(tokens.get(example.document()), example.token(), features);
                double p = 1 / (1 + Math.exp(-model.score(features)));
                double gradient = p - (example.cue() ? 1 : 0);
                if (Math.abs(gradient) > 0.001) {
                    model.update(features.toArray(), gradient);
                    hard.add(example);
                }
            }
            cues = hard;
            Collections.shuffle(golds, new Random(epoch));
            for (GoldExample example : golds) {
                spans(model, features, tokens.get(example.document()), example.gold());
            }
        }
        return model;
    }

    private interface Filler {
        void fill(int place);
    }

    private static void choose(TrainableModel model, Features features, Places places, int right, Filler filler) {
        if (right < 0) {
            return;
        }
        int[][] slots = new int[places.size()][];
        Choice choice = new Choice();
        for (int i = 0; i < slots.length; i++) {
            filler.fill(places.get(i));
            slots[i] = features.toArray();
            choice.add(model.score(slots[i]));
        }
        choice.close();
        for (int i = 0; i < slots.length; i++) {
            model.update(slots[i], Math.exp(choice.logProbability(i)) - (i == right ? 1 : 0));
        }
    }

    private static void spans(TrainableModel model, Features f, Tokens tokens, Gold gold) {
        Frame frame = new Frame(tokens, gold.cue());
        Places places = new Places();
        Range none = CandidateFinder.Scored.NOWHERE;
        Range source = gold.source().orElse(none);
        places.sourceStarts(frame);
        choose(model, f, places, places.indexOf(source.first()), i -> SpanFeatures.sourceStart(frame, i, f));
        if (source.first() >= 0 && frame.sentence().contains(source.first())) {
            places.sourceEnds(frame, source.first());
            choose(model, f, places, places.indexOf(source.last()), i -> SpanFeatures.sourceEnd(frame, source.first(), i, f));
        }
        Range first = gold.content().getFirst();
        places.contentStarts(frame, source);
        int right = places.indexOf(first.first());
        choose(model, f, places, right, i -> SpanFeatures.contentStart(frame, source.first(), source.last(), i, f));
        if (right < 0) {
            return;
        }
        places.contentEnds(frame, source, first.first());
        choose(model, f, places, places.indexOf(first.last()), i -> SpanFeatures.contentEnd(frame, source.first(), source.last(), first.first(), i, f));
        Range second = gold.content().size() > 1 ? gold.content().get(1) : none;
        places.secondStarts(frame, CandidateFinder.behind(frame, source, first));
        choose(model, f, places, places.indexOf(second.first()),
                i -> SpanFeatures.secondStart(frame, source.first(), source.last(), first.first(), first.last(), i, f));
        if (second.first() >= 0 && places.indexOf(second.first()) >= 0) {
            places.contentEnds(frame, source, second.first());
            choose(model, f, places, places.indexOf(second.last()),
                    i -> SpanFeatures.secondEnd(frame, source.first(), source.last(), second.first(), i, f));
        }
    }
}
