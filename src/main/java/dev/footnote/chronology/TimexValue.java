package dev.footnote.chronology;

import java.math.BigDecimal;
import java.util.Optional;

/// What a temporal expression means. Whatever has a place in the calendar is a [CalendarValue].
public sealed interface TimexValue
        permits CalendarValue, TimexValue.Duration, TimexValue.Repeated, TimexValue.Vague, TimexValue.Unresolved {
    /// The value attribute of TIMEX3.
    String timex3();

    /// The value in plain English, as exact as it is: `17 Nov 2023`, `autumn 2023`, `2020s`.
    String label();

    /// How long something took.
    ///
    /// @param number how many units; absent when the text does not tell ("several years")
    /// @param rest what comes on top in a smaller unit ("1 hour 30 minutes")
    record Duration(Optional<BigDecimal> number, TimeUnit unit, Optional<Duration> rest) implements TimexValue {
        public Duration {
            if (rest.filter(more -> more.unit().compareTo(unit) >= 0).isPresent()) {
                throw new IllegalArgumentException("%s do not come on top of %s".formatted(rest, unit));
            }
        }

        public Duration(Optional<BigDecimal> number, TimeUnit unit) {
            this(number, unit, Optional.empty());
        }

        /// The letter before hours, minutes and seconds stands once.
        @Override
        public String timex3() {
            String first = unit.duration(new Amount(number).timex3());
            return rest.map(more -> first + more.timex3().substring(unit.isShorterThanDay() ? 2 : 1))
                    .orElse(first);
        }

        @Override
        public String label() {
            String count =
                    number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("some");
            String first = count + " " + (count.equals("1") ? unit.singular() : unit.plural());
            return rest.map(more -> first + " " + more.label()).orElse(first);
        }
    }

    /// Something that recurs ("every July", "weekly").
    ///
    /// @param timex3 the period (`P1W`) or the pattern of dates (`XXXX-07`)
    record Repeated(String timex3, String label) implements TimexValue {}

    /// The past, the present or the future, and no more.
    enum Vague implements TimexValue {
        PAST,
        PRESENT,
        FUTURE;

        @Override
        public String timex3() {
            return name() + "_REF";
        }

        @Override
        public String label() {
            return switch (this) {
                case PAST -> "in the past";
                case PRESENT -> "at present";
                case FUTURE -> "in the future";
            };
        }
    }

    /// A time that the document does not pin down.
    ///
    /// @param timex3 what is known, an `X` for each digit that is not (`XXXX-11-17`, `XXXX-WXX-3`)
    /// @param reason why it stays open, for people
    record Unresolved(String timex3, String reason) implements TimexValue {
        @Override
        public String label() {
            return "undated";
        }
    }
}
