package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Words that are a time by themselves: `today`, `tonight`, `overnight`, `now`, `recently`, `the future`.
final class AdverbRule implements PhraseRule {
    /// Words that go on with a clause behind a noun.
    private static final Set<String> CLAUSE_WORDS = WordSet.of(
            "and or but that when if as is was will would to for he she they we it with by because were in",
            "at on from of had has");

    private static final Set<String> BEFORE_FUTURE = Set.of("the", "near", "foreseeable", "immediate", "distant");

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DEICTIC_DAY, WordClass.VAGUE, WordClass.OPENER, WordClass.REFERENCE);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        return switch (tokens.get(at).lower()) {
            case "today", "yesterday", "tomorrow" ->
                tokens.isWord(at - 1, "usa")
                        ? Optional.empty()
                        : Optional.of(Candidate.of(
                                at + 1, new TimePhrase.FromToday(tokens.value(at, WordClass.DEICTIC_DAY))));
            case "tonight" -> time(at + 1, 0);
            case "overnight" -> time(at + 1, -1);
            case "now", "currently", "nowadays", "recently", "lately" ->
                tokens.isWord(at + 1, "as") ? Optional.empty() : general(at + 1, tokens.value(at, WordClass.VAGUE));
            case "future", "past" -> noun(tokens, at);
            case "near", "foreseeable", "immediate", "distant" ->
                tokens.isWord(at + 1, "future") ? noun(tokens, at + 1) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Candidate> time(int end, int days) {
        return Optional.of(Candidate.of(
                end,
                new TimePhrase.AtTime(Optional.of(new TimePhrase.FromToday(days)), new DayTime.Part(DayPart.NIGHT))));
    }

    private static Optional<Candidate> general(int end, int value) {
        return Optional.of(Candidate.of(end, new TimePhrase.General(TimexValue.Vague.values()[value])));
    }

    /// "the future", "in the past": nouns, not adjectives.
    private static Optional<Candidate> noun(Tokens tokens, int at) {
        String before = tokens.get(at - 1).lower();
        Token after = tokens.get(at + 1);
        boolean noun = endsPhrase(after);
        if (!noun || !BEFORE_FUTURE.contains(before) || tokens.isHyphen(at + 1)) {
            return Optional.empty();
        }
        TimexValue.Vague value = tokens.isWord(at, "past") ? TimexValue.Vague.PAST : TimexValue.Vague.FUTURE;
        return Optional.of(Candidate.articled(at + 1, new TimePhrase.General(value)));
    }

    /// Whether a token behind a noun belongs to another phrase: a mark, or one of the words that go on with the
    /// clause.
    static boolean endsPhrase(Token token) {
        if (token.kind() != Token.Kind.WORD) {
            return token.kind() != Token.Kind.NUMBER;
        }
        return CLAUSE_WORDS.contains(token.lower());
    }
}
