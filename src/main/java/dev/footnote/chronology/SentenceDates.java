package dev.footnote.chronology;

import dev.footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the dates of one sentence make together: two ends are one range ("from 1 to 15 September"), and a date beside
/// one that is finer within it says the same once more ("at 6 a.m. on Thursday", "in 1848, on 18 March").
final class SentenceDates {
    private static final Pattern DASH = Pattern.compile("\\s?[-–—/]\\s?");
    private static final Pattern TO = Pattern.compile("\\s(to|through|until|till|up to)\\s(the\\s)?");
    private static final Pattern AND = Pattern.compile("\\sand\\s(the\\s)?");
    private static final Pattern FROM = Pattern.compile("(?s).*\\b(from|between)\\s((about|around|the)\\s)*");

    /// Before a date, the words that open a range are no longer than this.
    private static final int REACH = 20;

    /// What is put off "from Monday to Friday" lies at the second day alone.
    private static final Set<String> MOVING = WordSet.of(
            "postponed moved delayed rescheduled shifted forward pushed changed extended prolonged postpone move delay",
            "reschedule shift push change extend prolong moving delaying extending postponing adjourned deferred");

    /// Between a date and a finer one that it goes with stands no more than this.
    private static final Pattern BESIDE =
            Pattern.compile("[,\\s(|]*(on|at|in|of|from|early|late|the|about|around)?[,\\s(|]*");

    private final String text;
    private final Span sentence;

    SentenceDates(String text, Span sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /// The dates as facts, in order.
    ///
    /// @param expressions those with a place in the calendar, in order
    List<TemporalExpression> joined(List<TemporalExpression> expressions) {
        return withoutRepeated(ranges(expressions));
    }

    private List<TemporalExpression> ranges(List<TemporalExpression> expressions) {
        List<TemporalExpression> found = new ArrayList<>();
        for (TemporalExpression expression : expressions) {
            Optional<TemporalExpression> range =
                    found.isEmpty() ? Optional.empty() : range(found.getLast(), expression);
            range.ifPresent(_ -> found.removeLast());
            found.add(range.orElse(expression));
        }
        return found;
    }

    private Optional<TemporalExpression> range(TemporalExpression first, TemporalExpression last) {
        CalendarValue from = first.calendar().orElseThrow();
        CalendarValue to = last.calendar().orElseThrow();
        boolean ordered =
                !(from instanceof DateRange) && DateRange.isOrdered(from, to) && isLinked(first.span(), last.span());
        return ordered
                ? Optional.of(new TemporalExpression(
                        first.span().cover(last.span()), TimexType.DATE, new DateRange(from, to), Optional.empty()))
                : Optional.empty();
    }

    private boolean isLinked(Span first, Span last) {
        String between = text.substring(first.end(), last.start());
        if (between.length() > REACH) {
            return false;
        }
        String before = text.substring(Math.max(sentence.start(), first.start() - REACH), first.start())
                .toLowerCase(Locale.ROOT);
        boolean opened = FROM.matcher(before).matches();
        boolean plain = DASH.matcher(between).matches();
        boolean to = TO.matcher(between).matches() && (opened || between.strip().startsWith("t"));
        boolean and = opened && AND.matcher(between).matches() && before.contains("between");
        return (plain || to || and) && !isMoved(first);
    }

    /// Looks back over the sentence's own words, a few at most.
    private boolean isMoved(Span first) {
        String before = text.substring(Math.max(sentence.start(), first.start() - 4 * REACH), first.start());
        return WordSet.in(before).anyMatch(MOVING::contains);
    }

    private List<TemporalExpression> withoutRepeated(List<TemporalExpression> dates) {
        List<TemporalExpression> found = new ArrayList<>();
        for (TemporalExpression date : dates) {
            if (!found.isEmpty() && isBeside(found.getLast(), date)) {
                TemporalExpression both = finer(found.getLast(), date);
                found.removeLast();
                found.add(both);
            } else {
                found.add(date);
            }
        }
        return found;
    }

    private boolean isBeside(TemporalExpression a, TemporalExpression b) {
        String between = text.substring(a.span().end(), b.span().start());
        return between.length() <= REACH && BESIDE.matcher(between).matches() && (isWithin(a, b) || isWithin(b, a));
    }

    private static boolean isWithin(TemporalExpression inner, TemporalExpression outer) {
        CalendarValue in = inner.calendar().orElseThrow();
        CalendarValue out = outer.calendar().orElseThrow();
        return in.precision().isFinerThan(out.precision()) && out.contains(in);
    }

    private static TemporalExpression finer(TemporalExpression a, TemporalExpression b) {
        TemporalExpression finer = isWithin(a, b) ? a : b;
        return new TemporalExpression(a.span().cover(b.span()), finer.type(), finer.value(), finer.modifier());
    }
}
