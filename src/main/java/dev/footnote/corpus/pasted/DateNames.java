package dev.footnote.corpus.pasted;

import dev.footnote.text.Letters;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names of months and weekdays in English, Spanish, Portuguese, French, German and Italian, by their first letters.
final class DateNames {
    private static final String[] MONTHS = {
        "january jan enero ene janeiro janvier januar gennaio",
        "february feb febrero fevereiro fev fevrier februar febbraio",
        "march mar marzo marco mars marz",
        "april apr abril abr avril aprile",
        "may mayo maio mai maggio",
        "june jun junio junho juin juni giugno",
        "july jul julio julho juillet juli luglio",
        "august aug agosto ago aout",
        "september sep sept septiembre setiembre setembro set septembre settembre",
        "october oct octubre outubro out octobre oktober okt ottobre",
        "november nov noviembre novembro novembre",
        "december dec diciembre dic dezembro dez decembre dezember dicembre"
    };

    private static final String[] WEEKDAYS = {
        "monday mon lunes segunda segunda-feira lundi montag lunedi",
        "tuesday tue tues martes terca terca-feira mardi dienstag martedi",
        "wednesday wed miercoles quarta quarta-feira mercredi mittwoch mercoledi",
        "thursday thu thur thurs jueves quinta quinta-feira jeudi donnerstag giovedi",
        "friday fri viernes sexta sexta-feira vendredi freitag venerdi",
        "saturday sat sabado samedi samstag sabato",
        "sunday sun domingo dimanche sonntag domenica"
    };

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final Map<String, Integer> MONTH_NUMBERS = numbers(MONTHS);
    private static final Map<String, Integer> WEEKDAY_NUMBERS = numbers(WEEKDAYS);

    /// Alternatives for patterns that match without regard to case.
    static final String MONTH = alternatives(MONTHS);

    static final String WEEKDAY = alternatives(WEEKDAYS);

    /// No name has fewer letters.
    static final int PREFIX = 3;

    /// No name has more letters.
    static final int LONGEST = names().mapToInt(String::length).max().orElse(0);

    private DateNames() {}

    /// All names, in small letters without accents.
    static Stream<String> names() {
        return Stream.concat(MONTH_NUMBERS.keySet().stream(), WEEKDAY_NUMBERS.keySet().stream());
    }

    /// Whether it names a month or a weekday, in any spelling of it.
    static boolean isName(String name) {
        String bare = bare(Letters.folded(name));
        return MONTH_NUMBERS.containsKey(bare) || WEEKDAY_NUMBERS.containsKey(bare);
    }

    static OptionalInt month(String name) {
        Integer number = MONTH_NUMBERS.get(bare(name));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static Optional<DayOfWeek> weekday(String name) {
        return Optional.ofNullable(WEEKDAY_NUMBERS.get(bare(name))).map(DayOfWeek::of);
    }

    private static String bare(String name) {
        return MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static Map<String, Integer> numbers(String[] names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ")) {
                numbers.put(name, i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    /// Longer names first, and any accents on their letters.
    private static String alternatives(String[] names) {
        return String.join(" ", names)
                .lines()
                .flatMap(all -> java.util.Arrays.stream(all.split(" ")))
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .map(name -> name.replace("a", "[aáäã]")
                        .replace("e", "[eéè]")
                        .replace("i", "[iì]")
                        .replace("c", "[cç]")
                        .replace("u", "[uû]"))
                .collect(java.util.stream.Collectors.joining("|", "(?:", ")"));
    }
}
