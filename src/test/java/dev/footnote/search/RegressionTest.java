package dev.footnote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the trainer of the weights learns with.
final class RegressionTest {
    private static final int LISTS = 400;

    @Test
    void listwiseRegressionFindsTheFeatureThatTells() {
        Random random = new Random(1);
        List<ListwiseRegression.Example> examples = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            double[][] values = new double[5][];
            boolean[] right = new boolean[values.length];
            for (int c = 0; c < values.length; c++) {
                right[c] = c == i % values.length;
                values[c] = new double[] {random.nextGaussian(), random.nextGaussian() + (right[c] ? 2 : 0)};
            }
            examples.add(new ListwiseRegression.Example(values, right, 1));
        }
        double[] weights = ListwiseRegression.learn(examples, 2);
        assertThat(Math.abs(weights[0])).isLessThan(0.5);
        assertThat(weights[1]).isGreaterThan(1);
        assertThat(ListwiseRegression.learn(examples, 2)).containsExactly(weights);
    }

    @Test
    void aListWithoutRightOrWithoutWrongTeachesNothing() {
        double[][] values = {{1}, {2}};
        List<ListwiseRegression.Example> examples = List.of(
                new ListwiseRegression.Example(values, new boolean[] {false, false}, 1),
                new ListwiseRegression.Example(values, new boolean[] {true, true}, 1));
        assertThat(ListwiseRegression.learn(examples, 1)).containsExactly(0.0);
    }

    @Test
    void logisticRegressionGivesChancesThatFit() {
        Random random = new Random(2);
        List<LogisticRegression.Example> examples = new ArrayList<>();
        for (int i = 0; i < 10 * LISTS; i++) {
            double x = random.nextGaussian();
            boolean so = random.nextDouble() < 1 / (1 + Math.exp(-(1 + 2 * x)));
            examples.add(new LogisticRegression.Example(new double[] {1, x}, so, 1));
        }
        double[] weights = LogisticRegression.learn(examples, 2);
        assertThat(LogisticRegression.chance(weights, new double[] {1, -0.5})).isBetween(0.45, 0.55);
        assertThat(LogisticRegression.chance(weights, new double[] {1, 1})).isBetween(0.9, 0.98);
    }
}
