package dev.footnote.chronology;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads how many: `three`, `25`, `1.5`, `twenty-four`, `two hundred`, `a`, `a few`, `a couple of`, `half a`.
///
/// @param end the token behind the last one read
record AmountReader(int end, Amount amount) {
    private static final int LONGEST_FIGURES = 9;

    static Optional<AmountReader> read(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.DIGITS)) {
            return figures(tokens, at);
        }
        if (tokens.is(at, WordClass.HALF) && tokens.is(at + 1, WordClass.INDEFINITE)) {
            return Optional.of(new AmountReader(at + 2, Amount.of(new BigDecimal("0.5"))));
        }
        if (tokens.is(at, WordClass.INDEFINITE)) {
            return indefinite(tokens, at);
        }
        if (tokens.is(at, WordClass.SOME)) {
            boolean of = tokens.isWord(at + 1, "of") && tokens.isWord(at, "couple");
            Amount amount = tokens.isWord(at, "couple") ? Amount.of(2) : Amount.VAGUE;
            return Optional.of(new AmountReader(of ? at + 2 : at + 1, amount));
        }
        return words(tokens, at);
    }

    private static Optional<AmountReader> figures(Tokens tokens, int at) {
        String digits = tokens.get(at).lower().replace(",", "");
        if (digits.length() > LONGEST_FIGURES) {
            return Optional.empty();
        }
        AmountReader number = new AmountReader(at + 1, Amount.of(new BigDecimal(digits)));
        return Optional.of(half(tokens, scaled(tokens, number)));
    }

    private static Optional<AmountReader> indefinite(Tokens tokens, int at) {
        int next = at + 1;
        if (tokens.is(next, WordClass.SCALE)) {
            int scale = tokens.value(next, WordClass.SCALE);
            return Optional.of(scaled(tokens, new AmountReader(next + 1, Amount.of(scale))));
        }
        if (tokens.is(next, WordClass.SOME)) {
            return read(tokens, next);
        }
        if (tokens.isWord(next, "quarter")) {
            return quarter(tokens, next);
        }
        return tokens.isWord(next, "half")
                ? Optional.of(new AmountReader(next + 1, Amount.of(new BigDecimal("0.5"))))
                : Optional.of(new AmountReader(next, Amount.ONE));
    }

    /// `a quarter-century`, `a quarter of a century`; of other units it is a part or a name.
    private static Optional<AmountReader> quarter(Tokens tokens, int at) {
        boolean of = tokens.isWord(at + 1, "of") && tokens.is(at + 2, WordClass.INDEFINITE);
        int next = of ? at + 3 : at + 1;
        boolean century = tokens.isWord(of ? next : tokens.skipJoiner(next), "century");
        return Optional.of(
                century ? new AmountReader(next, Amount.of(new BigDecimal("0.25"))) : new AmountReader(at, Amount.ONE));
    }

    private static Optional<AmountReader> words(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.SCALE)) {
            return Optional.of(new AmountReader(at + 1, Amount.of(tokens.value(at, WordClass.SCALE))));
        }
        if (!tokens.is(at, WordClass.CARDINAL)) {
            return Optional.empty();
        }
        int number = tokens.value(at, WordClass.CARDINAL);
        int next = tokens.skipJoiner(at + 1);
        if (number >= 20 && tokens.is(next, WordClass.CARDINAL) && tokens.value(next, WordClass.CARDINAL) < 10) {
            AmountReader both = new AmountReader(next + 1, Amount.of(number + tokens.value(next, WordClass.CARDINAL)));
            return Optional.of(scaled(tokens, both));
        }
        return Optional.of(half(tokens, scaled(tokens, new AmountReader(at + 1, Amount.of(number)))));
    }

    private static AmountReader scaled(Tokens tokens, AmountReader read) {
        if (!tokens.is(read.end(), WordClass.SCALE)) {
            return read;
        }
        return new AmountReader(read.end() + 1, read.amount().times(tokens.value(read.end(), WordClass.SCALE)));
    }

    /// `two and a half`.
    private static AmountReader half(Tokens tokens, AmountReader read) {
        return andHalf(tokens, read.end(), read.amount()).orElse(read);
    }

    /// Reads `and a half` behind an amount or behind its unit ("a year and a half", "a year and half ago").
    static Optional<AmountReader> andHalf(Tokens tokens, int from, Amount amount) {
        int and = tokens.skipJoiner(from);
        int article = tokens.skipJoiner(and + 1);
        boolean bare = tokens.is(article, WordClass.HALF) && tokens.is(article + 1, WordClass.DIRECTION);
        if (!tokens.isWord(and, "and") || !bare && !tokens.is(article, WordClass.INDEFINITE)) {
            return Optional.empty();
        }
        int half = bare ? article : tokens.skipJoiner(article + 1);
        return tokens.is(half, WordClass.HALF)
                ? Optional.of(new AmountReader(half + 1, amount.plusHalf()))
                : Optional.empty();
    }

    /// How many of its [unit][#unit] the word at a token names: two weeks are a fortnight.
    static int unitsIn(Tokens tokens, int at) {
        return tokens.isWord(at, "fortnight") || tokens.isWord(at, "fortnights") ? 2 : 1;
    }

    /// The unit at a token, in the singular or the plural.
    static Optional<TimeUnit> unit(Tokens tokens, int at) {
        if (tokens.is(at, WordClass.UNIT)) {
            return Optional.of(TimeUnit.values()[tokens.value(at, WordClass.UNIT)]);
        }
        return tokens.is(at, WordClass.UNITS)
                ? Optional.of(TimeUnit.values()[tokens.value(at, WordClass.UNITS)])
                : Optional.empty();
    }
}
