package dev.footnote.quotation;

import dev.footnote.quotation.Attribution.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the attributions of a document. Pure and thread-safe.
final class AttributionFinder {
    private final InterviewFinder interviews = new InterviewFinder();
    private final RuleFinder rules = new RuleFinder();

    List<Attribution> find(Tokens tokens) {
        List<Attribution> found = new ArrayList<>();
        List<Range> taken = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            int to = from;
            while (to + 1 < tokens.size() && tokens.paragraph(to + 1) == tokens.paragraph(from)) {
                to++;
            }
            Range paragraph = new Range(from, to);
            Optional<Attribution> interview = interviews.find(tokens, paragraph);
            interview.ifPresent(attribution -> {
                found.add(attribution);
                taken.add(paragraph);
            });
            from = to + 1;
        }
        rules.find(tokens).stream()
                .filter(attribution -> taken.stream().noneMatch(attribution.content().getFirst()::overlaps))
                .forEach(found::add);
        return found;
    }
}
