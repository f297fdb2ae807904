package dev.footnote.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// A question as ranking understands it. Sets of its terms are the bits of a `long`. Immutable.
final class ParsedQuestion {
    /// Longer questions are read up to here: more words find nothing new and cost time.
    static final int MOST_TERMS = Long.SIZE;

    private final String text;
    private final String lowerCase;
    private final List<QuestionTerm> terms;
    private final List<Clause> clauses;
    private final AnswerKind kind;
    private final List<String> quoted;
    private final Optional<DefinitionAsked> definition;
    private final Optional<SpeechAsked> speech;
    private final double[] rarities;
    private final double weight;
    private final Set<String> publishers;
    private final List<PassageOrigin.DayRange> dates;
    private final long capitals;
    private final long digits;

    /// @param terms the words to look for, each once, in the order of the question; at most [#MOST_TERMS]
    /// @param clauses at least one; every term is in one of them
    /// @param kind what a fitting answer would name
    /// @param quoted what stands between quotation marks, without them
    /// @param speech what is asked for when it is what somebody said
    ParsedQuestion(
            String text,
            List<QuestionTerm> terms,
            List<Clause> clauses,
            AnswerKind kind,
            List<String> quoted,
            Optional<SpeechAsked> speech) {
        if (terms.size() > MOST_TERMS) {
            throw new IllegalArgumentException("too many terms: " + terms.size());
        }
        this.text = text;
        this.lowerCase = text.toLowerCase(Locale.ROOT);
        this.terms = List.copyOf(terms);
        this.clauses = List.copyOf(clauses);
        this.kind = kind;
        this.quoted = List.copyOf(quoted);
        this.definition = DefinitionAsked.in(text);
        this.speech = speech;
        this.rarities = terms.stream().mapToDouble(QuestionTerm::rarity).toArray();
        this.weight = weight(rarities, everything());
        this.publishers = publishers(clauses);
        this.dates = clauses.stream().flatMap(clause -> clause.dates().stream()).toList();
        this.capitals = startingWith(Character::isUpperCase);
        this.digits = startingWith(Character::isDigit);
    }

    private static Set<String> publishers(List<Clause> clauses) {
        Set<String> all = new LinkedHashSet<>();
        clauses.forEach(clause -> all.addAll(clause.publishers()));
        return Set.copyOf(all);
    }

    private long startingWith(IntPredicate wanted) {
        long set = 0;
        for (int t = 0; t < terms.size(); t++) {
            set |= wanted.test(text.codePointAt(terms.get(t).span().start())) ? 1L << t : 0;
        }
        return set;
    }

    String text() {
        return text;
    }

    /// The text in lower case.
    String lowerCase() {
        return lowerCase;
    }

    List<QuestionTerm> terms() {
        return terms;
    }

    List<Clause> clauses() {
        return clauses;
    }

    AnswerKind kind() {
        return kind;
    }

    List<String> quoted() {
        return quoted;
    }

    /// What the question wants defined, when it asks for that and nothing else.
    Optional<DefinitionAsked> definition() {
        return definition;
    }

    /// Whose words the question asks for, when it asks for words of somebody whose words are known.
    Optional<SpeechAsked> speech() {
        return speech;
    }

    double rarity(int term) {
        return rarities[term];
    }

    /// The rarities of a set of terms together.
    double weight(long set) {
        return weight(rarities, set);
    }

    private static double weight(double[] rarities, long set) {
        double weight = 0;
        for (long rest = set; rest != 0; rest &= rest - 1) {
            weight += rarities[Long.numberOfTrailingZeros(rest)];
        }
        return weight;
    }

    /// The rarities of all terms together.
    double weight() {
        return weight;
    }

    /// How much of the question's weight a set of terms has, from 0 to 1.
    double share(long set) {
        return weight == 0 ? 0 : weight(set) / weight;
    }

    /// How much of the weight of one set of terms another has, from 0 to 1; 1 when there is nothing to have.
    double share(long set, long of) {
        double all = weight(of);
        return all == 0 ? 1 : weight(set & of) / all;
    }

    /// The set of all terms.
    long everything() {
        return terms.size() == Long.SIZE ? -1L : (1L << terms.size()) - 1;
    }

    /// The terms that the question writes with a capital.
    long capitals() {
        return capitals;
    }

    /// The terms that begin with a digit.
    long digits() {
        return digits;
    }

    /// The terms that occur only under other forms: misspelt, or other names.
    long respelled() {
        long set = 0;
        for (int t = 0; t < terms.size(); t++) {
            set |= terms.get(t).known() ? 0 : 1L << t;
        }
        return set;
    }

    /// Whether the question asks several things, or one thing with several conditions.
    boolean hasSeveralClauses() {
        return clauses.size() > 1;
    }

    /// The publishers named anywhere in the question.
    Set<String> publishers() {
        return publishers;
    }

    /// The dates named anywhere in the question.
    List<PassageOrigin.DayRange> dates() {
        return dates;
    }
}
