package dev.footnote.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time on the clock as exactly as its source states it: to the minute or to the second, in the source's own zone.
public record ClockTime(int hour, int minute, Optional<Integer> second) {
    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(?:\\D.*)?");
    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ](.*)");

    /// The time in a time stamp such as `2023-11-17T08:00` or `2023-11-17 08:00:00Z`; its zone is left out.
    ///
    /// @return empty when the text is no stamp with a time
    public static Optional<ClockTime> inStamp(String text) {
        Matcher matcher = STAMP.matcher(text.strip());
        return matcher.matches() ? parse(matcher.group(1)) : Optional.empty();
    }

    /// Reads `08:00` or `08:00:00`; fractions and a zone behind it are left out.
    ///
    /// @return empty when the text is no such time
    public static Optional<ClockTime> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ClockTime(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Optional.ofNullable(matcher.group(3)).map(Integer::valueOf)))
                : Optional.empty();
    }

    /// `08:00` or `08:00:00`.
    @Override
    public String toString() {
        return "%02d:%02d".formatted(hour, minute)
                + second.map(":%02d"::formatted).orElse("");
    }
}
