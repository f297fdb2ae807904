package dev.footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footnote.chronology.CalendarValue;
import dev.footnote.chronology.DayPart;
import dev.footnote.chronology.DayTime;
import dev.footnote.chronology.SeasonName;
import dev.footnote.chronology.TimexModifier;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateTextTest {
    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 18);

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new CalendarValue.Day(MONDAY), "18 sept 2023"),
                Arguments.of(new CalendarValue.TimeOfDay(MONDAY, new DayTime.Clock(18, 30)), "18 sept 2023, 18:30"),
                Arguments.of(
                        new CalendarValue.TimeOfDay(MONDAY, new DayTime.Part(DayPart.NIGHT)), "18 sept 2023, noche"),
                Arguments.of(new CalendarValue.Week(MONDAY), "semana del 18 sept 2023"),
                Arguments.of(new CalendarValue.Weekend(MONDAY.plusDays(5)), "fin de semana del 23 sept 2023"),
                Arguments.of(new CalendarValue.Month(YearMonth.of(1821, 3)), "mar 1821"),
                Arguments.of(new CalendarValue.Quarter(2023, 3), "3.er trimestre de 2023"),
                Arguments.of(new CalendarValue.Half(2023, 2), "2.º semestre de 2023"),
                Arguments.of(new CalendarValue.Season(2023, SeasonName.AUTUMN), "otoño de 2023"),
                Arguments.of(new CalendarValue.Year(2023), "2023"),
                Arguments.of(new CalendarValue.Year(-43), "44 a. C."),
                Arguments.of(new CalendarValue.FiscalYear(2023), "año fiscal 2023"),
                Arguments.of(new CalendarValue.Decade(1990), "década de 1990"),
                Arguments.of(new CalendarValue.Decade(-488), "década de 480 a. C."),
                Arguments.of(new CalendarValue.Century(19), "siglo XIX"),
                Arguments.of(new CalendarValue.Century(-4), "siglo IV a. C."));
    }

    @ParameterizedTest
    @MethodSource("values")
    void datesAreInTheLanguageOfTheAnswer(CalendarValue value, String spanish) {
        assertThat(Words.in(Locale.of("es"), () -> DateText.of(value))).isEqualTo(spanish);
        assertThat(DateText.of(value)).isEqualTo(value.label());
    }

    @Test
    void everyMonthAndPartOfADayIsAsItsValueSaysInEnglish() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> new CalendarValue.Month(YearMonth.of(2024, month))))
                .allSatisfy(value -> assertThat(DateText.of(value)).isEqualTo(value.label()));
        assertThat(DayPart.values())
                .extracting(part -> new CalendarValue.TimeOfDay(MONDAY, new DayTime.Part(part)))
                .allSatisfy(value -> assertThat(DateText.of(value)).isEqualTo(value.label()));
    }

    @ParameterizedTest
    @EnumSource
    void whatBlursADateIsSaidBeforeIt(TimexModifier modifier) {
        String english = DateText.of(new CalendarValue.Year(2023), Optional.of(modifier));
        String spanish =
                Words.in(Locale.of("es"), () -> DateText.of(new CalendarValue.Year(2023), Optional.of(modifier)));

        switch (modifier) {
            case START -> assertThat(english + "/" + spanish).isEqualTo("early 2023/principios de 2023");
            case MID -> assertThat(english + "/" + spanish).isEqualTo("mid 2023/mediados de 2023");
            case END -> assertThat(english + "/" + spanish).isEqualTo("late 2023/finales de 2023");
            case APPROX -> assertThat(english + "/" + spanish).isEqualTo("about 2023/hacia 2023");
            case BEFORE, ON_OR_BEFORE -> assertThat(english + "/" + spanish).isEqualTo("before 2023/antes de 2023");
            case AFTER, ON_OR_AFTER -> assertThat(english + "/" + spanish).isEqualTo("after 2023/después de 2023");
            case LESS_THAN, EQUAL_OR_LESS, MORE_THAN, EQUAL_OR_MORE ->
                assertThat(english + "/" + spanish).isEqualTo("2023/2023");
        }
    }
}
