package dev.footnote.quotation;

import dev.footnote.quotation.DocumentPeople.Named;
import dev.footnote.quotation.NameWords.Gender;
import dev.footnote.quotation.Tokens.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the person whom "he", "she" or "who" means, from what stands before it: the nearer, the more often
/// named, the subject rather than the object, the one who has just been speaking. Pure.
final class PronounResolver {
    private static final WordSet FEMALE = WordSet.of("she her herself");
    private static final WordSet MALE = WordSet.of("he him his himself");
    private static final int WHO = WordHash.of("who");
    private static final int WHOM = WordHash.of("whom");
    private static final int POSSESSIVE = WordHash.of("'s");

    /// How many paragraphs back somebody may have been named.
    private static final int PARAGRAPHS = 3;

    /// How many names back somebody may have been named.
    private static final int MENTIONS = 40;

    /// By how much the likeliest has to outdo the next, or nobody is meant for sure.
    private static final double MARGIN = 0.75;

    /// Who spoke last, by the source in front of the pronoun.
    record Previous(int token, String name) {}

    private PronounResolver() {}

    /// Whether a word is a pronoun at all, one that can be resolved or not.
    static boolean isPronoun(int word) {
        return FunctionWords.isPronoun(word) || FEMALE.contains(word) || MALE.contains(word) || word == WHO;
    }

    /// The full name of the person meant; empty when several may be.
    static Optional<String> resolve(Tokens tokens, int pronoun, DocumentPeople people, Optional<Previous> speaker) {
        int word = tokens.word(pronoun);
        if (word == WHO || word == WHOM) {
            return antecedent(tokens, pronoun, people);
        }
        if (!FEMALE.contains(word) && !MALE.contains(word)) {
            return Optional.empty();
        }
        Gender gender = FEMALE.contains(word) ? Gender.FEMALE : Gender.MALE;
        Map<String, Double> scores = new HashMap<>();
        int paragraph = tokens.paragraph(pronoun);
        int nearest = people.mentionsBefore(pronoun) - 1;
        for (int i = nearest; i >= Math.max(0, nearest - MENTIONS); i--) {
            Named named = people.mentions().get(i);
            int at = named.mention().tokens().first();
            if (paragraph - tokens.paragraph(at) > PARAGRAPHS) {
                break;
            }
            if (people.gender(named.name()).fits(gender) && isPerson(tokens, named, people)) {
                scores.merge(named.name(), salience(tokens, pronoun, named, people, gender), Math::max);
            }
        }
        speaker.filter(last -> people.gender(last.name()).fits(gender)
                        && paragraph - tokens.paragraph(last.token()) <= PARAGRAPHS)
                .ifPresent(last -> scores.merge(last.name(), speaking(tokens, pronoun, last), Double::sum));
        return winner(scores);
    }

    private static double speaking(Tokens tokens, int pronoun, Previous last) {
        return tokens.paragraph(pronoun) - tokens.paragraph(last.token()) <= 1 ? 2.5 : 1;
    }

    private static Optional<String> winner(Map<String, Double> scores) {
        Optional<Map.Entry<String, Double>> best = scores.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return best.filter(entry -> scores.entrySet().stream()
                        .noneMatch(other ->
                                !other.getKey().equals(entry.getKey()) && other.getValue() > entry.getValue() - MARGIN))
                .map(Map.Entry::getKey);
    }

    private static double salience(Tokens tokens, int pronoun, Named named, DocumentPeople people, Gender gender) {
        int first = named.mention().tokens().first();
        int last = named.mention().tokens().last();
        double score = 4;
        score -= 0.5 * Math.min(8, tokens.sentence(pronoun) - tokens.sentence(first));
        score -= 0.75 * (tokens.paragraph(pronoun) - tokens.paragraph(first));
        score += people.gender(named.name()) == gender ? 1 : 0;
        score += isSubject(tokens, named) ? 1.5 : 0;
        score -= last + 1 < tokens.size() && tokens.word(last + 1) == POSSESSIVE ? 1 : 0;
        score -= tokens.quoted(first) && !tokens.quoted(pronoun) ? 2.5 : 0;
        return score;
    }

    /// Whether a name is the first of its sentence with nothing but a few words before it, outside quotation
    /// marks.
    private static boolean isSubject(Tokens tokens, Named named) {
        int first = named.mention().titleStart();
        while (first > 0 && tokens.sentence(first - 1) == tokens.sentence(first) && leadsTo(tokens, first - 1)) {
            first--;
        }
        int next = named.mention().tokens().last() + 1;
        boolean opens = first == 0
                || tokens.sentence(first - 1) != tokens.sentence(first)
                || tokens.shape(first - 1) == Shape.COMMA
                || tokens.shape(first - 1) == Shape.CLOSE_QUOTE;
        boolean verbFollows =
                next < tokens.size() && tokens.shape(next) == Shape.LOWER && tokens.word(next) != POSSESSIVE;
        return opens && verbFollows;
    }

    /// Whether a word in front of a name is a part of what somebody is ("Team owner", "the singer").
    private static boolean leadsTo(Tokens tokens, int i) {
        return NameWords.isRole(tokens.word(i))
                || (NameWords.isRole(tokens.word(i + 1)) && tokens.isWord(i) && !SayingWords.isSaying(tokens.word(i)));
    }

    private static boolean isPerson(Tokens tokens, Named named, DocumentPeople people) {
        int last = named.mention().tokens().last();
        boolean organisation = NameWords.isOrganisation(tokens.word(last)) || tokens.shape(last) == Shape.UPPER;
        return !organisation
                && (named.name().indexOf(' ') > 0
                        || people.gender(named.name()) != Gender.UNKNOWN
                        || people.isShared(named.name()));
    }

    /// The name right before "who", with an apposition between them at most.
    private static Optional<String> antecedent(Tokens tokens, int who, DocumentPeople people) {
        int index = people.mentionsBefore(who) - 1;
        if (index < 0) {
            return Optional.empty();
        }
        Named named = people.mentions().get(index);
        int gap = who - named.mention().tokens().last();
        boolean same =
                tokens.sentence(who) == tokens.sentence(named.mention().tokens().last());
        return same && gap <= 2 && isPerson(tokens, named, people) ? Optional.of(named.name()) : Optional.empty();
    }
}
