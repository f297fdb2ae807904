package dev.footnote.conversation.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Days as places on a line. Pure.
final class TimeAxis {
    private static final int MOST_TICKS = 12;
    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.DAYS, 1, "d MMM yyyy"),
            new Step(ChronoUnit.DAYS, 7, "d MMM yyyy"),
            new Step(ChronoUnit.MONTHS, 1, "MMM yyyy"),
            new Step(ChronoUnit.MONTHS, 3, "MMM yyyy"),
            new Step(ChronoUnit.YEARS, 1, "yyyy"),
            new Step(ChronoUnit.YEARS, 2, "yyyy"),
            new Step(ChronoUnit.YEARS, 5, "yyyy"),
            new Step(ChronoUnit.YEARS, 10, "yyyy"),
            new Step(ChronoUnit.YEARS, 50, "yyyy"),
            new Step(ChronoUnit.YEARS, 100, "yyyy"),
            new Step(ChronoUnit.YEARS, 1000, "yyyy"));

    private final LocalDate first;
    private final LocalDate last;
    private final int from;
    private final int to;

    /// A place on the axis that is labelled.
    record Tick(int x, String label) {}

    private record Step(ChronoUnit unit, int count, String pattern) {}

    /// @param from where the first day lies, in pixels
    /// @param to where the last day lies
    TimeAxis(LocalDate first, LocalDate last, int from, int to) {
        this.first = first;
        this.last = last.isAfter(first) ? last : first.plusDays(1);
        this.from = from;
        this.to = to;
    }

    int x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return (int) Math.round(from + share * (to - from));
    }

    /// In order; at most a dozen.
    List<Tick> ticks() {
        Step step = STEPS.stream()
                .filter(one -> one.unit().between(first, last) / one.count() < MOST_TICKS)
                .findFirst()
                .orElse(STEPS.getLast());
        DateTimeFormatter labels = DateTimeFormatter.ofPattern(step.pattern(), Locale.ENGLISH);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = start(step); !day.isAfter(last) && ticks.size() < MOST_TICKS; ) {
            if (!day.isBefore(first)) {
                ticks.add(new Tick(x(day), labels.format(day)));
            }
            day = day.plus(step.count(), step.unit());
        }
        return ticks;
    }

    private LocalDate start(Step step) {
        return switch (step.unit()) {
            case YEARS -> LocalDate.of(Math.floorDiv(first.getYear(), step.count()) * step.count(), 1, 1);
            case MONTHS -> first.withDayOfMonth(1);
            default -> first;
        };
    }
}
