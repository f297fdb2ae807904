package dev.footnote.check;

import dev.footnote.check.Alignment.Step;
import dev.footnote.check.Word.Standing;
import dev.footnote.text.SourceDocument;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an alignment into a place and the differences there, neighbouring ones as one. Pure.
final class MatchReader {
    private final List<Word> claim;
    private final List<Word> part;
    private final List<Step> steps;

    MatchReader(List<Word> claim, List<Word> part, List<Step> steps) {
        this.claim = claim;
        this.part = part;
        this.steps = steps;
    }

    /// The match; empty when no word of the document answers to any of the quotation.
    Optional<Match> match(SourceDocument document, double similarity) {
        return steps.stream()
                .filter(step -> !step.skipped() && !step.added())
                .map(step -> part.get(step.part()).span())
                .reduce(Span::cover)
                .map(span -> new Match(document, span, differences(), similarity));
    }

    private List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        int i = 0;
        while (i < steps.size()) {
            int end = i;
            while (end < steps.size() && !agrees(steps.get(end))) {
                end++;
            }
            if (end > i) {
                difference(steps.subList(i, end)).ifPresent(differences::add);
            }
            i = Math.max(end, i + 1);
        }
        return differences;
    }

    private boolean agrees(Step step) {
        return step.same() || (step.claim() >= 0 && claim.get(step.claim()).isEllipsis());
    }

    private Optional<Difference> difference(List<Step> run) {
        Optional<Span> said = run.stream()
                .filter(step -> !step.skipped())
                .map(step -> claim.get(step.claim()).span())
                .reduce(Span::cover);
        Optional<Span> truth = run.stream()
                .filter(step -> !step.added())
                .map(step -> part.get(step.part()).span())
                .reduce(Span::cover);
        if (said.isPresent()) {
            return truth.<Difference>map(words -> new Difference.Changed(said.get(), words))
                    .or(() -> said.map(Difference.Added::new));
        }
        return truth.filter(words -> !isAllowed(run)).map(Difference.LeftOut::new);
    }

    /// A whole interruption of a speech may be left out, and anything where an ellipsis says so.
    private boolean isAllowed(List<Step> run) {
        int first = run.getFirst().part();
        int last = run.getLast().part();
        return isElided(run)
                || (first > 0
                        && last + 1 < part.size()
                        && part.get(first - 1).standing() == Standing.SAID
                        && part.get(last + 1).standing() == Standing.SAID
                        && run.stream().allMatch(step -> part.get(step.part()).standing() == Standing.INTERRUPTING));
    }

    private boolean isElided(List<Step> run) {
        int before = steps.indexOf(run.getFirst()) - 1;
        return before >= 0
                && steps.get(before).claim() >= 0
                && claim.get(steps.get(before).claim()).isEllipsis();
    }
}
