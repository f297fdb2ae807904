package dev.footnote.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;

/// Finds entries with words in common. Each content word of a sentence is filed under the year and, for dates as
/// exact as a month, under the months that the date touches: entries that can be the same share a place, and a word
/// that is common in all years may be rare in one month.
final class EntryIndex {
    /// So many of the rarest words of a sentence, each with its time, are looked up.
    private static final int RARE_KEYS = 6;

    /// A word that stands in more sentences of its time than this tells no event from another.
    private static final int COMMON = 40;

    private final List<int[]> words = new ArrayList<>();
    private final List<long[]> keys = new ArrayList<>();
    private final Map<Long, List<Integer>> places = new HashMap<>();

    EntryIndex(List<TimelineEntry> entries, Function<TimelineEntry, String> sentence) {
        Map<String, Integer> vocabulary = new HashMap<>();
        for (TimelineEntry entry : entries) {
            int[] ids = ContentWords.of(sentence.apply(entry)).stream()
                    .mapToInt(word -> vocabulary.computeIfAbsent(word, _ -> vocabulary.size()))
                    .sorted()
                    .toArray();
            long[] filed = keys(entry.when(), ids);
            for (long key : filed) {
                places.computeIfAbsent(key, _ -> new ArrayList<>()).add(words.size());
            }
            words.add(ids);
            keys.add(filed);
        }
    }

    private static long[] keys(CalendarValue when, int[] words) {
        Set<Long> times = new LinkedHashSet<>();
        times.add(year(when.first()));
        times.add(year(when.last()));
        if (!Precision.MONTH.isFinerThan(when.precision())) {
            times.add(month(when.first().minusDays(1)));
            times.add(month(when.last()));
            times.add(month(when.last().plusDays(1)));
        }
        return times.stream()
                .flatMapToLong(time -> Arrays.stream(words).mapToLong(word -> time << Integer.SIZE | word))
                .toArray();
    }

    /// The years and the months are numbered apart from each other: a year takes the place of a thirteenth month.
    private static long year(LocalDate day) {
        return day.getYear() * 13L;
    }

    private static long month(LocalDate day) {
        return day.getYear() * 13L + day.getMonthValue();
    }

    /// The entries before entry `i` that share one of its rarest words, in order.
    Set<Integer> before(int i) {
        Set<Integer> found = new TreeSet<>();
        LongStream.of(keys.get(i))
                .mapToObj(key -> places.getOrDefault(key, List.of()))
                .filter(entries -> entries.size() > 1 && entries.size() <= COMMON)
                .sorted(Comparator.comparingInt(List::size))
                .limit(RARE_KEYS)
                .forEach(entries -> entries.stream().filter(other -> other < i).forEach(found::add));
        return found;
    }

    /// How many content words entry `i` has.
    int words(int i) {
        return words.get(i).length;
    }

    /// How many content words two entries have in common.
    int sharedWords(int a, int b) {
        int[] left = words.get(a);
        int[] right = words.get(b);
        int shared = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] == right[j]) {
                shared++;
                i++;
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
