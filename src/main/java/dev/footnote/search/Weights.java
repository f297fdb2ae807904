package dev.footnote.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The learned weights of ranking and of abstaining, by model and feature. `docs/evaluation/ask.md` says how they are
/// learned and what each feature brings; `RankingTrainer` in the tests writes the file anew.
final class Weights {
    private static final String FILE = "ranking.weights";

    private final Map<String, Map<String, Double>> models;

    Weights(Map<String, Map<String, Double>> models) {
        this.models = models;
    }

    /// The weights that Footnote comes with.
    static Weights learned() {
        try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Map<String, Double>> models = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ");
                models.computeIfAbsent(parts[0], model -> new HashMap<>()).put(parts[1], Double.valueOf(parts[2]));
            });
            return new Weights(models);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// All of them, by model and feature.
    Map<String, Map<String, Double>> models() {
        return Map.copyOf(models);
    }

    /// The weights of a model in the order of its features.
    ///
    /// @throws IllegalStateException when the file and the features do not fit
    double[] of(String model, List<String> features) {
        Map<String, Double> known = models.getOrDefault(model, Map.of());
        if (known.size() != features.size()) {
            throw new IllegalStateException(FILE + " has " + known.size() + " weights for " + model);
        }
        return features.stream().mapToDouble(name -> weight(known, name)).toArray();
    }

    private static double weight(Map<String, Double> known, String feature) {
        Double weight = known.get(feature);
        if (weight == null) {
            throw new IllegalStateException(FILE + " has no weight for " + feature);
        }
        return weight;
    }

    /// The sum of the values, each times its weight.
    static double sum(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /// How likely each of several candidates is the one, against the best of them, which has 1: `e` to what its score
    /// lacks.
    ///
    /// @param candidates their values
    static double[] odds(double[] weights, double[][] candidates) {
        double[] odds = new double[candidates.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = sum(weights, candidates[i]);
            highest = Math.max(highest, odds[i]);
        }
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(odds[i] - highest);
        }
        return odds;
    }
}
