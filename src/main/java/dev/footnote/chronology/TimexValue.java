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
    record Duration(Optional<BigDecimal> number, TimeUnit unit) implements TimexValue {
        @Override
        public String timex3() {
            return unit.duration(new Amount(number).timex3());
        }

        @Override
        public String label() {
            String count =
                    number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("some");
            return count + " " + (count.equals("1") ? unit.singular() : unit.plural());
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
