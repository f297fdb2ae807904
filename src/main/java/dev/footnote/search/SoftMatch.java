package dev.footnote.search;

/// What a passage has of a question when words of near meaning count in part. Immutable.
final class SoftMatch {
    private final MatchedPassage passage;
    private final ReadPassage read;
    private final float[][] near;
    private final int[][] directions;
    private final int[] whole;
    private final SoftMatcher matcher;
    private final float[] nearest;

    /// @param near by sentence and term, how near the nearest word comes to the term, from 0 to 1
    /// @param read the same passage
    SoftMatch(MatchedPassage passage, float[][] near, ReadPassage read, SoftMatcher matcher) {
        this.passage = passage;
        this.read = read;
        this.near = near;
        this.directions = read.directions().sentences();
        this.whole = read.directions().whole();
        this.matcher = matcher;
        this.nearest = new float[passage.question().terms().size()];
        for (float[] sentence : near) {
            for (int t = 0; t < nearest.length; t++) {
                nearest[t] = Math.max(nearest[t], sentence[t]);
            }
        }
    }

    /// The passage as it was read.
    ReadPassage read() {
        return read;
    }

    /// What matched the passage, for others of the same question.
    SoftMatcher matcher() {
        return matcher;
    }

    /// How much of the weight of some terms the passage lacks and has near words for, from 0 to 1.
    double nearly(long terms) {
        return nearly(terms & ~passage.all(), terms, nearest);
    }

    /// The same for a sentence.
    double nearly(long terms, int sentence) {
        return nearly(terms & ~passage.sentence(sentence), terms, near[sentence]);
    }

    private double nearly(long missing, long terms, float[] near) {
        ParsedQuestion question = passage.question();
        double sum = 0;
        for (long rest = missing; rest != 0; rest &= rest - 1) {
            int term = Long.numberOfTrailingZeros(rest);
            sum += question.rarity(term) * near[term];
        }
        return sum == 0 ? 0 : sum / question.weight(terms);
    }

    /// The most that a sentence has of the weight of some terms, near words counted as what they come near.
    double bestSentence(long terms) {
        double best = 0;
        for (int s = 0; s < near.length; s++) {
            double held = passage.question().share(passage.sentence(s) & terms, terms);
            best = Math.max(best, held + nearly(terms, s));
        }
        return best;
    }

    /// How much the passage is about the same as some terms: the cosine of where the words of both point.
    double cosine(long terms) {
        return WordVectors.cosine(matcher.direction(terms), whole);
    }

    /// The same for a sentence.
    double cosine(long terms, int sentence) {
        return WordVectors.cosine(matcher.direction(terms), directions[sentence]);
    }

    /// The same for the sentence that comes closest, at least 0.
    double bestCosine(long terms) {
        int[] direction = matcher.direction(terms);
        double best = 0;
        for (int[] sentence : directions) {
            best = Math.max(best, WordVectors.cosine(direction, sentence));
        }
        return best;
    }
}
