package dev.footnote.search;

/// How well each term of a question tells a few texts apart: the less, the more of them have it. How rare it is
/// elsewhere does not matter, for all of them are about the same; only words that stand nearly everywhere count less.
final class TellingTerms {
    /// A word of a quarter of the highest rarity or less stands nearly everywhere.
    private static final double EVERYWHERE = 0.25;

    private final double[] telling;
    private final double all;

    /// @param texts the terms that each of the texts has, as sets
    TellingTerms(ParsedQuestion question, long[] texts) {
        this.telling = new double[question.terms().size()];
        double sum = 0;
        for (int t = 0; t < telling.length; t++) {
            telling[t] = Math.min(1, question.rarity(t) / EVERYWHERE) * toldBy(t, texts);
            sum += telling[t];
        }
        this.all = sum;
    }

    private static double toldBy(int term, long[] texts) {
        int having = 0;
        for (long text : texts) {
            having += (text >> term & 1) != 0 ? 1 : 0;
        }
        return having == 0 ? 0 : toldBy(having, texts.length);
    }

    /// How much it tells of one of some texts that it has what `having` of them have.
    static double toldBy(int having, int texts) {
        return Math.log((texts + 1) / (having + 0.5));
    }

    /// How much a set of terms has of what tells the texts apart, from 0 to 1.
    double share(long terms) {
        double sum = 0;
        for (long rest = terms; rest != 0; rest &= rest - 1) {
            sum += telling[Long.numberOfTrailingZeros(rest)];
        }
        return sum == 0 ? 0 : sum / all;
    }
}
