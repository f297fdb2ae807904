package dev.footnote.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarValueTest {
    static Stream<Arguments> values() {
        LocalDate friday = LocalDate.of(2023, 11, 17);
        return Stream.of(
                row(new CalendarValue.Day(friday), "2023-11-17", "17 Nov 2023", "2023-11-17", "2023-11-17"),
                row(
                        new CalendarValue.TimeOfDay(friday, new DayTime.Clock(18, 5)),
                        "2023-11-17T18:05",
                        "17 Nov 2023, 18:05",
                        "2023-11-17",
                        "2023-11-17"),
                row(
                        new CalendarValue.TimeOfDay(friday, new DayTime.Part(DayPart.EVENING)),
                        "2023-11-17TEV",
                        "17 Nov 2023, evening",
                        "2023-11-17",
                        "2023-11-17"),
                row(new CalendarValue.Week(friday), "2023-W46", "week of 13 Nov 2023", "2023-11-13", "2023-11-19"),
                row(
                        new CalendarValue.Week(LocalDate.of(2021, 1, 1)),
                        "2020-W53",
                        "week of 28 Dec 2020",
                        "2020-12-28",
                        "2021-01-03"),
                row(
                        new CalendarValue.Weekend(LocalDate.of(2023, 11, 18)),
                        "2023-W46-WE",
                        "weekend of 18 Nov 2023",
                        "2023-11-18",
                        "2023-11-19"),
                row(new CalendarValue.Month(YearMonth.of(2023, 1)), "2023-01", "Jan 2023", "2023-01-01", "2023-01-31"),
                row(new CalendarValue.Quarter(2023, 3), "2023-Q3", "3rd quarter of 2023", "2023-07-01", "2023-09-30"),
                row(new CalendarValue.Half(2023, 2), "2023-H2", "2nd half of 2023", "2023-07-01", "2023-12-31"),
                row(
                        new CalendarValue.Season(2023, SeasonName.AUTUMN),
                        "2023-FA",
                        "autumn 2023",
                        "2023-09-01",
                        "2023-11-30"),
                row(
                        new CalendarValue.Season(2023, SeasonName.WINTER),
                        "2023-WI",
                        "winter 2023",
                        "2023-12-01",
                        "2024-02-29"),
                row(new CalendarValue.Year(2023), "2023", "2023", "2023-01-01", "2023-12-31"),
                row(new CalendarValue.Year(-489), "BC0490", "490 BC", "-0489-01-01", "-0489-12-31"),
                row(new CalendarValue.FiscalYear(2023), "2023", "fiscal 2023", "2023-01-01", "2023-12-31"),
                row(new CalendarValue.Decade(2020), "202", "2020s", "2020-01-01", "2029-12-31"),
                row(new CalendarValue.Decade(-488), "BC048", "480s BC", "-0488-01-01", "-0479-12-31"),
                row(new CalendarValue.Century(20), "19", "20th century", "1900-01-01", "1999-12-31"),
                row(new CalendarValue.Century(-5), "BC04", "5th century BC", "-0499-01-01", "-0400-12-31"));
    }

    private static Arguments row(CalendarValue value, String timex3, String label, String first, String last) {
        return Arguments.of(value, timex3, label, LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @MethodSource("values")
    void saysWhenItIsInFiguresWordsAndDays(
            CalendarValue value, String timex3, String label, LocalDate first, LocalDate last) {
        assertThat(value.timex3()).isEqualTo(timex3);
        assertThat(value.label()).isEqualTo(label);
        assertThat(value.first()).isEqualTo(first);
        assertThat(value.last()).isEqualTo(last);
    }

    @Test
    void partsThatAYearDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> new CalendarValue.Quarter(2023, 5)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new CalendarValue.Half(2023, 0)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new CalendarValue.Century(0)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void easterFallsOnItsDays() {
        assertThat(Stream.of(1961, 1989, 2000, 2008, 2024, 2038).map(Holiday.EASTER::in))
                .containsExactly(
                        LocalDate.of(1961, 4, 2),
                        LocalDate.of(1989, 3, 26),
                        LocalDate.of(2000, 4, 23),
                        LocalDate.of(2008, 3, 23),
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2038, 4, 25));
    }
}
