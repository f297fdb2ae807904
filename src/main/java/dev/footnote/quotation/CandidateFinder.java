package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds possible cues and, for each, its likeliest source and content. Not thread-safe: one a document.
final class CandidateFinder {
    /// A token is followed up as a cue from this probability on. Lower values cost time and change nothing
    /// measurable.
    private static final double LEAST_CUE = 0.04;

    private static final double LEAST_CUE_SCORE = Math.log(LEAST_CUE / (1 - LEAST_CUE));

    /// More tokens than this are a list, a table or noise, not a sentence in which somebody says something.
    private static final int LONGEST_SENTENCE = 300;

    /// A second end of the source is tried from this log-probability on (five in a hundred).
    private static final double LEAST_END = -3;

    /// How many places for the start of the content are followed to their end.
    private static final int BEAM = 3;

    private final Model model;
    private final Features features = new Features();
    private final Places places = new Places();
    private final Places ends = new Places();
    private final Choice starts = new Choice();
    private final Choice choice = new Choice();

    CandidateFinder(Model model) {
        this.model = model;
    }

    List<Candidate> find(Tokens tokens) {
        List<Candidate> candidates = new ArrayList<>();
        int longEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.sentence(i) != tokens.sentence(i - 1)) {
                int end = endOfSentence(tokens, i);
                longEnd = end - i > LONGEST_SENTENCE ? end : i;
            }
            if (i >= longEnd && CueFeatures.isCandidate(tokens, i)) {
                CueFeatures.fill(tokens, i, features);
                double score = model.score(features);
                if (score > LEAST_CUE_SCORE) {
                    around(new Frame(tokens, i), score).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private static int endOfSentence(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(from)) {
            end++;
        }
        return end;
    }

    /// The likeliest content for the likeliest source. A source of which it is not clear where it ends
    /// ("according to Lee, the bridge …") is tried with both ends, and the one that leaves the likelier
    /// content stands.
    private Optional<Candidate> around(Frame frame, double cueScore) {
        Sources sources = sources(frame);
        Scored content = content(frame, sources.likeliest());
        Range source = sources.likeliest();
        if (sources.isUnclear()) {
            Scored other = content(frame, sources.other());
            if (other.score() + sources.otherScore() > content.score() + sources.likeliestScore()) {
                content = other;
                source = sources.other();
            }
        }
        if (content.span().first() == SpanFeatures.NONE) {
            return Optional.empty();
        }
        return Optional.of(candidate(frame, cueScore, sources.startScore(), source, content));
    }

    private Candidate candidate(Frame frame, double cueScore, double sourceScore, Range source, Scored content) {
        Scored second = second(frame, source, content.span());
        List<Range> pieces = new ArrayList<>(2);
        pieces.add(content.span());
        Optional<Range> found = source.first() == SpanFeatures.NONE ? Optional.empty() : Optional.of(source);
        if (second.span().first() != SpanFeatures.NONE) {
            pieces.add(second.span());
        }
        return new Candidate(frame.cue(), found, pieces, cueScore, sourceScore, content.score(), second.score());
    }

    /// The likeliest source and the one that ends elsewhere; the log-probabilities of the start that both
    /// share, and of either end.
    private record Sources(double startScore, Range likeliest, double likeliestScore, Range other, double otherScore) {
        boolean isUnclear() {
            return otherScore > LEAST_END;
        }
    }

    /// A span, both ends [SpanFeatures#NONE] for none, and the log-probability of having chosen it.
    record Scored(Range span, double score) {
        static final Range NOWHERE = new Range(SpanFeatures.NONE, SpanFeatures.NONE);
    }

    private Sources sources(Frame frame) {
        places.sourceStarts(frame);
        starts.clear();
        for (int i = 0; i < places.size(); i++) {
            SpanFeatures.sourceStart(frame, places.get(i), features);
            starts.add(model.score(features));
        }
        starts.close();
        int best = starts.best();
        int start = places.get(best);
        double startScore = starts.logProbability(best);
        if (start == SpanFeatures.NONE) {
            return new Sources(startScore, Scored.NOWHERE, 0, Scored.NOWHERE, Double.NEGATIVE_INFINITY);
        }
        ends.sourceEnds(frame, start);
        choice.clear();
        for (int i = 0; i < ends.size(); i++) {
            SpanFeatures.sourceEnd(frame, start, ends.get(i), features);
            choice.add(model.score(features));
        }
        choice.close();
        int end = choice.best();
        double endScore = choice.logProbability(end);
        choice.drop(end);
        int other = choice.best();
        Range likeliest = new Range(start, ends.get(end));
        return new Sources(
                startScore, likeliest, endScore, new Range(start, ends.get(other)), choice.logProbability(other));
    }

    Scored content(Frame frame, Range source) {
        places.contentStarts(frame, source);
        if (places.size() == 0) {
            return new Scored(Scored.NOWHERE, Double.NEGATIVE_INFINITY);
        }
        starts.clear();
        for (int i = 0; i < places.size(); i++) {
            SpanFeatures.contentStart(frame, source.first(), source.last(), places.get(i), features);
            starts.add(model.score(features));
        }
        starts.close();
        Scored best = new Scored(Scored.NOWHERE, Double.NEGATIVE_INFINITY);
        for (int n = 0; n < Math.min(BEAM, places.size()); n++) {
            int at = starts.best();
            Scored ended = contentEnd(frame, source, places.get(at), starts.logProbability(at));
            starts.drop(at);
            best = ended.score() > best.score() ? ended : best;
        }
        return best;
    }

    private Scored contentEnd(Frame frame, Range source, int start, double startScore) {
        ends.contentEnds(frame, source, start);
        if (ends.size() == 0) {
            return new Scored(Scored.NOWHERE, Double.NEGATIVE_INFINITY);
        }
        choice.clear();
        for (int i = 0; i < ends.size(); i++) {
            SpanFeatures.contentEnd(frame, source.first(), start, ends.get(i), features);
            choice.add(model.score(features));
        }
        choice.close();
        int best = choice.best();
        return new Scored(new Range(start, ends.get(best)), startScore + choice.logProbability(best));
    }

    Scored second(Frame frame, Range source, Range first) {
        places.secondStarts(frame, behind(frame, source, first));
        choice.clear();
        for (int i = 0; i < places.size(); i++) {
            SpanFeatures.secondStart(
                    frame, source.first(), source.last(), first.first(), first.last(), places.get(i), features);
            choice.add(model.score(features));
        }
        choice.close();
        int best = choice.best();
        int start = places.get(best);
        double score = choice.logProbability(best);
        if (start == SpanFeatures.NONE) {
            return new Scored(Scored.NOWHERE, score);
        }
        ends.contentEnds(frame, source, start);
        if (ends.size() == 0) {
            return new Scored(Scored.NOWHERE, score);
        }
        choice.clear();
        for (int i = 0; i < ends.size(); i++) {
            SpanFeatures.secondEnd(frame, source.first(), start, ends.get(i), features);
            choice.add(model.score(features));
        }
        choice.close();
        return new Scored(new Range(start, ends.get(choice.best())), score);
    }

    /// The last token of all that a second piece has to follow.
    static int behind(Frame frame, Range source, Range first) {
        return Math.max(first.last(), Math.max(frame.cue(), source.last()));
    }
}
