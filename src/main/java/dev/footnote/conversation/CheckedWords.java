package dev.footnote.conversation;

import dev.footnote.check.Difference;
import dev.footnote.check.Match;
import dev.footnote.check.Verdict;
import dev.footnote.conversation.ReplyBlock.Checked;
import dev.footnote.people.Person;
import java.util.ArrayList;
import java.util.List;

/// What there is to say of a checked quotation, the same on every platform: a title, and lines under it. Plain text;
/// escaping is the renderers' business.
public final class CheckedWords {
    private static final int LONGEST_TITLE = 160;

    private CheckedWords() {}

    /// The verdict and the words it is on.
    public static String title(Checked checked) {
        return verdict(checked) + ": “" + clip(checked.claim()) + "”";
    }

    private static String verdict(Checked checked) {
        if (checked.byAnother()) {
            return Words.of("check.another");
        }
        return switch (checked.verdict()) {
            case Verdict.Exact ignored -> Words.of("check.exact");
            case Verdict.Near ignored -> Words.of("check.near");
            case Verdict.Joined ignored -> Words.of("check.joined");
            case Verdict.NotThere ignored -> Words.of("check.absent");
            case Verdict.TooCommon ignored -> Words.of("check.common");
        };
    }

    /// What is wrong or right with it, one sentence each.
    public static List<String> lines(Checked checked) {
        List<String> lines = new ArrayList<>();
        switch (checked.verdict()) {
            case Verdict.Exact ignored -> {}
            case Verdict.Near(List<Match> places) -> lines.addAll(differences(checked.claim(), places.getFirst()));
            case Verdict.Joined(Match first, Match second) -> {
                lines.add(
                        first.document().id().equals(second.document().id())
                                ? Words.of("check.joined.one")
                                : Words.of("check.joined.two"));
                lines.addAll(differences(checked.claim(), first));
                lines.addAll(differences(checked.claim(), second));
            }
            case Verdict.NotThere ignored -> {}
            case Verdict.TooCommon ignored -> lines.add(Words.of("check.common.why"));
        }
        speaker(checked, lines);
        return lines;
    }

    private static void speaker(Checked checked, List<String> lines) {
        String claimed = checked.claimed().map(Person::name).orElse("");
        String said = checked.speaker().map(QuoteCommand::introduce).orElse("");
        if (checked.byAnother()) {
            lines.add(Words.of("check.from", said, claimed));
        } else if (!said.isEmpty()) {
            lines.add(Words.of("check.by", said));
        } else if (!claimed.isEmpty() && !checked.verdict().places().isEmpty()) {
            lines.add(Words.of("check.unsure", claimed));
        }
    }

    /// Each difference with the words as given and as they stand there.
    private static List<String> differences(String claim, Match match) {
        String text = match.document().text();
        return match.differences().stream()
                .map(difference -> switch (difference) {
                    case Difference.Changed(var said, var truth) ->
                        Words.of("check.changed", clip(said.in(claim)), clip(truth.in(text)));
                    case Difference.Added(var said) -> Words.of("check.added", clip(said.in(claim)));
                    case Difference.LeftOut(var truth) -> Words.of("check.left-out", clip(truth.in(text)));
                })
                .toList();
    }

    private static String clip(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return text;
        }
        int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TITLE - 1));
        return text.substring(0, end).strip() + "…";
    }
}
