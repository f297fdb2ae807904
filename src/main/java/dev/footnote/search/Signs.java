package dev.footnote.search;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What speaks for an answer or against it. Weights of terms are weighed twice over: as shares of the question, and as
/// they are, for a long question is answered by half of its words, and a short one hit by chance. What a sign tells
/// depends on the brief as well: where there are few passages, the best are of one document by chance, and everyday
/// words are missing by chance; so every sign is given a second time, in proportion to the size of the brief. Pure.
final class Signs {
    /// Passages that may answer a question together.
    private static final int TOGETHER = 3;

    /// Passages among which some agree on the document.
    private static final int AGREEING = 5;

    /// Passages that show what any passage may have of the question.
    private static final int COMPARED = 10;

    /// The scales of scores and of matched rarities; of no consequence but for rounding.
    private static final double SCALE = 10;

    private static final double FULL_MATCH = 2;

    /// The sizes of the briefs that the weights were learned on: what holds beyond is not known.
    private static final int FEWEST = 5;

    private static final int MOST = 10_000;

    /// One thing that speaks for or against an answer.
    ///
    /// @param name names its weight in the weights file
    record Sign(String name, ToDoubleFunction<Evidence> value) {}

    static final List<Sign> ALL = List.of(
            new Sign("bias", e -> 1),
            feature("words"),
            feature("clause"),
            feature("head"),
            feature("document"),
            feature("rarest"),
            feature("rarest-missing"),
            feature("run"),
            feature("publisher"),
            feature("publisher-of-clause"),
            feature("others-of-document"),
            feature("length"),
            feature("as-written"),
            feature("related"),
            feature("pairs-as-written"),
            feature("soft"),
            feature("soft-sentence"),
            feature("cosine"),
            feature("sentence-cosine"),
            new Sign("names-held", e -> e.feature("names")),
            new Sign(
                    "names", e -> e.question().share(e.top().all(), e.question().capitals())),
            new Sign(
                    "names-missing",
                    e -> e.question().weight(e.question().capitals() & ~e.top().all())),
            new Sign("names-asked", e -> e.question().capitals() == 0 ? 0 : 1),
            new Sign("context-squared", e -> e.feature("context") * e.feature("context")),
            new Sign("kind", e -> e.kindNamed() ? 1 : 0),
            new Sign("score", e -> e.ranked().getFirst().score() / SCALE),
            new Sign("together", Signs::together),
            new Sign("agreeing", Signs::agreeing),
            new Sign("rarest-of-question", Signs::rarestOfQuestion),
            new Sign(
                    "respelled",
                    e -> e.question().share(e.top().all() & e.question().respelled())),
            new Sign("unknown", e -> e.question().weight(e.question().respelled())),
            new Sign("size", Signs::size),
            new Sign("several-clauses", e -> e.question().hasSeveralClauses() ? 1 : 0),
            new Sign("matched", Signs::matched),
            new Sign("sentence", e -> fullestSentence(e.top()) / FULL_MATCH),
            new Sign("collocated", Signs::collocated),
            new Sign("nowhere", Signs::nowhere),
            new Sign("lead", Signs::lead),
            new Sign("only-names", Signs::onlyNames));

    /// The signs, then those but the bias in proportion to the size of the brief.
    static final List<String> NAMES = Stream.concat(
                    ALL.stream().map(Sign::name), ALL.stream().skip(1).map(sign -> sign.name() + "-by-size"))
            .toList();

    private Signs() {}

    private static Sign feature(String name) {
        return new Sign(name, e -> e.feature(name));
    }

    /// The values of all signs, in the order of their names.
    static double[] of(Evidence evidence) {
        double size = size(evidence);
        double[] values = new double[NAMES.size()];
        for (int i = 0; i < ALL.size(); i++) {
            values[i] = ALL.get(i).value().applyAsDouble(evidence);
            if (i > 0) {
                values[ALL.size() + i - 1] = values[i] * size;
            }
        }
        return values;
    }

    /// From 0 for a brief of a few passages to 1 for one of thousands.
    private static double size(Evidence evidence) {
        return Math.log((double) Math.clamp(evidence.passages(), FEWEST, MOST) / FEWEST)
                / Math.log((double) MOST / FEWEST);
    }

    /// How much of the question the first passages cover together.
    private static double together(Evidence evidence) {
        long terms = 0;
        for (RankedPassage one : evidence.first(TOGETHER)) {
            terms |= one.passage().all();
        }
        return evidence.question().share(terms);
    }

    /// How many of the next passages are of the document of the first.
    private static double agreeing(Evidence evidence) {
        int document = evidence.top().match().document();
        long same = evidence.first(AGREEING).stream()
                .filter(one -> one.passage().match().document() == document)
                .count();
        return (same - 1) / (AGREEING - 1.0);
    }

    private static double rarestOfQuestion(Evidence evidence) {
        ParsedQuestion question = evidence.question();
        return IntStream.range(0, question.terms().size())
                .mapToDouble(question::rarity)
                .max()
                .orElse(0);
    }

    /// The weight of what the sentences have.
    private static double matched(Evidence evidence) {
        long body = 0;
        for (int s = 0; s < evidence.top().sentenceCount(); s++) {
            body |= evidence.top().sentence(s);
        }
        return evidence.question().weight(body) / FULL_MATCH;
    }

    /// The weight of what the fullest sentence has.
    private static double fullestSentence(MatchedPassage passage) {
        return IntStream.range(0, passage.sentenceCount())
                .mapToDouble(s -> passage.question().weight(passage.sentence(s)))
                .max()
                .orElse(0);
    }

    /// What is counted twice because two words always come together, as the parts of a name do.
    private static double collocated(Evidence evidence) {
        List<QuestionTerm> terms = evidence.question().terms();
        double twice = 0;
        for (int t = 0; t + 1 < terms.size(); t++) {
            boolean neighbours = terms.get(t + 1).position() - terms.get(t).position() == 1;
            if (neighbours && evidence.top().hasPair(t, t + 1, 1)) {
                double lesser = Math.min(
                        evidence.question().rarity(t), evidence.question().rarity(t + 1));
                twice += lesser * togetherness(evidence.first(COMPARED), t);
            }
        }
        return twice;
    }

    /// Of the passages that have a term or the next one, the share that has them side by side.
    private static double togetherness(List<RankedPassage> passages, int term) {
        int either = 0;
        int both = 0;
        for (RankedPassage one : passages) {
            either += (one.passage().all() >> term & 3) != 0 ? 1 : 0;
            both += one.passage().hasPair(term, term + 1, 1) ? 1 : 0;
        }
        return either == 0 ? 0 : (double) both / either;
    }

    /// The weight of what none of the best passages has.
    private static double nowhere(Evidence evidence) {
        long somewhere = 0;
        for (RankedPassage one : evidence.first(COMPARED)) {
            somewhere |= one.passage().all();
        }
        return evidence.question().weight(evidence.question().everything() & ~somewhere);
    }

    /// How much more weight the best passage has than any of the next that are of other documents: less than nothing
    /// when it is only one of many.
    private static double lead(Evidence evidence) {
        MatchedPassage top = evidence.top();
        double next = evidence.first(COMPARED).stream()
                .map(RankedPassage::passage)
                .filter(other -> other.match().document() != top.match().document())
                .mapToDouble(other -> evidence.question().weight(other.all()))
                .max()
                .orElse(0);
        return evidence.question().weight(top.all()) - next;
    }

    /// How much of the question the best passage has in names alone, though the question means no names.
    private static double onlyNames(Evidence evidence) {
        SoftMatch soft = evidence.ranked().getFirst().soft();
        return soft == null ? 0 : evidence.question().share(OnlyNames.in(evidence.top(), soft.read()));
    }
}
