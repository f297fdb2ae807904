package dev.footnote.chronology;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The day of 2001 that goes by its date: `9/11`, `the September 11 attacks`, `post-Sept. 11`. A text that names it so
/// once means it by the bare date too.
final class AttackDayRule implements PhraseRule {
    private static final TimePhrase DAY = new TimePhrase.Alluded(new CalendarValue.Day(LocalDate.of(2001, 9, 11)));
    private static final Part.Yearly BARE = new Part.MonthDay(9, 11);

    private static final Set<String> NAMED = WordSet.of("attacks attackers hijackers hijackings outrages atrocities");
    private static final Set<String> KINDS = WordSet.of("terrorist terror suicide qaida qaeda");
    private static final Set<String> TARGETS = Set.of("new", "washington", "america", "united", "pentagon", "world");

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(WordClass.DIGITS, WordClass.MONTH);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.DIGITS)) {
            return isNineEleven(tokens, at) ? Optional.of(Candidate.of(at + 3, DAY)) : Optional.empty();
        }
        return CalendarReader.month(tokens, at)
                .filter(month -> month.value() == 9)
                .flatMap(month -> CalendarReader.day(tokens, month.end()))
                .filter(day -> day.value() == 11 && (isAttack(tokens, day.end()) || isPost(tokens, at)))
                .map(day -> Candidate.of(day.end(), DAY));
    }

    /// The same phrases, every bare 11 September as that day where one of them names it.
    static List<TaggedPhrase> share(List<TaggedPhrase> phrases) {
        if (phrases.stream().noneMatch(tagged -> tagged.phrase().equals(DAY))) {
            return phrases;
        }
        return phrases.stream()
                .map(tagged -> tagged.phrase().equals(new TimePhrase.Named(BARE, Pointer.OPEN))
                        ? new TaggedPhrase(tagged.from(), tagged.to(), DAY, tagged.modifier())
                        : tagged)
                .toList();
    }

    private static boolean isNineEleven(Tokens tokens, int at) {
        boolean figures = tokens.digits(at) == 1
                && tokens.number(at, 9, 9).isPresent()
                && tokens.isTight(at + 1, '/')
                && tokens.isGlued(at + 2)
                && tokens.digits(at + 2) == 2
                && tokens.number(at + 2, 11, 11).isPresent();
        boolean joined = tokens.isWord(at + 3, "of")
                || tokens.isTight(at + 3, '/')
                || tokens.isMark(at - 1, '/')
                || tokens.isMark(at - 1, '$');
        return figures && !joined && !tokens.is(at - 1, WordClass.WEEKDAY) && !tokens.is(at - 2, WordClass.WEEKDAY);
    }

    private static boolean isAttack(Tokens tokens, int at) {
        int next = tokens.isWord(at, "al") && tokens.isHyphen(at + 1) ? at + 2 : at;
        boolean kind = KINDS.contains(tokens.get(next).lower());
        int noun = kind ? next + 1 : next;
        boolean elsewhere =
                (tokens.isWord(noun + 1, "in") || tokens.isWord(noun + 1, "on") || tokens.isWord(noun + 1, "at"))
                        && tokens.get(noun + 2).capitalised()
                        && !TARGETS.contains(tokens.get(noun + 2).lower());
        return !elsewhere && (NAMED.contains(tokens.get(noun).lower()) || kind && tokens.isWord(noun, "attack"));
    }

    private static boolean isPost(Tokens tokens, int at) {
        return tokens.isJoiner(at - 1) && (tokens.isWord(at - 2, "post") || tokens.isWord(at - 2, "pre"));
    }
}
