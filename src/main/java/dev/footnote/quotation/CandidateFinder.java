package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds possible cues and, for each, its likeliest source and content. Not thread-safe: one a document.
final class CandidateFinder {
    /// A token is followed up as a cue from this probability on. Lower values cost time and change nothing
    /// measurable.
    private static final double LEAST_CUE = 0.04;

    private static final double LEAST_CUE_SCORE = Math.log(LEAST_CUE / (1 - LEAST_CUE));

    /// More tokens than this are a list, a table or noise, not a sentence in which somebody says something.
    private static final int LONGEST_SENTENCE = 300;

    /// Another start or end of the source is tried from these log-probabilities on (five in a hundred).
    private static final double LEAST_START = -3;

    private static final double LEAST_END = -3;
    private static final int SOURCE_STARTS = 2;
    private static final int SOURCE_ENDS = 2;

    /// How many contents are kept for a source, and how much less likely than the likeliest they may be (in
    /// logarithms).
    private static final int CONTENTS = 2;

    private static final int CONTENT_ENDS = 2;
    private static final double CONTENT_MARGIN = 2;

    /// How many places for the start of the content are followed to their end.
    private static final int BEAM = 3;

    private final Model model;
    private final Features features = new Features();
    private final Places places = new Places();
    private final Places ends = new Places();
    private final Choice starts = new Choice();
    private final Choice choice = new Choice();

    /// The likeliest ends of a content, by the first tokens of its source and of itself: sources of one beginning share
    /// them.
    private final Map<List<Integer>, List<Scored>> endsFound = new HashMap<>();

    CandidateFinder(Model model) {
        this.model = model;
    }

    /// The possible readings of each possible cue, the likeliest by its parts first; in the order of the cues.
    List<List<Candidate>> find(Tokens tokens) {
        List<List<Candidate>> found = new ArrayList<>();
        Map<Integer, Double> cues = new HashMap<>();
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
                    cues.put(i, score);
                    List<Candidate> readings = around(new Frame(tokens, i), score);
                    if (!readings.isEmpty()) {
                        found.add(readings);
                    }
                }
            }
        }
        return found.stream()
                .map(readings -> readings.stream()
                        .map(reading -> reading.withRival(rival(tokens, reading, cues)))
                        .toList())
                .toList();
    }

    private static double rival(Tokens tokens, Candidate candidate, Map<Integer, Double> cues) {
        double rival = Candidate.NO_RIVAL;
        for (Range range : candidate.content()) {
            for (int i = range.first(); i <= range.last(); i++) {
                if (!tokens.quoted(i)) {
                    rival = Math.max(rival, cues.getOrDefault(i, Candidate.NO_RIVAL));
                }
            }
        }
        return rival;
    }

    private static int endOfSentence(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(from)) {
            end++;
        }
        return end;
    }

    /// The ways to read a cue: its likeliest source with its likeliest content first, then what else is not out
    /// of the question. Which of them stands is decided when all are rated as a whole.
    private List<Candidate> around(Frame frame, double cueScore) {
        endsFound.clear();
        List<Candidate> readings = new ArrayList<>();
        for (ScoredSource source : sources(frame)) {
            for (Scored content : contents(frame, source.span())) {
                readings.add(candidate(frame, cueScore, source, content, readings.size()));
            }
        }
        return readings;
    }

    private Candidate candidate(Frame frame, double cueScore, ScoredSource source, Scored content, int rank) {
        Scored second = second(frame, source.span(), content.span());
        List<Range> pieces = new ArrayList<>(2);
        pieces.add(content.span());
        Optional<Range> found =
                source.span().first() == SpanFeatures.NONE ? Optional.empty() : Optional.of(source.span());
        if (second.span().first() != SpanFeatures.NONE) {
            pieces.add(second.span());
        }
        return new Candidate(
                frame.cue(),
                found,
                pieces,
                new Candidate.Scores(
                        cueScore, source.startScore(), source.endScore(), content.score(), second.score(), rank),
                Candidate.NO_RIVAL);
    }

    /// A source, both ends [SpanFeatures#NONE] for none, and the log-probabilities of its start and of its end.
    private record ScoredSource(Range span, double startScore, double endScore) {}

    /// A span, both ends [SpanFeatures#NONE] for none, and the log-probability of having chosen it.
    record Scored(Range span, double score) {
        static final Range NOWHERE = new Range(SpanFeatures.NONE, SpanFeatures.NONE);
    }

    private List<ScoredSource> sources(Frame frame) {
        places.sourceStarts(frame);
        starts.clear();
        for (int i = 0; i < places.size(); i++) {
            SpanFeatures.sourceStart(frame, places.get(i), features);
            starts.add(model.score(features));
        }
        starts.close();
        List<ScoredSource> sources = new ArrayList<>();
        for (int n = 0; n < SOURCE_STARTS; n++) {
            int best = starts.best();
            double score = starts.logProbability(best);
            if (n > 0 && score < LEAST_START) {
                break;
            }
            starts.drop(best);
            addSources(frame, places.get(best), score, sources);
        }
        return sources;
    }

    private void addSources(Frame frame, int start, double startScore, List<ScoredSource> sources) {
        if (start == SpanFeatures.NONE) {
            sources.add(new ScoredSource(Scored.NOWHERE, startScore, 0));
            return;
        }
        ends.sourceEnds(frame, start);
        choice.clear();
        for (int i = 0; i < ends.size(); i++) {
            SpanFeatures.sourceEnd(frame, start, ends.get(i), features);
            choice.add(model.score(features));
        }
        choice.close();
        for (int n = 0; n < Math.min(SOURCE_ENDS, ends.size()); n++) {
            int best = choice.best();
            double score = choice.logProbability(best);
            if (n > 0 && score < LEAST_END) {
                break;
            }
            choice.drop(best);
            sources.add(new ScoredSource(new Range(start, ends.get(best)), startScore, score));
        }
    }

    /// The likeliest contents, the best first.
    private List<Scored> contents(Frame frame, Range source) {
        places.contentStarts(frame, source);
        if (places.size() == 0) {
            return List.of();
        }
        starts.clear();
        for (int i = 0; i < places.size(); i++) {
            SpanFeatures.contentStart(frame, source.first(), source.last(), places.get(i), features);
            starts.add(model.score(features));
        }
        starts.close();
        List<Scored> contents = new ArrayList<>();
        for (int n = 0; n < Math.min(BEAM, places.size()); n++) {
            int at = starts.best();
            double score = starts.logProbability(at);
            starts.drop(at);
            contentEnds(frame, source, places.get(at), score, contents);
        }
        contents.sort(Comparator.comparingDouble(Scored::score).reversed());
        double least = contents.isEmpty() ? 0 : contents.getFirst().score() - CONTENT_MARGIN;
        return contents.stream()
                .filter(content -> content.score() >= least)
                .limit(CONTENTS)
                .toList();
    }

    private void contentEnds(Frame frame, Range source, int start, double startScore, List<Scored> contents) {
        endsFound
                .computeIfAbsent(List.of(source.first(), start), absent -> likeliestEnds(frame, source, start))
                .forEach(end -> contents.add(new Scored(end.span(), startScore + end.score())));
    }

    private List<Scored> likeliestEnds(Frame frame, Range source, int start) {
        List<Scored> likeliest = new ArrayList<>(CONTENT_ENDS);
        ends.contentEnds(frame, source, start);
        choice.clear();
        for (int i = 0; i < ends.size(); i++) {
            SpanFeatures.contentEnd(frame, source.first(), start, ends.get(i), features);
            choice.add(model.score(features));
        }
        choice.close();
        for (int n = 0; n < Math.min(CONTENT_ENDS, ends.size()); n++) {
            int best = choice.best();
            likeliest.add(new Scored(new Range(start, ends.get(best)), choice.logProbability(best)));
            choice.drop(best);
        }
        return likeliest;
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
