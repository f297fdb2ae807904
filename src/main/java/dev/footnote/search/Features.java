package dev.footnote.search;

import java.util.List;
import java.util.Set;

/// What is told from the places of a question's terms alone: cheap enough for every candidate.
final class Features {
    private static final int NEAR = 8;

    static final List<PassageFeature> ALL = List.of(
            new PassageFeature("words", Features::words),
            new PassageFeature("clause", Features::clause),
            new PassageFeature("clause-context", Features::clauseInContext),
            new PassageFeature("sentence", Features::sentence),
            new PassageFeature("context", Features::context),
            new PassageFeature("phrases", (p, pool) -> pairs(p, true)),
            new PassageFeature("neighbours", (p, pool) -> pairs(p, false)),
            new PassageFeature("head", (p, pool) -> p.question().share(p.head())),
            new PassageFeature("document", Features::document),
            new PassageFeature(
                    "names",
                    (p, pool) -> p.question().share(p.all() & p.question().capitals())),
            new PassageFeature(
                    "numbers",
                    (p, pool) -> p.question().share(p.all() & p.question().digits())),
            new PassageFeature("publisher-of-clause", Features::publisherOfClause),
            new PassageFeature("publisher", (p, pool) -> isPublisherNamed(p) ? 1 : 0),
            new PassageFeature("other-publisher", Features::otherPublisher),
            new PassageFeature("date", (p, pool) -> isDateNamed(p) ? 1 : 0),
            new PassageFeature("other-date", Features::otherDate),
            new PassageFeature("length", (p, pool) -> Math.log1p(p.match().bodyLength()) / 5));

    static final List<String> NAMES = ALL.stream().map(PassageFeature::name).toList();

    private Features() {}

    /// The values of all features, in their order.
    static double[] of(MatchedPassage passage, CandidatePool pool) {
        double[] values = new double[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ALL.get(i).value().of(passage, pool);
        }
        return values;
    }

    /// BM25 over head and sentences.
    static double words(MatchedPassage passage, CandidatePool pool) {
        ParsedQuestion question = passage.question();
        double norm = pool.lengthNorm(passage.match());
        double sum = 0;
        for (long rest = passage.all(); rest != 0; rest &= rest - 1) {
            int t = Long.numberOfTrailingZeros(rest);
            sum += question.rarity(t) * passage.saturation(t, norm);
        }
        return sum == 0 ? 0 : sum / question.weight();
    }

    /// What the candidates of the same document hold together.
    private static double document(MatchedPassage passage, CandidatePool pool) {
        return passage.question().share(pool.termsOf(passage.match().document()));
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

    /// The clause that three sentences in a row cover best.
    private static double clauseInContext(MatchedPassage passage, CandidatePool pool) {
        double best = 0;
        for (Clause clause : passage.question().clauses()) {
            best = Math.max(best, clause.size() * clause.answeredInContextBy(passage));
        }
        return best;
    }

    private static double coverage(MatchedPassage passage, Clause clause, double norm) {
        ParsedQuestion question = passage.question();
        double sum = 0;
        for (long rest = clause.terms() & passage.all(); rest != 0; rest &= rest - 1) {
            int t = Long.numberOfTrailingZeros(rest);
            sum += question.rarity(t) * passage.saturation(t, norm);
        }
        return sum == 0 ? 0 : clause.size() * sum / question.weight(clause.terms());
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
    private static double pairs(MatchedPassage passage, boolean exact) {
        ParsedQuestion question = passage.question();
        List<QuestionTerm> terms = question.terms();
        double sum = 0;
        for (long rest = passage.all(); rest != 0; rest &= rest - 1) {
            int t = Long.numberOfTrailingZeros(rest);
            for (int u = t + 1; u < Math.min(terms.size(), t + 3); u++) {
                int distance = terms.get(u).position() - terms.get(t).position();
                if (distance < 1 || distance > 3 || !passage.has(u)) {
                    continue;
                }
                double weight = (question.rarity(t) + question.rarity(u)) / 2;
                if (exact && passage.hasPair(t, u, distance)) {
                    sum += weight / distance;
                } else if (!exact && passage.hasNear(t, u, NEAR)) {
                    sum += weight;
                }
            }
        }
        return sum == 0 ? 0 : sum / question.weight();
    }

    private static double publisherOfClause(MatchedPassage passage, CandidatePool pool) {
        double best = 0;
        for (Clause clause : passage.question().clauses()) {
            if (passage.match().origin().isBy(clause.publishers())) {
                best = Math.max(best, passage.question().share(clause.terms() & passage.all()));
            }
        }
        return best;
    }

    private static boolean isPublisherNamed(MatchedPassage passage) {
        return passage.match().origin().isBy(passage.question().publishers());
    }

    private static double otherPublisher(MatchedPassage passage, CandidatePool pool) {
        Set<String> named = passage.question().publishers();
        return named.isEmpty() || isPublisherNamed(passage) ? 0 : 1;
    }

    private static boolean isDateNamed(MatchedPassage passage) {
        return passage.match().origin().isOf(passage.question().dates());
    }

    private static double otherDate(MatchedPassage passage, CandidatePool pool) {
        return passage.question().dates().isEmpty() || isDateNamed(passage) ? 0 : 1;
    }
}
