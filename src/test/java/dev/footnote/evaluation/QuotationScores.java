package dev.footnote.evaluation;

import dev.footnote.quotation.AttributionRule;
import dev.footnote.quotation.Quotation;
import dev.footnote.quotation.QuotationCorpus.Article;
import dev.footnote.quotation.QuotationCorpus.GoldQuotation;
import dev.footnote.quotation.QuotationKind;
import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The measures of quotation extraction and attribution: exact and half-overlapping content, attributed
/// content, and quoted strings, each as precision, recall and F1, for all quotations and by kind of the
/// annotated one.
public final class QuotationScores {
    private static final String TRIMMED = "“”\"'‘’`,.;: \t\r\n\u00a0";

    /// Counts behind one precision, recall and F1.
    public static final class Measure {
        private int right;
        private int predicted;
        private int gold;

        public double precision() {
            return predicted == 0 ? 0 : 100.0 * right / predicted;
        }

        public double recall() {
            return gold == 0 ? 0 : 100.0 * right / gold;
        }

        public double f1() {
            return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold);
        }

        @Override
        public String toString() {
            return "%5.1f (P %5.1f R %5.1f)".formatted(f1(), precision(), recall());
        }
    }

    /// The measures of one kind of quotation.
    public static final class KindScores {
        private final Measure exact = new Measure();
        private final Measure half = new Measure();
        private final Measure attributed = new Measure();

        /// The very same spans.
        public Measure exact() {
            return exact;
        }

        /// At least half of the characters of both together in common.
        public Measure half() {
            return half;
        }

        /// Half, and the mention of the speaker overlaps.
        public Measure attributed() {
            return attributed;
        }

        private void gold() {
            exact.gold++;
            half.gold++;
            attributed.gold++;
        }

        private void predicted() {
            exact.predicted++;
            half.predicted++;
            attributed.predicted++;
        }
    }

    private final KindScores all = new KindScores();
    private final Map<QuotationKind, KindScores> byKind = new EnumMap<>(QuotationKind.class);
    private final List<Measure> byRule = measures(AttributionRule.values().length);
    private final List<Measure> byTenth = measures(10);
    private final Measure strings = new Measure();
    private final Measure stringsAttributed = new Measure();

    public QuotationScores() {
        for (QuotationKind kind : QuotationKind.values()) {
            byKind.put(kind, new KindScores());
        }
    }

    private static List<Measure> measures(int count) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            measures.add(new Measure());
        }
        return measures;
    }

    private static int tenth(Unit unit) {
        return Math.min(9, (int) (unit.confidence() * 10));
    }

    /// How often quotations of a rule have the right words (half of them at least) and the right speaker.
    public double precisionOf(AttributionRule rule) {
        return byRule.get(rule.ordinal()).precision();
    }

    public KindScores all() {
        return all;
    }

    public KindScores of(QuotationKind kind) {
        return byKind.get(kind);
    }

    public Measure strings() {
        return strings;
    }

    public Measure stringsAttributed() {
        return stringsAttributed;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("strings %s  right speaker %s%n".formatted(strings, stringsAttributed));
        table.append("%-9s exact %s  half %s  attributed %s%n".formatted("all", all.exact, all.half, all.attributed));
        byKind.forEach((kind, scores) -> table.append("%-9s exact %s  half %s  attributed %s%n"
                .formatted(kind, scores.exact, scores.half, scores.attributed)));
        for (AttributionRule rule : AttributionRule.values()) {
            table.append(
                    "%-12s %5.1f of %d%n".formatted(rule, precisionOf(rule), byRule.get(rule.ordinal()).predicted));
        }
        for (int i = 0; i < 10; i++) {
            table.append(
                    "confidence .%d: %5.1f of %d%n".formatted(i, byTenth.get(i).precision(), byTenth.get(i).predicted));
        }
        return table.toString();
    }

    private record Unit(
            BitSet content,
            List<Span> spans,
            BitSet whole,
            BitSet source,
            boolean anonymous,
            QuotationKind kind,
            int rule,
            double confidence) {
        static Unit of(
                String text,
                BitSet quoted,
                List<Span> content,
                List<Span> source,
                boolean named,
                int rule,
                double confidence) {
            List<Span> spans = trim(text, content);
            List<Span> sources = trim(text, source);
            return new Unit(
                    bits(spans),
                    spans,
                    bits(content),
                    bits(sources),
                    sources.isEmpty() && !named,
                    kindOf(text, quoted, spans),
                    rule,
                    confidence);
        }

        boolean sameSpeaker(Unit predicted) {
            return source.intersects(predicted.source) || (source.isEmpty() && predicted.anonymous);
        }
    }

    /// Adds what was found in one article.
    public void add(Article article, List<Quotation> found) {
        String text = article.document().text();
        BitSet quoted = quotedMask(text);
        List<Unit> gold = new ArrayList<>();
        for (GoldQuotation quotation : article.quotations()) {
            gold.add(Unit.of(text, quoted, quotation.content(), quotation.source(), false, -1, 1));
        }
        List<Unit> predicted = new ArrayList<>();
        for (Quotation quotation : found) {
            predicted.add(Unit.of(
                    text,
                    quoted,
                    quotation.content(),
                    quotation.source(),
                    quotation.speaker().isPresent(),
                    quotation.rule().ordinal(),
                    quotation.confidence()));
        }
        addStrings(text, quoted, gold, predicted);
        gold.removeIf(unit -> unit.spans().isEmpty());
        predicted.removeIf(unit -> unit.spans().isEmpty());
        addPairs(gold, predicted);
    }

    private record Pair(int gold, int predicted, double overlap) {}

    private void addPairs(List<Unit> gold, List<Unit> predicted) {
        Map<Integer, Pair> byGold = new HashMap<>();
        Map<Integer, Pair> byPredicted = new HashMap<>();
        for (Pair pair : pairs(gold, predicted)) {
            if (!byGold.containsKey(pair.gold()) && !byPredicted.containsKey(pair.predicted())) {
                byGold.put(pair.gold(), pair);
                byPredicted.put(pair.predicted(), pair);
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            all.gold();
            of(gold.get(i).kind()).gold();
        }
        BitSet goldContent = new BitSet();
        gold.forEach(unit -> goldContent.or(unit.content()));
        for (int j = 0; j < predicted.size(); j++) {
            Unit unit = predicted.get(j);
            all.predicted();
            byRule.get(unit.rule()).predicted++;
            byTenth.get(tenth(unit)).predicted++;
            if (byPredicted.containsKey(j)) {
                of(gold.get(byPredicted.get(j).gold()).kind()).predicted();
            } else if (unit.content().intersects(goldContent)) {
                gold.stream()
                        .filter(g -> g.content().intersects(unit.content()))
                        .map(Unit::kind)
                        .distinct()
                        .forEach(kind -> of(kind).predicted());
            } else {
                of(unit.kind()).predicted();
            }
        }
        for (Pair pair : byGold.values()) {
            Unit unit = predicted.get(pair.predicted());
            boolean right = pair.overlap() >= 0.5 && gold.get(pair.gold()).sameSpeaker(unit);
            byRule.get(unit.rule()).right += right ? 1 : 0;
            byTenth.get(tenth(unit)).right += right ? 1 : 0;
        }
        byGold.values().forEach(pair -> count(gold.get(pair.gold()), predicted.get(pair.predicted()), pair.overlap()));
    }

    private void count(Unit gold, Unit predicted, double overlap) {
        for (KindScores scores : List.of(all, of(gold.kind()))) {
            scores.exact.right += gold.spans().equals(predicted.spans()) ? 1 : 0;
            if (overlap >= 0.5) {
                scores.half.right++;
                scores.attributed.right += gold.sameSpeaker(predicted) ? 1 : 0;
            }
        }
    }

    private static List<Pair> pairs(List<Unit> gold, List<Unit> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (gold.get(i).content().intersects(predicted.get(j).content())) {
                    BitSet both = (BitSet) gold.get(i).content().clone();
                    both.and(predicted.get(j).content());
                    int shared = both.cardinality();
                    int union = gold.get(i).content().cardinality()
                            + predicted.get(j).content().cardinality()
                            - shared;
                    pairs.add(new Pair(i, j, (double) shared / union));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted));
        return pairs;
    }

    private void addStrings(String text, BitSet quoted, List<Unit> gold, List<Unit> predicted) {
        for (int from = quoted.nextSetBit(0); from >= 0; from = quoted.nextSetBit(quoted.nextClearBit(from))) {
            int to = quoted.nextClearBit(from);
            if (text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            Unit wanted = owner(from, to, gold);
            Unit got = owner(from, to, predicted);
            strings.gold += wanted == NOBODY ? 0 : 1;
            strings.predicted += got == NOBODY ? 0 : 1;
            if (wanted != NOBODY && got != NOBODY) {
                strings.right++;
                stringsAttributed.right += wanted.sameSpeaker(got) ? 1 : 0;
            }
        }
        stringsAttributed.gold = strings.gold;
        stringsAttributed.predicted = strings.predicted;
    }

    private static final Unit NOBODY =
            new Unit(new BitSet(), List.of(), new BitSet(), new BitSet(), true, QuotationKind.INDIRECT, -1, 1);

    private static Unit owner(int from, int to, List<Unit> units) {
        Unit best = NOBODY;
        int most = 0;
        BitSet covered = new BitSet();
        for (Unit unit : units) {
            BitSet shared = unit.whole().get(from, to);
            covered.or(shared);
            if (shared.cardinality() > most) {
                most = shared.cardinality();
                best = unit;
            }
        }
        return 2 * covered.cardinality() >= to - from ? best : NOBODY;
    }

    private static BitSet quotedMask(String text) {
        BitSet mask = new BitSet();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                inside = false;
            } else if (c == '“') {
                inside = true;
            } else if (c == '”') {
                inside = false;
            } else if (c == '"') {
                boolean spaceBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
                boolean spaceAfter = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
                inside = !inside || (spaceBefore && !spaceAfter);
            } else {
                mask.set(i, inside);
            }
        }
        return mask;
    }

    private static QuotationKind kindOf(String text, BitSet quoted, List<Span> spans) {
        int letters = 0;
        int inside = 0;
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    letters++;
                    inside += quoted.get(i) ? 1 : 0;
                }
            }
        }
        return inside == 0
                ? QuotationKind.INDIRECT
                : inside >= 0.9 * letters ? QuotationKind.DIRECT : QuotationKind.MIXED;
    }

    private static List<Span> trim(String text, List<Span> spans) {
        List<Span> trimmed = new ArrayList<>();
        for (Span span : spans) {
            int from = span.start();
            int to = span.end();
            while (from < to && TRIMMED.indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            while (to > from && TRIMMED.indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            if (to > from) {
                trimmed.add(new Span(from, to));
            }
        }
        trimmed.sort(null);
        return trimmed;
    }

    private static BitSet bits(List<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(span -> bits.set(span.start(), span.end()));
        return bits;
    }
}
