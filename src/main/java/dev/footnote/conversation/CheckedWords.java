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
            return "Said by somebody else";
        }
        return switch (checked.verdict()) {
            case Verdict.Exact ignored -> "Word for word";
            case Verdict.Near ignored -> "Nearly, but not in these words";
            case Verdict.Joined ignored -> "Two statements joined into one";
            case Verdict.NotThere ignored -> "Not in the documents";
            case Verdict.TooCommon ignored -> "Too common to be looked up";
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
                                ? "Its beginning and its end stand apart in one document."
                                : "Its beginning and its end stand in different documents.");
                lines.addAll(differences(checked.claim(), first));
                lines.addAll(differences(checked.claim(), second));
            }
            case Verdict.NotThere ignored -> {}
            case Verdict.TooCommon ignored -> lines.add("Give more of the quotation, with a word that is rare.");
        }
        speaker(checked, lines);
        return lines;
    }

    private static void speaker(Checked checked, List<String> lines) {
        String claimed = checked.claimed().map(Person::name).orElse("");
        String said = checked.speaker().map(QuoteCommand::introduce).orElse("");
        if (checked.byAnother()) {
            lines.add("The documents have it from %s, not from %s.".formatted(said, claimed));
        } else if (!said.isEmpty()) {
            lines.add("Said by %s.".formatted(said));
        } else if (!claimed.isEmpty() && !checked.verdict().places().isEmpty()) {
            lines.add("The documents do not make sure that %s said it.".formatted(claimed));
        }
    }

    /// Each difference with the words as given and as they stand there.
    private static List<String> differences(String claim, Match match) {
        String text = match.document().text();
        return match.differences().stream()
                .map(difference -> switch (difference) {
                    case Difference.Changed(var said, var truth) ->
                        "“%s”: the document has “%s”.".formatted(clip(said.in(claim)), clip(truth.in(text)));
                    case Difference.Added(var said) ->
                        "“%s”: the document has nothing of it.".formatted(clip(said.in(claim)));
                    case Difference.LeftOut(var truth) -> "Left out: “%s”.".formatted(clip(truth.in(text)));
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
