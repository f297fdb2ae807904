package dev.footnote.chronology;

import java.util.Optional;
import java.util.Set;

/// Reads times on the clock: `10 p.m.`, `9:30 a.m. EST`, `15:00 GMT`, `1430 hours`, `five o'clock`, `noon`.
///
/// @param end the token behind the time and its zone
record ClockReader(int end, DayTime.Clock clock) {
    private static final Set<String> ZONES =
            WordSet.of("est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet cest ist jst msk");

    static Optional<ClockReader> read(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.NAMED_HOUR)) {
            return Optional.of(new ClockReader(at + 1, new DayTime.Clock(tokens.value(at, WordClass.NAMED_HOUR), 0)));
        }
        if (tokens.is(at, WordClass.CARDINAL)) {
            return oClock(tokens, at, tokens.value(at, WordClass.CARDINAL));
        }
        if (isFigures(tokens, at)) {
            return figures(tokens, at);
        }
        int hour = tokens.digits(at) <= 2 ? tokens.number(at, 0, 24).orElse(-1) : -1;
        if (hour < 0 || tokens.isGlued(at) && tokens.get(at - 1).kind() != Token.Kind.MARK) {
            return Optional.empty();
        }
        boolean minutes = tokens.isTight(at + 1, ':')
                && tokens.isGlued(at + 2)
                && tokens.digits(at + 2) == 2
                && tokens.number(at + 2, 0, 59).isPresent();
        int minute = minutes ? tokens.number(at + 2).orElse(0) : 0;
        int next = minutes ? seconds(tokens, at + 3) : at + 1;
        return halved(tokens, next, hour, minute)
                .or(() -> minutes && isPlainTime(tokens, at, next)
                        ? Optional.of(new ClockReader(zone(tokens, next), new DayTime.Clock(hour % 24, minute)))
                        : Optional.empty())
                .or(() -> oClock(tokens, at, hour));
    }

    /// Whether a token holds hour and minute: `4.05`, `1430`.
    private static boolean isFigures(Tokens tokens, int at) {
        Token token = tokens.get(at);
        int length = token.lower().length();
        return tokens.digits(at) == 4
                || token.kind() == Token.Kind.NUMBER
                        && (length == 4 || length == 5)
                        && token.lower().charAt(length - 3) == '.';
    }

    /// `4.05 pm`, `23.58 GMT`, `0718 GMT`, `at 1430 hours`: what stands behind tells that it is a time.
    private static Optional<ClockReader> figures(Tokens tokens, int at) {
        String figures = tokens.get(at).lower();
        boolean dotted = figures.indexOf('.') > 0;
        int end = zone(tokens, at + 1);
        if (!dotted && end == at + 1) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(figures.substring(0, figures.length() - (dotted ? 3 : 2)));
        int minute = Integer.parseInt(figures.substring(figures.length() - 2));
        if (hour > 24 || minute > 59 || tokens.isGlued(at) && tokens.get(at - 1).kind() != Token.Kind.MARK) {
            return Optional.empty();
        }
        boolean hours = end == at + 2 && tokens.is(at + 1, WordClass.UNITS);
        boolean timed = end > at + 1 && (!hours || !dotted && isAnnounced(tokens, at));
        Optional<ClockReader> halved = dotted ? halved(tokens, at + 1, hour, minute) : Optional.empty();
        return halved.or(() ->
                timed ? Optional.of(new ClockReader(end, new DayTime.Clock(hour % 24, minute))) : Optional.empty());
    }

    private static int seconds(Tokens tokens, int at) {
        return tokens.isTight(at, ':') && tokens.digits(at + 1) == 2 ? at + 2 : at;
    }

    /// A time of four figures without "p.m." is taken only where nothing says that it is a score, a ratio or a verse.
    private static boolean isPlainTime(Tokens tokens, int at, int end) {
        boolean zoned = zone(tokens, end) > end;
        boolean placed = isAnnounced(tokens, at) || isBehindDay(tokens, at);
        boolean goesOn = tokens.isTight(end, ':') && tokens.isGlued(end + 1);
        return (placed && tokens.digits(at) == 2 || zoned) && !goesOn;
    }

    /// `18 Oct, 14:00`, `Friday, 09:15`, `18 Oct 2022, 14:00`.
    private static boolean isBehindDay(Tokens tokens, int at) {
        int day = tokens.isMark(at - 1, ',') ? at - 2 : at - 1;
        boolean month = tokens.is(day, WordClass.MONTH) && tokens.digits(day - 1) > 0;
        boolean year = tokens.digits(day) == 4 && tokens.is(day - 1, WordClass.MONTH);
        return month
                || year
                || tokens.is(day, WordClass.WEEKDAY) && tokens.get(day).capitalised();
    }

    private static boolean isAnnounced(Tokens tokens, int at) {
        return switch (tokens.get(at - 1).lower()) {
            case "at", "by", "until", "till", "from", "since", "before", "after", "around", "about", "to", "and" ->
                true;
            default -> false;
        };
    }

    /// Whether the figures at a token name an hour of the day: `at 1430 hours`.
    static boolean isHour(Tokens tokens, int at) {
        return tokens.digits(at) == 4 && figures(tokens, at).isPresent();
    }

    private static Optional<ClockReader> oClock(Tokens tokens, int at, int hour) {
        boolean clock = tokens.isWord(at + 1, "o") && tokens.isApostrophe(at + 2) && tokens.isWord(at + 3, "clock");
        return clock && hour >= 1 && hour <= 12
                ? Optional.of(new ClockReader(at + 4, new DayTime.Clock(hour, 0)))
                : Optional.empty();
    }

    /// `p.m.`, `pm`, `PM` behind an hour of at most 12.
    private static Optional<ClockReader> halved(Tokens tokens, int at, int hour, int minute) {
        Token token = tokens.get(at);
        boolean dotted = (token.lower().equals("a") || token.lower().equals("p"))
                && tokens.isTight(at + 1, '.')
                && tokens.isWord(at + 2, "m")
                && tokens.isGlued(at + 2);
        boolean plain = token.lower().equals("am") || token.lower().equals("pm");
        if (hour < 1 || hour > 12 || !dotted && !plain) {
            return Optional.empty();
        }
        int full = hour % 12 + (token.lower().startsWith("p") ? 12 : 0);
        int stop = dotted ? at + 3 : at + 1;
        int end = dotted && tokens.isTight(stop, '.') ? stop + 1 : stop;
        return Optional.of(new ClockReader(zone(tokens, end), new DayTime.Clock(full, minute)));
    }

    private static int zone(Tokens tokens, int at) {
        Token token = tokens.get(at);
        boolean known = ZONES.contains(token.lower()) && token.capitalised();
        if (known || token.lower().equals("hours") || token.lower().equals("hrs")) {
            return at + 1;
        }
        return tokens.isWord(at, "local") && tokens.isWord(at + 1, "time") ? at + 2 : at;
    }
}
