package dev.footnote.chronology;

import java.math.BigDecimal;
import java.util.Optional;

/// How many: a number, or "some" when the text leaves it open ("several", "a few").
///
/// @param number the number; absent when the text does not tell
record Amount(Optional<BigDecimal> number) {
    static final Amount ONE = of(1);
    static final Amount VAGUE = new Amount(Optional.empty());

    static Amount of(long number) {
        return new Amount(Optional.of(BigDecimal.valueOf(number)));
    }

    static Amount of(BigDecimal number) {
        return new Amount(Optional.of(number));
    }

    /// The number when it is whole and fits any calendar arithmetic.
    Optional<Integer> whole() {
        return number.filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() - n.scale() <= 6)
                .map(BigDecimal::intValue);
    }

    /// Whether the number is known and no whole one.
    boolean isBroken() {
        return number.isPresent() && whole().isEmpty();
    }

    Amount times(int factor) {
        return new Amount(number.map(n -> n.multiply(BigDecimal.valueOf(factor))));
    }

    Amount plusHalf() {
        return new Amount(number.map(n -> n.add(new BigDecimal("0.5"))));
    }

    /// The amount in a TIMEX3 duration; `X` when it is open.
    String timex3() {
        return number.map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
                .orElse("X");
    }
}
