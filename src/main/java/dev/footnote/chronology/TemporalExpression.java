package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.Optional;

/// Words that name a time, and what they mean.
///
/// @param span the words, absolute in the document
/// @param modifier how the words narrow or blur the value ("early 2023": START)
public record TemporalExpression(Span span, TimexType type, TimexValue value, Optional<TimexModifier> modifier) {
    /// The value as a place in the calendar, when it is one.
    public Optional<CalendarValue> calendar() {
        return value instanceof CalendarValue calendar ? Optional.of(calendar) : Optional.empty();
    }

    /// The value in plain English with its modifier: `early 2023`, `17 Nov 2023`.
    public String label() {
        return modifier.map(TimexModifier::labelPrefix).orElse("") + value.label();
    }
}
