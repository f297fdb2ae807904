package dev.footnote.chronology;

import java.util.HashMap;
import java.util.Map;

/// The English words that temporal expressions are made of.
final class Lexicon {
    private static final Map<String, Lexeme> WORDS = new Builder().build();

    private Lexicon() {}

    /// What is known of a word in lower case.
    static Lexeme of(String word) {
        return WORDS.getOrDefault(word, Lexeme.UNKNOWN);
    }

    /// Fills the table once.
    private static final class Builder {
        private final Map<String, Lexeme> words = new HashMap<>();

        Map<String, Lexeme> build() {
            addCalendar();
            addNumbers();
            addUnits();
            addPointers();
            addBounds();
            addClock();
            return Map.copyOf(words);
        }

        private void addCalendar() {
            list(
                    WordClass.MONTH,
                    1,
                    "january february march april may june july august september october november december");
            list(WordClass.MONTH, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
            list(WordClass.MONTH, 9, "sept");
            all(WordClass.SHY, 0, "may march august mar dec sep jun jan");
            list(WordClass.WEEKDAY, 1, "monday tuesday wednesday thursday friday saturday sunday");
            list(WordClass.WEEKDAY, 1, "mon tue wed thu fri sat sun");
            list(WordClass.WEEKDAY, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays");
            all(WordClass.WEEKDAY, 2, "tues");
            all(WordClass.WEEKDAY, 4, "thur thurs");
            all(WordClass.SHY, 0, "mon tue wed thu fri sat sun tues thur thurs");
            list(WordClass.SEASON, 0, "spring summer autumn winter");
            list(WordClass.SEASON, 0, "springtime summertime fall wintertime");
            list(WordClass.SEASON, 0, "springs summers autumns winters");
            all(
                    WordClass.HOLIDAY,
                    0,
                    "christmas thanksgiving easter halloween election new labor labour memorial veterans "
                            + "independence valentine boxing good martin columbus presidents st ash palm ramadan hanukkah cyber");
            all(WordClass.FISCAL, 0, "fiscal fy");
            all(WordClass.CODE, 0, "q h");
            list(WordClass.DECADE_NAME, 2, "twenties thirties forties fifties sixties seventies eighties nineties");
        }

        private void addNumbers() {
            list(
                    WordClass.CARDINAL,
                    0,
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
                            + "fourteen fifteen sixteen seventeen eighteen nineteen");
            String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
            for (int i = 0; i < tens.length; i++) {
                add(tens[i], WordClass.CARDINAL, 20 + 10 * i);
            }
            add("hundred", WordClass.SCALE, 100);
            add("thousand", WordClass.SCALE, 1000);
            add("million", WordClass.SCALE, 1_000_000);
            add("billion", WordClass.SCALE, 1_000_000_000);
            add("dozen", WordClass.SCALE, 12);
            list(
                    WordClass.ORDINAL,
                    1,
                    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
                            + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
            add("thirtieth", WordClass.ORDINAL, 30);
            all(WordClass.INDEFINITE, 1, "a an");
            all(WordClass.DEFINITE, 0, "the");
            all(WordClass.SOME, 0, "several few some many couple numerous various");
            all(WordClass.HALF, 0, "half");
        }

        private void addUnits() {
            unit(TimeUnit.SECOND, "second", "seconds secs");
            unit(TimeUnit.MINUTE, "minute min", "minutes mins");
            unit(TimeUnit.HOUR, "hour hr", "hours hrs");
            unit(TimeUnit.DAY, "day", "days");
            unit(TimeUnit.WEEK, "week", "weeks");
            unit(TimeUnit.WEEK, "fortnight", "fortnights");
            unit(TimeUnit.WEEKEND, "weekend", "weekends");
            unit(TimeUnit.MONTH, "month", "months");
            unit(TimeUnit.QUARTER, "quarter", "quarters");
            unit(TimeUnit.YEAR, "year yr", "years yrs");
            unit(TimeUnit.DECADE, "decade", "decades");
            unit(TimeUnit.CENTURY, "century", "centuries");
            unit(TimeUnit.MILLENNIUM, "millennium", "millennia millenniums");
            add("daily", WordClass.FREQUENCY, TimeUnit.DAY.ordinal());
            add("nightly", WordClass.FREQUENCY, TimeUnit.DAY.ordinal());
            add("hourly", WordClass.FREQUENCY, TimeUnit.HOUR.ordinal());
            add("weekly", WordClass.FREQUENCY, TimeUnit.WEEK.ordinal());
            add("monthly", WordClass.FREQUENCY, TimeUnit.MONTH.ordinal());
            add("quarterly", WordClass.FREQUENCY, TimeUnit.QUARTER.ordinal());
            add("yearly", WordClass.FREQUENCY, TimeUnit.YEAR.ordinal());
            add("annually", WordClass.FREQUENCY, TimeUnit.YEAR.ordinal());
        }

        private void addPointers() {
            add("today", WordClass.DEICTIC_DAY, 0);
            add("yesterday", WordClass.DEICTIC_DAY, -1);
            add("tomorrow", WordClass.DEICTIC_DAY, 1);
            all(
                    WordClass.OPENER,
                    0,
                    "tonight overnight nowadays ad bc latter final near foreseeable immediate distant");
            all(WordClass.VAGUE, TimexValue.Vague.PRESENT.ordinal(), "now currently nowadays presently");
            all(WordClass.VAGUE, TimexValue.Vague.PAST.ordinal(), "recently previously formerly lately");
            all(WordClass.VAGUE, TimexValue.Vague.FUTURE.ordinal(), "future");
            point(Reference.LAST, "last");
            point(Reference.THIS, "this current these");
            point(Reference.NEXT, "next coming upcoming");
            point(Reference.PREVIOUS, "previous preceding prior");
            point(Reference.SAME, "that same those");
            point(Reference.FOLLOWING, "following ensuing subsequent");
            point(Reference.PAST, "past");
            point(Reference.RECENT, "recent");
            point(Reference.LATEST, "latest");
            point(Reference.AHEAD, "future");
            all(WordClass.EACH, 0, "every each per everyday");
            add("ago", WordClass.DIRECTION, Direction.AGO.ordinal());
            all(WordClass.DIRECTION, Direction.EARLIER.ordinal(), "earlier before previously prior");
            all(WordClass.DIRECTION, Direction.LATER.ordinal(), "later after afterwards afterward thereafter");
            add("hence", WordClass.DIRECTION, Direction.AHEAD.ordinal());
        }

        private void addBounds() {
            all(
                    WordClass.BOUND,
                    0,
                    "about around approximately roughly some nearly almost over more less at up under within "
                            + "only just fewer exactly another ca circa additional");
            position(TimexModifier.START, "early beginning start outset earlier onset");
            position(TimexModifier.MID, "mid middle midst");
            position(TimexModifier.END, "late end close later turn");
        }

        private void addClock() {
            list(WordClass.DAY_PART, 0, "morning afternoon evening night daytime");
            list(WordClass.DAY_PART, 0, "mornings afternoons evenings nights");
            all(WordClass.DAY_PART, DayPart.MORNING.ordinal(), "dawn");
            all(WordClass.DAY_PART, DayPart.EVENING.ordinal(), "dusk");
            all(WordClass.DAY_PART, DayPart.NIGHT.ordinal(), "nighttime");
            add("noon", WordClass.NAMED_HOUR, 12);
            add("midday", WordClass.NAMED_HOUR, 12);
            add("midnight", WordClass.NAMED_HOUR, 0);
        }

        private void unit(TimeUnit unit, String singular, String plural) {
            all(WordClass.UNIT, unit.ordinal(), singular);
            all(WordClass.UNITS, unit.ordinal(), plural);
        }

        private void point(Reference reference, String listed) {
            all(WordClass.REFERENCE, reference.ordinal(), listed);
        }

        private void position(TimexModifier modifier, String listed) {
            all(WordClass.POSITION, modifier.ordinal(), listed);
        }

        /// Words that count up from `from`; a `-` leaves a number out.
        private void list(WordClass wordClass, int from, String listed) {
            int value = from;
            for (String word : listed.split(" ")) {
                add(word, wordClass, value++);
            }
        }

        private void all(WordClass wordClass, int value, String listed) {
            for (String word : listed.split(" ")) {
                add(word, wordClass, value);
            }
        }

        private void add(String word, WordClass wordClass, int value) {
            words.merge(word, Lexeme.UNKNOWN.with(wordClass, value), (old, fresh) -> old.with(wordClass, value));
        }
    }
}
