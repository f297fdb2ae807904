package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import dev.footnote.quotation.Orphan.Tie;
import dev.footnote.quotation.OrphanFinder.Decision;
import dev.footnote.quotation.Selection.Rated;
import dev.footnote.quotation.Tokens.Shape;
import dev.footnote.quotation.TranscriptFinder.Turn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the attributions of a document. Pure and thread-safe.
final class AttributionFinder {
    /// Below this probability it is asked whether only the extent of the content is in doubt.
    private static final double UNSURE = 0.5;

    /// So sure a speaker can be whose words are in doubt, at most.
    private static final double MOST_TOGETHER = 0.6;

    private final BlockQuotationFinder blocks = new BlockQuotationFinder();
    private final TranscriptFinder transcripts = new TranscriptFinder();
    private final InterviewFinder interviews = new InterviewFinder();
    private final ViewFinder views = new ViewFinder();
    private final Model model;
    private final Thresholds thresholds;

    /// From which probability on a candidate is taken, by whether there are quotation marks in it.
    ///
    /// @param orphan from which probability on an uncovered quoted region is taken for a quotation
    /// @param unnamed the same for one whose speaker is not named: there the annotators quote nobody more often
    record Thresholds(double quoted, double reported, double orphan, double unnamed) {
        /// Chosen by cross-validation for the best F1 at which at least seven reported quotations in ten are
        /// attributed right.
        static final Thresholds STANDARD = new Thresholds(0.25, 0.45, 0.55, 0.7);
    }

    AttributionFinder(Model model, Thresholds thresholds) {
        this.model = model;
        this.thresholds = thresholds;
    }

    /// The attributions in the order of their content.
    List<Attribution> find(Tokens tokens) {
        List<Attribution> found = new ArrayList<>();
        BitSet covered = new BitSet();
        List<Range> paragraphs = paragraphs(tokens);
        addTurns(tokens, paragraphs, found, covered);
        for (Attribution block : blocks.find(tokens, paragraphs, covered)) {
            found.add(block);
            covered.set(
                    block.cue().getFirst().first(), block.content().getLast().last() + 1);
        }
        for (Attribution interview : interviews.find(tokens, paragraphs, covered)) {
            found.add(interview);
            covered.set(
                    interview.source().getFirst().first(),
                    interview.content().getLast().last() + 1);
        }
        for (Attribution view : views(tokens, covered)) {
            found.add(view);
            view.content().forEach(range -> covered.set(range.first(), range.last() + 1));
        }
        List<Rated> rated = rated(tokens, covered);
        List<Rated> chosen = chosen(tokens, rated);
        chosen.forEach(one -> one.candidate().content().forEach(range -> covered.set(range.first(), range.last() + 1)));
        List<Decision> decisions = new OrphanFinder(model).decide(tokens, covered, chosen, rated, thresholds.orphan());
        List<Decision> adopted = decisions.stream()
                .filter(one -> one.attributed()
                        >= (one.option().tie() == Tie.SOMEBODY ? thresholds.unnamed() : thresholds.orphan()))
                .toList();
        Map<Integer, List<Range>> joined = new HashMap<>();
        adopted.stream()
                .filter(one -> isJoined(tokens, one))
                .forEach(one -> one.option()
                        .candidate()
                        .ifPresent(other -> joined.computeIfAbsent(
                                        other.candidate().cue(), absent -> new ArrayList<>())
                                .addAll(one.regions())));
        chosen.forEach(one -> found.add(
                attribution(tokens, one, joined.getOrDefault(one.candidate().cue(), List.of()))));
        adopted.stream()
                .filter(one -> !isJoined(tokens, one))
                .forEach(one -> found.add(orphan(
                        tokens,
                        one,
                        joined.getOrDefault(one.regions().getFirst().first(), List.of()))));
        found.sort(Comparator.comparingInt(
                attribution -> attribution.content().getFirst().first()));
        return found;
    }

    private void addTurns(Tokens tokens, List<Range> paragraphs, List<Attribution> found, BitSet covered) {
        for (Turn turn : transcripts.find(tokens, paragraphs)) {
            covered.set(turn.label().first(), turn.colon() + 1);
            transcripts.attribution(tokens, turn).ifPresent(attribution -> {
                found.add(attribution);
                turn.content().forEach(range -> covered.set(range.first(), range.last() + 1));
            });
        }
    }

    /// The sentences outside what is covered that are given as a view.
    private List<Attribution> views(Tokens tokens, BitSet covered) {
        List<Attribution> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to + 1 < tokens.size() && tokens.sentence(to + 1) == tokens.sentence(from)) {
                to++;
            }
            int next = covered.nextSetBit(from);
            if (next < 0 || next > to) {
                views.find(tokens, new Range(from, to)).ifPresent(found::add);
            }
            from = to + 1;
        }
        return found;
    }

    private static List<Range> paragraphs(Tokens tokens) {
        List<Range> paragraphs = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to + 1 < tokens.size() && tokens.paragraph(to + 1) == tokens.paragraph(from)) {
                to++;
            }
            paragraphs.add(new Range(from, to));
            from = to + 1;
        }
        return paragraphs;
    }

    /// The candidates outside what is taken, with their probabilities.
    List<Rated> rated(Tokens tokens, BitSet taken) {
        Rater rater = new Rater(model);
        List<Rated> rated = new ArrayList<>();
        ReadingChooser chooser = new ReadingChooser(model);
        for (List<Candidate> readings : new CandidateFinder(model).find(tokens)) {
            Candidate candidate = chooser.choose(tokens, readings);
            Range extent = candidate.extent();
            int next = taken.nextSetBit(extent.first());
            if (next < 0 || next > extent.last()) {
                double probability = rater.probability(tokens, candidate);
                double confidence = probability < UNSURE && hasMarks(tokens, candidate)
                        ? together(tokens, candidate, readings, rater)
                        : probability;
                rated.add(new Rated(candidate, probability, confidence));
            }
        }
        return rated;
    }

    /// How likely one of the readings with the same source is right: they exclude each other.
    private static double together(Tokens tokens, Candidate candidate, List<Candidate> readings, Rater rater) {
        double sum = 0;
        for (Candidate reading : readings) {
            if (reading.source().equals(candidate.source()) && reading.extent().overlaps(candidate.extent())) {
                sum += rater.probability(tokens, reading);
            }
        }
        return Math.min(sum, MOST_TOGETHER);
    }

    /// The candidates that stand: likely, without words in common, shortened; and what that makes room for.
    List<Rated> chosen(Tokens tokens, List<Rated> rated) {
        List<Rated> likely = rated.stream().filter(one -> isLikely(tokens, one)).toList();
        List<Rated> shortened = new Shortener(model).shortened(tokens, Selection.of(likely), rated);
        return Selection.with(shortened, likely);
    }

    private boolean isLikely(Tokens tokens, Rated one) {
        return one.probability() >= (hasMarks(tokens, one.candidate()) ? thresholds.quoted() : thresholds.reported());
    }

    /// Whether an orphan is one more piece of the content of an attribution: it goes on from the one before, in
    /// whatever paragraph, or leads to the one behind it in the same paragraph.
    private static boolean isJoined(Tokens tokens, Decision decision) {
        return switch (decision.option().tie()) {
            case BEFORE -> true;
            case BEHIND ->
                decision.option().candidate().stream()
                        .anyMatch(one -> tokens.paragraph(one.candidate().cue())
                                == tokens.paragraph(
                                        decision.regions().getFirst().first()));
            case NOBODY, UNLIKELY, SOMEBODY -> false;
        };
    }

    /// @param joined what goes on from it
    private static Attribution orphan(Tokens tokens, Decision decision, List<Range> joined) {
        Optional<Candidate> own = decision.option().tie() == Tie.UNLIKELY
                ? decision.option().candidate().map(Rated::candidate)
                : Optional.empty();
        List<Range> content = new ArrayList<>(own.map(Candidate::content).orElse(decision.regions()));
        List<Range> more = own.isPresent() ? decision.regions().stream().skip(1).toList() : joined;
        content.addAll(apart(content, more));
        return new Attribution(
                content.stream().map(range -> withMarks(tokens, range)).toList(),
                own.map(candidate -> cue(tokens, candidate)).stream().toList(),
                own.flatMap(Candidate::source).stream().toList(),
                own.map(candidate -> rule(tokens, candidate)).orElse(AttributionRule.UNNAMED),
                decision.attributed() * decision.sure());
    }

    /// The ranges that share no words with some content.
    private static List<Range> apart(List<Range> content, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> content.stream().noneMatch(range::overlaps))
                .toList();
    }

    private static boolean hasMarks(Tokens tokens, Candidate candidate) {
        Range extent = candidate.extent();
        return tokens.quoted(extent.first()) || tokens.marks(extent.first(), extent.last()) > 0;
    }

    private static Attribution attribution(Tokens tokens, Rated rated, List<Range> joined) {
        Candidate candidate = rated.candidate();
        List<Range> content = new ArrayList<>(candidate.content());
        content.addAll(apart(candidate.content(), joined));
        content.sort(Comparator.comparingInt(Range::first));
        if (content.size() > 1
                && content.getFirst().first() == content.getFirst().last()) {
            content.removeFirst();
        }
        return new Attribution(
                content.stream().map(range -> withMarks(tokens, range)).toList(),
                List.of(cue(tokens, candidate)),
                candidate.source().stream().toList(),
                rule(tokens, candidate),
                rated.confidence());
    }

    private static AttributionRule rule(Tokens tokens, Candidate candidate) {
        if (SayingWords.isAccording(tokens.word(candidate.cue()))) {
            return AttributionRule.ACCORDING_TO;
        }
        Range extent = candidate.extent();
        if (extent.last() < candidate.cue()) {
            return AttributionRule.CUE_AFTER;
        }
        if (extent.first() < candidate.cue()) {
            return AttributionRule.CUE_INSIDE;
        }
        if (hasMarks(tokens, candidate)) {
            return AttributionRule.CUE_BEFORE;
        }
        boolean saying = SayingWords.isSaying(tokens.word(candidate.cue()));
        return saying ? AttributionRule.REPORTED : AttributionRule.STANCE;
    }

    /// The cue's head word, "according" with its "to".
    private static Range cue(Tokens tokens, Candidate candidate) {
        int cue = candidate.cue();
        boolean to = SayingWords.isAccording(tokens.word(cue))
                && cue + 1 < tokens.size()
                && FunctionWords.isLink(tokens.word(cue + 1));
        return new Range(cue, to ? cue + 1 : cue);
    }

    /// Whether a paragraph ends before a token, inside quotation marks, and the next opens with one.
    private static boolean goesOnBehind(Tokens tokens, int next) {
        return next < tokens.size()
                && tokens.paragraph(next) != tokens.paragraph(next - 1)
                && tokens.quoted(next - 1)
                && tokens.shape(next) == Shape.OPEN_QUOTE;
    }

    /// The range with the quotation marks around it and the punctuation before the closing one, or before the end of
    /// a paragraph from which the quotation goes on.
    private static Range withMarks(Tokens tokens, Range range) {
        int first = range.first();
        if (first > 0
                && tokens.shape(first - 1) == Shape.OPEN_QUOTE
                && tokens.sentence(first - 1) == tokens.sentence(first)) {
            first--;
        }
        int last = range.last();
        int close = last + 1;
        if (close < tokens.size() && (tokens.shape(close) == Shape.COMMA || tokens.shape(close) == Shape.STOP)) {
            close++;
        }
        if (close < tokens.size()
                && tokens.shape(close) == Shape.CLOSE_QUOTE
                && tokens.paragraph(close) == tokens.paragraph(last)) {
            last = close;
        } else if (close == last + 2 && goesOnBehind(tokens, close)) {
            last++;
        }
        return new Range(first, last);
    }
}
