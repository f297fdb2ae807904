package dev.footnote.chronology;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Years and decades: `1991`, `'91`, `nineteen ninety-four`, `the year 2000`, `1980s`, `the '80s`, `the nineties`.
final class YearRule implements PhraseRule {
    /// What a number before it counts.
    private static final Set<String> MEASURES = WordSet.of(
            "percent people men troops soldiers miles km kilometers kilometres feet tons tonnes dollars",
            "euros pounds yen points shares meters metres million billion acres jobs square mph hrs hours",
            "gmt local");

    /// What is counted in numbers as large as years, and may also follow a year.
    private static final Set<String> COUNTED = WordSet.of(
            "votes voters signatures containers cars vehicles trucks buses houses homes flats apartments ships",
            "boats books copies tickets barrels employees workers students pupils prisoners refugees migrants women",
            "children families seats passengers patients bodies victims residents members units rooms trees animals",
            "birds arrests complaints applications visitors guests bottles crates bags boxes shots rounds");

    private static final Set<String> BEFORE_NUMBER = WordSet.of(
            "no number page room flight route highway section chapter resolution model windows office",
            "article rule line channel");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "your", "our", "its");

    /// Years before this stand in text about as often as counts of things, so they need a preposition.
    private static final int FIRST_BARE_YEAR = 1500;

    private static final Set<String> PREPOSITIONS = WordSet.of(
            "in since by from until till of before after during late early mid to and through circa", "year");

    @Override
    public Set<WordClass> triggers() {
        return EnumSet.of(
                WordClass.DIGITS, WordClass.CARDINAL, WordClass.DECADE_NAME, WordClass.UNIT, WordClass.APOSTROPHE);
    }

    @Override
    public Optional<Candidate> match(Tokens tokens, int at) {
        if (tokens.isWord(at, "year")) {
            return CalendarReader.year(tokens, at + 1)
                    .or(() -> CalendarReader.yearInWords(tokens, at + 1))
                    .map(year -> year(year).withArticle());
        }
        if (tokens.is(at, WordClass.DECADE_NAME)) {
            return decadeName(tokens, at);
        }
        if (tokens.is(at, WordClass.CARDINAL)) {
            return CalendarReader.yearInWords(tokens, at).map(YearRule::year);
        }
        if (tokens.is(at, WordClass.APOSTROPHE)) {
            return shortened(tokens, at);
        }
        return decade(tokens, at).or(() -> bareYear(tokens, at));
    }

    /// `'91`, `the '80s`, the apostrophe with them.
    private static Optional<Candidate> shortened(Tokens tokens, int at) {
        boolean opens = !tokens.isGlued(at) || tokens.isMark(at - 1, '(') || tokens.isHyphen(at - 1);
        if (!opens || !tokens.isGlued(at + 1)) {
            return Optional.empty();
        }
        Token behind = tokens.get(at + 2);
        boolean decade = behind.kind() == Token.Kind.WORD && tokens.isGlued(at + 2);
        return decade
                ? decade(tokens, at + 1)
                : CalendarReader.year(tokens, at)
                        .filter(_ -> !tokens.isApostrophe(at + 2))
                        .map(YearRule::year);
    }

    private static Candidate year(Reading reading) {
        return Candidate.of(reading.end(), new TimePhrase.Fixed(new CalendarValue.Year(reading.value())));
    }

    private static Optional<Candidate> bareYear(Tokens tokens, int at) {
        if (isCount(tokens, at)) {
            return Optional.empty();
        }
        return CalendarReader.year(tokens, at)
                .filter(year -> year.value() >= FIRST_BARE_YEAR
                        || PREPOSITIONS.contains(tokens.get(at - 1).lower()))
                .map(YearRule::year);
    }

    /// Whether the figures at `at` count or number something.
    private static boolean isCount(Tokens tokens, int at) {
        Token before = tokens.get(at - 1);
        if (BEFORE_NUMBER.contains(before.lower()) || isSum(tokens, at - 1)) {
            return true;
        }
        if (isYearPair(tokens, at)) {
            return false;
        }
        if (COUNTED.contains(tokens.get(at + 1).lower()) && isCounting(tokens, at - 1)) {
            return true;
        }
        boolean glued = tokens.isGlued(at) && ":.,#/+*=".indexOf(firstOf(before)) >= 0;
        Token after = tokens.get(at + 1);
        boolean ratio = firstOf(after) == ':' && tokens.isGlued(at + 2);
        boolean figures = tokens.isGlued(at + 1) && (ratio || "%/°".indexOf(firstOf(after)) >= 0);
        return glued || figures || isMeasure(tokens, at + 1);
    }

    /// "sold 2019 containers", "about 1950 workers", not "the 2019 workers" or "in 2019 workers".
    private static boolean isCounting(Tokens tokens, int before) {
        return tokens.is(before, WordClass.BOUND) || new TenseReader(tokens).isPastForm(before);
    }

    /// Whether a year and the one after it stand about a slash: `1914/15`.
    static boolean isYearPair(Tokens tokens, int at) {
        int year = tokens.number(at).orElse(0);
        int next = tokens.digits(at + 2) == 2 ? tokens.number(at + 2).orElse(0) : -1;
        return tokens.digits(at) == 4
                && tokens.isTight(at + 1, '/')
                && tokens.isGlued(at + 2)
                && next == (year + 1) % 100
                && !tokens.isTight(at + 3, '/');
    }

    private static boolean isSum(Tokens tokens, int at) {
        return "$€£¥".indexOf(firstOf(tokens.get(at))) >= 0 || tokens.isMark(at, '.') && tokens.isWord(at - 1, "no");
    }

    private static char firstOf(Token token) {
        return token.kind() == Token.Kind.MARK ? token.lower().charAt(0) : ' ';
    }

    private static boolean isMeasure(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return tokens.is(at, WordClass.UNITS) || tokens.is(at, WordClass.SCALE) || MEASURES.contains(token.lower());
    }

    /// `1980s`, `1980's`, `'80s`, and after "the" `80s`.
    private static Optional<Candidate> decade(Tokens tokens, int at) {
        int digits = tokens.digits(at);
        int end = tokens.isApostrophe(at + 1) && tokens.isGlued(at + 1) ? at + 2 : at + 1;
        if (digits != 2 && digits != 4 || !tokens.isWord(end, "s") || !tokens.isGlued(end)) {
            return Optional.empty();
        }
        int number = tokens.number(at).orElse(1);
        OptionalInt century = digits == 2 ? centuryBefore(tokens, at) : OptionalInt.empty();
        boolean open = digits == 2 && century.isEmpty() && !isDecadeOfCentury(tokens, at);
        if (number % 10 != 0 || digits == 4 && number < 1000 || open) {
            return Optional.empty();
        }
        return Optional.of(decadeFrom(digits == 2 ? century.orElse(1900) + number : number, end + 1));
    }

    /// The century that the decade before gives a shortened one: that of `1840s` in `the 1840s and 50s`.
    private static OptionalInt centuryBefore(Tokens tokens, int at) {
        int link = tokens.isApostrophe(at - 1) ? at - 2 : at - 1;
        boolean listed = DayListRule.isLink(tokens, link) && tokens.isWord(link - 1, "s") && tokens.isGlued(link - 1);
        int year = tokens.isApostrophe(link - 2) ? link - 3 : link - 2;
        return listed && tokens.digits(year) == 4
                ? OptionalInt.of(tokens.number(year).orElse(0) / 100 * 100)
                : OptionalInt.empty();
    }

    private static boolean isDecadeOfCentury(Tokens tokens, int at) {
        int before = tokens.isApostrophe(at - 1) ? at - 2 : at - 1;
        Token word = tokens.get(before);
        boolean marked = before < at - 1 || tokens.is(before, WordClass.DEFINITE) || word.is(WordClass.POSITION);
        return marked
                && !OWNERS.contains(word.lower())
                && !OWNERS.contains(tokens.get(before - 1).lower())
                && !tokens.isWord(before - 1, "low")
                && tokens.number(at).orElse(0) >= 20;
    }

    private static Optional<Candidate> decadeName(Tokens tokens, int at) {
        Token before = tokens.get(at - 1);
        boolean the = before.is(WordClass.DEFINITE)
                || before.is(WordClass.POSITION)
                || tokens.isHyphen(at - 1)
                || before.lower().equals("nineteen")
                || before.lower().equals("roaring");
        boolean age = OWNERS.contains(before.lower())
                || OWNERS.contains(tokens.get(at - 2).lower());
        if (!the || age) {
            return Optional.empty();
        }
        return Optional.of(decadeFrom(1900 + 10 * tokens.value(at, WordClass.DECADE_NAME), at + 1));
    }

    private static Candidate decadeFrom(int firstYear, int end) {
        return Candidate.articled(end, new TimePhrase.Fixed(new CalendarValue.Decade(firstYear)));
    }
}
