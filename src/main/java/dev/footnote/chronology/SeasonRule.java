package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Seasons: `summer 1990`, `the winter of 1994`, `in spring`, `the summer of that year`.
final class SeasonRule implements PhraseRule {
    private static final Set<String> BEFORE_SEASON = WordSet.of(
            "in the by of since until during early late mid from to through for before after and or", "throughout");
    private static final Set<String> BEFORE_FALL =
            WordSet.of("in since by early late mid until or throughout during over spent");

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.SEASON);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        SeasonName season = SeasonName.values()[tokens.value(at, WordClass.SEASON)];
        Optional<Reading> year = CalendarReader.yearBehind(tokens, at + 1);
        if (year.isPresent()) {
            CalendarValue value = new CalendarValue.Season(year.get().value(), season);
            return Optional.of(Candidate.articled(year.get().end(), new TimePhrase.Fixed(value)));
        }
        Part part = new Part.Season(season);
        Optional<YearPointer> pointer = YearPointer.behind(tokens, at + 1);
        if (pointer.isPresent()) {
            return Optional.of(Candidate.articled(
                    pointer.get().end(),
                    new TimePhrase.Named(part, pointer.get().pointer())));
        }
        Token after = tokens.get(at + 1);
        boolean adjective = after.kind() == Token.Kind.WORD
                && after.lexeme().isUnknown()
                && after.lower().length() > 4;
        Candidate open = Candidate.of(at + 1, new TimePhrase.Named(part, Pointer.OPEN));
        return standsAlone(tokens, at) ? Optional.of(adjective ? open : open.withArticle()) : Optional.empty();
    }

    private static boolean standsAlone(Tokens tokens, int at) {
        String before = tokens.get(at - 1).lower();
        boolean verb = tokens.isWord(at, "fall") || tokens.isWord(at, "spring") || tokens.isWord(at, "springs");
        if (verb) {
            boolean inThe = before.equals("the")
                    && BEFORE_FALL.contains(tokens.get(at - 2).lower());
            return !tokens.isWord(at + 1, "of") && (inThe || BEFORE_FALL.contains(before));
        }
        return BEFORE_SEASON.contains(before) && !tokens.get(at).capitalised();
    }
}
