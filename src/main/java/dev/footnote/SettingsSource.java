package dev.footnote;

import dev.footnote.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Where settings come from: the environment first, then `footnote.yaml`, then the default. Remembers every key that
/// is asked for, and so knows which keys nobody asks for. Not thread-safe.
final class SettingsSource {
    private static final String PREFIX = "FOOTNOTE_";

    private final Map<String, String> file;
    private final Map<String, String> environment;
    private final TreeSet<String> known = new TreeSet<>();

    /// @param file the values of the file by dotted key (`discord.guild`)
    SettingsSource(Map<String, String> file, Map<String, String> environment) {
        this.file = Map.copyOf(file);
        this.environment = Map.copyOf(environment);
    }

    /// The name of the environment variable for a key: `discord.guild` is `FOOTNOTE_DISCORD_GUILD`.
    static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    Optional<String> text(String key) {
        known.add(key);
        return fromEnvironment(key)
                .or(() -> Optional.ofNullable(file.get(key)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /// A value that may not stand in the file.
    Optional<String> fromEnvironment(String key) {
        return Optional.ofNullable(environment.get(variable(key)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    boolean flag(String key, boolean otherwise) throws SettingsException {
        Optional<String> value = text(key).map(text -> text.toLowerCase(Locale.ROOT));
        if (value.isEmpty()) {
            return otherwise;
        }
        return switch (value.get()) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw wrong(key, value.get(), "true or false");
        };
    }

    int count(String key, int otherwise, int least, int most) throws SettingsException {
        return (int) number(key, otherwise, least, most, true);
    }

    double number(String key, double otherwise, double least, double most, boolean whole) throws SettingsException {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        String form = whole
                ? "a whole number from %d to %d".formatted((long) least, (long) most)
                : "a number from %s to %s".formatted(least, most);
        try {
            double value = whole ? Integer.parseInt(text.get()) : Double.parseDouble(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(key, text.get(), form);
        }
        throw wrong(key, text.get(), form);
    }

    /// A size such as `16 MB`, in bytes.
    long bytes(String key, long otherwise) throws SettingsException {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        String[] parts = text.get()
                .toUpperCase(Locale.ROOT)
                .replaceAll("(?<=\\d)\\s*(?=[KMG])", " ")
                .split(" ");
        try {
            long number = Long.parseLong(parts[0]);
            long unit = switch (parts.length == 1 ? "B" : parts[1]) {
                case "B" -> 1;
                case "K", "KB" -> 1L << 10;
                case "M", "MB" -> 1L << 20;
                case "G", "GB" -> 1L << 30;
                default -> 0;
            };
            if (number > 0 && unit > 0 && parts.length <= 2) {
                return Math.multiplyExact(number, unit);
            }
        } catch (ArithmeticException | NumberFormatException notASize) {
            throw wrong(key, text.get(), "a size such as 16 MB");
        }
        throw wrong(key, text.get(), "a size such as 16 MB");
    }

    /// Values with commas between them; none for an empty setting.
    ///
    /// @param form the regular expression that each value fits
    /// @param what the values are, for the message
    List<String> list(String key, String form, String what) throws SettingsException {
        List<String> values = new ArrayList<>();
        for (String value : text(key).orElse("").split(",")) {
            if (!value.isBlank() && !value.strip().matches(form)) {
                throw wrong(key, value.strip(), what + " with commas between them");
            }
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return List.copyOf(values);
    }

    /// Stops at the first key of the file that nobody asked for.
    void rejectUnknownKeys() throws SettingsException {
        for (String key : new TreeSet<>(file.keySet())) {
            if (!known.contains(key) && !isEmptySection(key)) {
                String nearest = Spelling.nearest(key, known)
                        .map("; did you mean \"%s\"?"::formatted)
                        .orElse("; config/footnote.yaml of a fresh copy shows all there are.");
                throw new SettingsException("The setting \"%s\" in footnote.yaml is unknown%s".formatted(key, nearest));
            }
        }
    }

    /// A section of which every setting was taken out or made a comment.
    private boolean isEmptySection(String key) {
        return file.getOrDefault(key, "").isEmpty()
                && known.stream().anyMatch(setting -> setting.startsWith(key + "."));
    }

    /// One sentence for each `FOOTNOTE_…` variable that nobody reads.
    ///
    /// @param others variables that are read elsewhere
    List<String> strayVariables(List<String> others) {
        TreeSet<String> variables = new TreeSet<>(others);
        known.forEach(key -> variables.add(variable(key)));
        List<String> stray = new ArrayList<>();
        for (String name : new TreeSet<>(environment.keySet())) {
            if (name.startsWith(PREFIX) && !variables.contains(name)) {
                stray.add("The environment variable %s is not read%s"
                        .formatted(
                                name,
                                Spelling.nearest(name, variables)
                                        .map("; did you mean %s?"::formatted)
                                        .orElse(".")));
            }
        }
        return stray;
    }

    private SettingsException wrong(String key, String value, String form) {
        String where =
                fromEnvironment(key).isPresent() ? "The variable " + variable(key) : "The setting \"" + key + "\"";
        return new SettingsException("%s is \"%s\"; it has to be %s.".formatted(where, value, form));
    }
}
