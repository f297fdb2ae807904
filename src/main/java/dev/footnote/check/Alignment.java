package dev.footnote.check;

import dev.footnote.check.Word.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cheapest way to read a quotation somewhere in a part of a document (fitting alignment, as Needleman and Wunsch
/// fill their table; the part may have anything before and after). A word that is replaced or added costs its weight,
/// one that is left out less, an interruption of a speech next to nothing, an ellipsis nothing.
final class Alignment {
    private static final double LEFT_OUT = 0.6;
    private static final double INTERRUPTION = 0.1;
    private static final double ELLIPSIS = 0.01;

    /// Words nearly spelled alike.
    private static final double SLIP = 0.4;

    /// How many letters one of two such words has and the other has not.
    private static final int MOST_DIFFERENT = 2;

    private final List<Word> claim;
    private final List<Word> part;
    private final int[] claimNumbers;
    private final int[] partNumbers;
    private final double[] claimWeights;
    private final double[] partWeights;
    private final double[] leavingOut;
    private final int[] claimLetters;
    private final int[] partLetters;
    private final double[][] cost;
    private final double[] cheapest;

    /// One step of the way; an index of -1 stands for no word.
    record Step(int claim, int part, boolean same) {
        boolean added() {
            return part < 0;
        }

        boolean skipped() {
            return claim < 0;
        }
    }

    Alignment(List<Word> claim, List<Word> part) {
        this.claim = claim;
        this.part = part;
        Map<String, Integer> numbers = new HashMap<>();
        claim.forEach(word -> numbers.putIfAbsent(word.folded(), numbers.size()));
        this.claimNumbers = numbered(claim, numbers);
        this.partNumbers = numbered(part, numbers);
        this.claimLetters = letters(claim);
        this.partLetters = letters(part);
        this.claimWeights = weights(claim);
        this.partWeights = weights(part);
        this.leavingOut = new double[part.size()];
        for (int j = 0; j < part.size(); j++) {
            Word word = part.get(j);
            leavingOut[j] = word.weight() * (word.standing() == Standing.INTERRUPTING ? INTERRUPTION : LEFT_OUT);
        }
        this.cost = new double[claim.size() + 1][part.size() + 1];
        this.cheapest = new double[claim.size() + 1];
        for (int i = 1; i <= claim.size(); i++) {
            cheapest[i] = fillRow(i);
        }
    }

    private static int[] numbered(List<Word> words, Map<String, Integer> numbers) {
        int[] numbered = new int[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.getOrDefault(words.get(i).folded(), -1);
        }
        return numbered;
    }

    private static double[] weights(List<Word> words) {
        double[] weights = new double[words.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = words.get(i).weight();
        }
        return weights;
    }

    /// Which letters each word has, as a set of bits; some letters share one.
    private static int[] letters(List<Word> words) {
        int[] letters = new int[words.size()];
        for (int i = 0; i < letters.length; i++) {
            String word = words.get(i).folded();
            for (int c = 0; c < word.length(); c++) {
                letters[i] |= 1 << word.charAt(c);
            }
        }
        return letters;
    }

    /// @return the least of the row
    private double fillRow(int i) {
        double[] row = cost[i];
        double[] above = cost[i - 1];
        Word said = claim.get(i - 1);
        int number = claimNumbers[i - 1];
        boolean editorial = said.standing() == Standing.EDITORIAL;
        double weight = said.weight();
        boolean ellipsis = said.isEllipsis();
        row[0] = above[0] + weight;
        double least = row[0];
        for (int j = 1; j <= part.size(); j++) {
            double skipped = row[j - 1] + (ellipsis ? ELLIPSIS : leavingOut[j - 1]);
            double changed = above[j - 1] + (number == partNumbers[j - 1] ? 0 : replacing(i - 1, j - 1, editorial));
            row[j] = Math.min(changed, Math.min(above[j] + weight, skipped));
            least = Math.min(least, row[j]);
        }
        return least;
    }

    /// What the first `length` words of the quotation cost at the least.
    double cost(int length) {
        return cheapest[length];
    }

    /// The last of several, so that a word at the end counts as replaced rather than as added.
    private int cheapestEnd(int length) {
        int best = 0;
        for (int j = 1; j <= part.size(); j++) {
            best = cost[length][j] <= cost[length][best] ? j : best;
        }
        return best;
    }

    /// The way itself, from the first word to the last.
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int i = claim.size();
        int j = cheapestEnd(i);
        while (i > 0) {
            if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + change(i, j)) {
                i--;
                j--;
                steps.add(new Step(i, j, same(i, j)));
            } else if (cost[i][j] == added(i, j)) {
                i--;
                steps.add(new Step(i, -1, false));
            } else {
                j--;
                steps.add(new Step(-1, j, false));
            }
        }
        return steps.reversed();
    }

    private double added(int i, int j) {
        return cost[i - 1][j] + claim.get(i - 1).weight();
    }

    private double change(int i, int j) {
        return same(i - 1, j - 1) ? 0 : replacing(i - 1, j - 1, claim.get(i - 1).standing() == Standing.EDITORIAL);
    }

    private double replacing(int i, int j, boolean editorial) {
        double weight = editorial ? claimWeights[i] : Math.max(claimWeights[i], partWeights[j]);
        boolean alike = weight == 1
                && Integer.bitCount(claimLetters[i] ^ partLetters[j]) <= MOST_DIFFERENT
                && slip(claim.get(i).folded(), part.get(j).folded());
        return alike ? SLIP : weight;
    }

    private boolean same(int i, int j) {
        return claimNumbers[i] == partNumbers[j];
    }

    /// One letter wrong, missing, too much, or swapped with its neighbour, in words of four letters and more.
    private static boolean slip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4 || Math.max(one.length(), other.length()) - shorter > 1) {
            return false;
        }
        boolean farApart = one.charAt(0) != other.charAt(0)
                && one.charAt(one.length() - 1) != other.charAt(other.length() - 1)
                && one.charAt(0) != other.charAt(1);
        if (farApart) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        boolean swapped = left == 2
                && right == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return left <= 1 && right <= 1 || swapped;
    }
}
