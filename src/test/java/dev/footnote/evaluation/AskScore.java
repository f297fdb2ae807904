package dev.footnote.evaluation;

import dev.footnote.search.PassageHit;
import dev.footnote.search.SearchOutcome;
import dev.footnote.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Adds up what replies to an [AskSet] are worth, as the data sets judge them: ranking is judged apart from refusing.
final class AskScore {
    private final Map<String, String> texts;
    private int questions;
    private int unanswerable;
    private int refused;
    private int wronglyRefused;
    private int shownWrongly;
    private int hidden;
    private int hits1;
    private int hits4;
    private int hits10;
    private int withAnswer;
    private int sentences;
    private int facts;
    private int facts10;
    private double reciprocal;

    AskScore(Map<String, String> texts) {
        this.texts = texts;
    }

    void add(AskSet.Item item, SearchOutcome outcome) {
        boolean no = outcome instanceof SearchOutcome.NotInDocuments;
        if (!item.answerable()) {
            unanswerable++;
            refused += no ? 1 : 0;
            shownWrongly += isPerhaps(outcome) ? 1 : 0;
            return;
        }
        questions++;
        wronglyRefused += no ? 1 : 0;
        hidden += no && !isPerhaps(outcome) ? 1 : 0;
        List<PassageHit> hits = switch (outcome) {
            case SearchOutcome.Found found -> found.hits();
            case SearchOutcome.NotInDocuments nothing -> nothing.nearest();
        };
        addRank(firstRank(item, hits));
        if (!item.answers().isEmpty()) {
            withAnswer++;
            sentences +=
                    !hits.isEmpty() && covers(hits.getFirst(), hits.getFirst().answer(), item) ? 1 : 0;
        }
    }

    private static boolean isPerhaps(SearchOutcome outcome) {
        return outcome instanceof SearchOutcome.NotInDocuments nothing && nothing.perhaps();
    }

    private void addRank(int rank) {
        if (rank > 0) {
            reciprocal += 1.0 / rank;
            hits1 += rank <= 1 ? 1 : 0;
            hits4 += rank <= 4 ? 1 : 0;
            hits10++;
        }
    }

    private int firstRank(AskSet.Item item, List<PassageHit> hits) {
        Set<String> seen = new HashSet<>();
        int first = 0;
        for (int rank = 1; rank <= Math.min(10, hits.size()); rank++) {
            PassageHit hit = hits.get(rank - 1);
            if (isHit(item, hit, seen) && first == 0) {
                first = rank;
            }
        }
        facts += item.facts().size();
        facts10 += seen.size();
        return first;
    }

    private boolean isHit(AskSet.Item item, PassageHit hit, Set<String> seen) {
        String document = hit.passage().document().value();
        if (!item.facts().isEmpty()) {
            String text = squeeze(hit.passage().span().in(texts.get(document)));
            int before = seen.size();
            item.facts().stream().filter(fact -> text.contains(squeeze(fact))).forEach(seen::add);
            return seen.size() > before;
        }
        return item.relevant().isEmpty()
                ? covers(hit, hit.passage().span(), item)
                : item.relevant().contains(document);
    }

    private static boolean covers(PassageHit hit, Span span, AskSet.Item item) {
        return item.answers().stream().anyMatch(answer -> covers(hit, span, answer));
    }

    private static boolean covers(PassageHit hit, Span span, AskSet.Place answer) {
        return hit.passage().document().value().equals(answer.document())
                && span.start() <= answer.start()
                && answer.end() <= span.end();
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", "");
    }

    double mrr() {
        return reciprocal / questions;
    }

    @Override
    public String toString() {
        StringBuilder row = new StringBuilder();
        if (questions > 0) {
            row.append("MRR@10 %.4f  hit@1 %.4f  hit@4 %.4f  hit@10 %.4f"
                    .formatted(mrr(), share(hits1, questions), share(hits4, questions), share(hits10, questions)));
            row.append(facts == 0 ? "" : "  facts@10 %.4f".formatted(share(facts10, facts)));
            row.append(withAnswer == 0 ? "" : "  answer sentence %.4f".formatted(share(sentences, withAnswer)));
            row.append("  wrongly refused %.4f (nothing shown %.4f)"
                    .formatted(share(wronglyRefused, questions), share(hidden, questions)));
        }
        row.append(
                unanswerable == 0
                        ? ""
                        : "  refused %.4f (something shown %.4f)"
                                .formatted(share(refused, unanswerable), share(shownWrongly, unanswerable)));
        return row.toString().strip().toLowerCase(Locale.ROOT).replace("mrr", "MRR");
    }

    private static double share(int part, int whole) {
        return (double) part / whole;
    }
}
