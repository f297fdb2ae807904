package dev.footnote.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All constructions, looked up by the class of the first word. The longest reading wins; of equally long ones the
/// earlier rule's.
final class PhraseGrammar {
    private static final WordClass[] CLASSES = WordClass.values();

    private final List<List<PhraseRule>> byClass = new ArrayList<>();

    PhraseGrammar(List<PhraseRule> rules) {
        for (WordClass wordClass : CLASSES) {
            byClass.add(rules.stream()
                    .filter(rule -> rule.triggers().contains(wordClass))
                    .toList());
        }
    }

    /// The grammar of English.
    static PhraseGrammar english() {
        List<PhraseRule> simple = List.of(
                new AttackDayRule(),
                new DateRule(),
                new FiguresRule(),
                new YearRule(),
                new EraRule(),
                new CenturyRule(),
                new BusinessPeriodRule(),
                new PointedRule(),
                new YearAgoPeriodRule(),
                new WeekdayRule(),
                new SeasonRule(),
                new HolidayRule(),
                new QuantityRule(),
                new RecurringRule(),
                new AdverbRule());
        PhraseGrammar core = new PhraseGrammar(simple);
        List<PhraseRule> timed = new ArrayList<>(simple);
        timed.add(new DayListRule());
        timed.add(new ClockRule(core));
        timed.add(new DayPartRule(core));
        PhraseGrammar inner = articled(timed);
        List<PhraseRule> outer = new ArrayList<>(timed);
        outer.add(new BoundRule(inner));
        outer.add(new PositionRule(inner));
        outer.add(new PartOfPeriodRule(inner));
        outer.add(new NthWeekdayRule(inner));
        return articled(outer);
    }

    /// The rules, and all of them behind a "the".
    private static PhraseGrammar articled(List<PhraseRule> rules) {
        List<PhraseRule> all = new ArrayList<>(rules);
        all.add(new ArticleRule(new PhraseGrammar(rules)));
        return new PhraseGrammar(all);
    }

    /// The longest expression that starts at token `at`.
    Optional<Candidate> longest(Tokens tokens, int at) {
        Lexeme lexeme = tokens.get(at).lexeme();
        Optional<Candidate> best = Optional.empty();
        for (int bits = lexeme.mask(); bits != 0; bits &= bits - 1) {
            for (PhraseRule rule : byClass.get(Integer.numberOfTrailingZeros(bits))) {
                Optional<Candidate> candidate = rule.match(tokens, at);
                if (candidate.isPresent()
                        && (best.isEmpty() || candidate.get().end() > best.get().end())) {
                    best = candidate;
                }
            }
        }
        return best;
    }
}
