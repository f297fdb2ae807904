package dev.footnote.chronology;

import dev.footnote.text.ClockTime;

/// When in a day: by the clock or by a named part.
public sealed interface DayTime {
    /// The hour from which it is evening.
    int EVENING = 18;

    /// The hour from which it is morning.
    int MORNING = 5;

    /// A time on the clock, without a zone.
    record Clock(int hour, int minute) implements DayTime {
        public Clock {
            if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
                throw new IllegalArgumentException("%d:%d is no time of day".formatted(hour, minute));
            }
        }

        @Override
        public String timex3() {
            return "T%02d:%02d".formatted(hour, minute);
        }

        @Override
        public String label() {
            return "%02d:%02d".formatted(hour, minute);
        }
    }

    /// A time that a document states about itself, as exactly as it does.
    record Stated(ClockTime time) implements DayTime {
        @Override
        public String timex3() {
            return "T" + time;
        }

        @Override
        public String label() {
            return time.toString();
        }
    }

    /// The morning, the evening and so on.
    record Part(DayPart part) implements DayTime {
        @Override
        public String timex3() {
            return "T" + part.code();
        }

        @Override
        public String label() {
            return part.label();
        }
    }

    /// Whether it lies in the evening or the night that follows.
    default boolean isLate() {
        return switch (this) {
            case Clock(var hour, var _) -> hour >= EVENING;
            case Part(var part) -> part == DayPart.EVENING || part == DayPart.NIGHT;
            case Stated _ -> false;
        };
    }

    /// Whether it lies in the hours between midnight and morning.
    default boolean isSmall() {
        return this instanceof Clock(var hour, var _) && hour < MORNING;
    }

    /// The part of a TIMEX3 value that follows the day, from its `T` on.
    String timex3();

    /// In plain words: `18:30`, `evening`.
    String label();
}
