package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.GoldFrames.Gold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;

/// Trains the decisions around one cue: whether a token is one, and where its source and content begin and end.
/// Deterministic.
final class BaseTrainer {
    private static final double CERTAIN = 0.001;

    private final List<Tokens> tokens;
    private final Map<Integer, List<Gold>> gold;
    private final Settings settings;
    private final Features features = new Features();

    /// @param rate the learning rate of [TrainableModel]
    /// @param epochs how often each example is seen
    record Settings(double rate, double l1, double l2, int epochs) {
        /// Chosen on one fold of five by month (docs/evaluation/quotations.md).
        static final Settings STANDARD = new Settings(0.1, 1.5, 1, 4);
    }

    private record CueExample(Tokens tokens, int token, boolean cue) {}

    private record GoldExample(Tokens tokens, Gold gold) {}

    /// @param tokens all documents
    /// @param gold their annotated quotations, by the document's place in the list
    BaseTrainer(List<Tokens> tokens, Map<Integer, List<Gold>> gold, Settings settings) {
        this.tokens = tokens;
        this.gold = gold;
        this.settings = settings;
    }

    TrainableModel train(List<Integer> documents) {
        TrainableModel model = new TrainableModel(settings.rate(), settings.l1(), settings.l2());
        List<CueExample> cues = new ArrayList<>();
        List<GoldExample> golds = new ArrayList<>();
        for (int d : documents) {
            addExamples(d, cues, golds);
        }
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(cues, new Random(epoch));
            cues = trainCues(model, cues);
            Collections.shuffle(golds, new Random(epoch));
            golds.forEach(example -> trainSpans(model, example.tokens(), example.gold()));
        }
        return model;
    }

    private void addExamples(int document, List<CueExample> cues, List<GoldExample> golds) {
        Tokens text = tokens.get(document);
        boolean[] isCue = new boolean[text.size()];
        for (Gold g : gold.getOrDefault(document, List.of())) {
            isCue[g.cue()] = true;
            golds.add(new GoldExample(text, g));
        }
        for (int i = 0; i < isCue.length; i++) {
            if (CueFeatures.isCandidate(text, i)) {
                cues.add(new CueExample(text, i, isCue[i]));
            }
        }
    }

    /// The examples that were not yet certain; the next epoch sees only these.
    private List<CueExample> trainCues(TrainableModel model, List<CueExample> cues) {
        List<CueExample> hard = new ArrayList<>();
        for (CueExample example : cues) {
            CueFeatures.fill(example.tokens(), example.token(), features);
            double gradient = 1 / (1 + Math.exp(-model.score(features))) - (example.cue() ? 1 : 0);
            if (Math.abs(gradient) > CERTAIN) {
                model.update(features.toArray(), gradient);
                hard.add(example);
            }
        }
        return hard;
    }

    private void choose(TrainableModel model, Places places, int right, IntConsumer fill) {
        if (right < 0) {
            return;
        }
        int[][] slots = new int[places.size()][];
        for (int i = 0; i < slots.length; i++) {
            fill.accept(places.get(i));
            slots[i] = features.toArray();
        }
        model.choose(slots, right);
    }

    private void trainSpans(TrainableModel model, Tokens text, Gold gold) {
        Frame frame = new Frame(text, gold.cue());
        Places places = new Places();
        Range source = gold.source().orElse(CandidateFinder.Scored.NOWHERE);
        int s = source.first();
        places.sourceStarts(frame);
        choose(model, places, places.indexOf(s), i -> SpanFeatures.sourceStart(frame, i, features));
        if (s >= 0 && frame.sentence().contains(s)) {
            places.sourceEnds(frame, s);
            choose(model, places, places.indexOf(source.last()), i -> SpanFeatures.sourceEnd(frame, s, i, features));
        }
        trainContent(model, frame, source, gold.content(), places);
    }

    private void trainContent(TrainableModel model, Frame frame, Range source, List<Range> content, Places places) {
        Range first = content.getFirst();
        int s = source.first();
        int e = source.last();
        places.contentStarts(frame, source);
        int right = places.indexOf(first.first());
        if (right < 0) {
            return;
        }
        choose(model, places, right, i -> SpanFeatures.contentStart(frame, s, e, i, features));
        places.contentEnds(frame, source, first.first());
        choose(
                model,
                places,
                places.indexOf(first.last()),
                i -> SpanFeatures.contentEnd(frame, s, first.first(), i, features));
        Range second = content.size() > 1 ? content.get(1) : CandidateFinder.Scored.NOWHERE;
        places.secondStarts(frame, CandidateFinder.behind(frame, source, first));
        int start = places.indexOf(second.first());
        choose(
                model,
                places,
                start,
                i -> SpanFeatures.secondStart(frame, s, e, first.first(), first.last(), i, features));
        if (second.first() >= 0 && start >= 0) {
            places.contentEnds(frame, source, second.first());
            choose(
                    model,
                    places,
                    places.indexOf(second.last()),
                    i -> SpanFeatures.secondEnd(frame, s, second.first(), i, features));
        }
    }
}
