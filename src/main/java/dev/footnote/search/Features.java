package dev.footnote.search;

import java.util.List;
import java.util.Set;

/// The features, and how much each counts. The weights were learned by listwise regression on the development parts
/// of MultiHop-RAG and SQuAD together; `docs/evaluation/ask.md` says how, what each feature brings, and how weights
/// learned on one set do on the other.
final class Features {
    /// A feature and its weight in the score.
    record Weighted(String name, double weight, Feature feature) {}

    /// A clause of this many terms or more counts in full; a shorter one is easily covered by chance.
    private static final double FULL_CLAUSE = 5;

    private static final int NEAR = 8;

    static final List<Weighted> ALL = List.of(
            new Weighted("words", 5.0, Features::words),
            new Weighted("clause", 6.4, Features::clause),
            new Weighted("sentence", 5.0, Features::sentence),
            new Weighted("context", 2.7, Features::context),
            new Weighted("phrases", 4.2, (p, pool) -> pairs(p, true)),
            new Weighted("neighbours", 0.4, (p, pool) -> pairs(p, false)),
            new Weighted("head", -0.4, (p, pool) -> p.question().share(p.head())),
            new Weighted(
                    "document",
                    1.3,
                    (p, pool) -> p.question().share(pool.termsOf(p.match().document()))),
            new Weighted("names", 2.4, (p, pool) -> p.question().share(p.all() & capitals(p.question()))),
            new Weighted("numbers", 6.9, (p, pool) -> p.question().share(p.all() & digits(p.question()))),
            new Weighted("publisher of the clause", 4.4, Features::publisherOfClause),
            new Weighted("publisher", 1.45, (p, pool) -> isPublisherNamed(p) ? 1 : 0),
            new Weighted("other publisher", -1.75, Features::otherPublisher),
            new Weighted("date", 1.3, (p, pool) -> isDateNamed(p) ? 1 : 0),
            new Weighted("other date", -0.6, Features::otherDate),
            new Weighted("opening", 0.3, (p, pool) -> p.match().origin().ordinal() == 0 ? 1 : 0),
            new Weighted("length", -0.4, (p, pool) -> Math.log1p(p.match().bodyLength())));

    private Features() {}

    static double score(MatchedPassage passage, CandidatePool pool) {
        double score = 0;
        for (Weighted weighted : ALL) {
            score += weighted.weight() * weighted.feature().of(passage, pool);
        }
        return score;
    }

    /// BM25 over head and sentences.
    static double words(MatchedPassage passage, CandidatePool pool) {
        ParsedQuestion question = passage.question();
        double norm = pool.lengthNorm(passage.match());
        double sum = 0;
        for (int t = 0; t < question.terms().size(); t++) {
            sum += question.terms().get(t).rarity() * passage.saturation(t, norm);
        }
        return sum == 0 ? 0 : sum / question.weight();
    }

    /// The clause that the passage covers best.
    private static double clause(MatchedPassage passage, CandidatePool pool) {
        double norm = pool.lengthNorm(passage.match());
        double best = 0;
        for (Clause clause : passage.question().clauses()) {
            best = Math.max(best, coverage(passage, clause, norm));
        }
        return best;
    }

    private static double coverage(MatchedPassage passage, Clause clause, double norm) {
        ParsedQuestion question = passage.question();
        double sum = 0;
        for (long rest = clause.terms() & passage.all(); rest != 0; rest &= rest - 1) {
            int t = Long.numberOfTrailingZeros(rest);
            sum += question.terms().get(t).rarity() * passage.saturation(t, norm);
        }
        double size = Math.min(1, Long.bitCount(clause.terms()) / FULL_CLAUSE);
        return sum == 0 ? 0 : size * sum / question.weight(clause.terms());
    }

    /// The sentence that holds most.
    private static double sentence(MatchedPassage passage, CandidatePool pool) {
        double best = 0;
        for (int s = 0; s < passage.sentenceCount(); s++) {
            best = Math.max(best, passage.question().share(passage.sentence(s)));
        }
        return best;
    }

    /// The three sentences in a row that hold most.
    private static double context(MatchedPassage passage, CandidatePool pool) {
        double best = 0;
        for (int s = 0; s < passage.sentenceCount(); s++) {
            best = Math.max(best, passage.question().share(passage.upTo(s)));
        }
        return best;
    }

    /// Neighbours in the question that are neighbours in the passage: at the same distance, or just near.
    static double pairs(MatchedPassage passage, boolean exact) {
        List<QuestionTerm> terms = passage.question().terms();
        double sum = 0;
        for (int t = 0; t < terms.size(); t++) {
            for (int u = t + 1; u < Math.min(terms.size(), t + 3); u++) {
                int distance = terms.get(u).position() - terms.get(t).position();
                if (distance < 1 || distance > 3) {
                    continue;
                }
                double weight = (terms.get(t).rarity() + terms.get(u).rarity()) / 2;
                if (exact && passage.hasPair(t, u, distance)) {
                    sum += weight / distance;
                } else if (!exact && passage.hasNear(t, u, NEAR)) {
                    sum += weight;
                }
            }
        }
        return sum == 0 ? 0 : sum / passage.question().weight();
    }

    private static double publisherOfClause(MatchedPassage passage, CandidatePool pool) {
        double best = 0;
        for (Clause clause : passage.question().clauses()) {
            if (passage.match()
                    .publisher()
                    .filter(clause.publishers()::contains)
                    .isPresent()) {
                best = Math.max(best, passage.question().share(clause.terms() & passage.all()));
            }
        }
        return best;
    }

    private static boolean isPublisherNamed(MatchedPassage passage) {
        return passage.match()
                .publisher()
                .filter(passage.question().publishers()::contains)
                .isPresent();
    }

    private static double otherPublisher(MatchedPassage passage, CandidatePool pool) {
        Set<String> named = passage.question().publishers();
        return named.isEmpty() || isPublisherNamed(passage) ? 0 : 1;
    }

    private static boolean isDateNamed(MatchedPassage passage) {
        return passage.match()
                .origin()
                .published()
                .filter(days -> passage.question().dates().stream().anyMatch(days::overlaps))
                .isPresent();
    }

    private static double otherDate(MatchedPassage passage, CandidatePool pool) {
        return passage.question().dates().isEmpty() || isDateNamed(passage) ? 0 : 1;
    }

    static long capitals(ParsedQuestion question) {
        return startingWith(question, Character::isUpperCase);
    }

    static long digits(ParsedQuestion question) {
        return startingWith(question, Character::isDigit);
    }

    private static long startingWith(ParsedQuestion question, java.util.function.IntPredicate kind) {
        long set = 0;
        for (int t = 0; t < question.terms().size(); t++) {
            if (kind.test(
                    question.text().codePointAt(question.terms().get(t).span().start()))) {
                set |= 1L << t;
            }
        }
        return set;
    }
}
