package dev.footnote.check;

import dev.footnote.check.Word.Standing;
import dev.footnote.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits text into the words that are compared. Punctuation, case, accents, hyphens, the form of apostrophes and the
/// commas of large numbers make no difference. Pure.
final class WordReader {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// What an interruption has at most ("said Mira Okonjo, the harbour master of Port Ellery").
    private static final int LONGEST_INTERRUPTION = 25;

    private static final double LIGHT = 0.4;
    private static final double EDITORIAL = 0.2;
    private static final Set<String> LIGHT_WORDS = Set.of("""
            a about all also an and any are as at be been but by can could did do does for from had has have he her
            him his i if in into is it its just me more my no not of on or our she so some than that the their them
            then there they this to up us very was we were what when which who will with would you your
            """.strip().split("\\s+"));

    private WordReader() {}

    /// The words of a quotation as somebody gives it, with its ellipses and its words in square brackets.
    static List<Word> claim(String text) {
        List<Word> words = new ArrayList<>();
        int bracket = -1;
        for (int i = 0; i < text.length(); ) {
            int ellipsis = ellipsisEnd(text, i);
            if (ellipsis > i) {
                words.add(new Word("", new Span(i, ellipsis), 0, Standing.ELLIPSIS));
                i = ellipsis;
                continue;
            }
            char c = text.charAt(i);
            bracket = c == '[' ? i : c == ']' ? -1 : bracket;
            int end = wordEnd(text, i, text.length());
            if (end > i) {
                Word word = word(text, new Span(i, end));
                boolean put = bracket >= 0 && text.indexOf(']', end) >= 0;
                words.add(put ? new Word(word.folded(), word.span(), EDITORIAL, Standing.EDITORIAL) : word);
            }
            i = Math.max(end, i + 1);
        }
        return words;
    }

    /// The words of a part of a document.
    static List<Word> document(String text, Span part) {
        List<Word> words = new ArrayList<>();
        QuotationState state = new QuotationState(text);
        for (int i = part.start(); i < part.end(); ) {
            int end = wordEnd(text, i, part.end());
            if (end > i) {
                Word word = word(text, new Span(i, end));
                words.add(state.isOpen() ? word.with(Standing.SAID) : word);
            } else {
                state.read(i);
            }
            i = Math.max(end, i + 1);
        }
        markInterruptions(words);
        return words;
    }

    private static void markInterruptions(List<Word> words) {
        int said = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).standing() == Standing.SAID) {
                if (said >= 0 && i - said - 1 <= LONGEST_INTERRUPTION) {
                    for (int between = said + 1; between < i; between++) {
                        words.set(between, words.get(between).with(Standing.INTERRUPTING));
                    }
                }
                said = i;
            }
        }
    }

    private static Word word(String text, Span span) {
        String folded = fold(span.in(text));
        return new Word(folded, span, LIGHT_WORDS.contains(folded) ? LIGHT : 1, Standing.PLAIN);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        String plain = isAscii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("");
        return Character.isDigit(plain.charAt(0)) ? plain.replace(",", "") : plain;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Behind the word that starts at `start`; `start` itself when none does.
    private static int wordEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit) {
            int c = text.codePointAt(i);
            boolean inside = Character.isLetterOrDigit(c)
                    || (i > start && (Character.getType(c) == Character.NON_SPACING_MARK || joins(text, i, limit)));
            if (!inside) {
                break;
            }
            i += Character.charCount(c);
        }
        return Math.min(i, limit);
    }

    /// Apostrophes between letters, commas and points between digits.
    private static boolean joins(String text, int i, int limit) {
        if (i + 1 >= limit) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (text.charAt(i)) {
            case '\'', '’', '‘' -> Character.isLetter(before) && Character.isLetter(after);
            case ',', '.' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static int ellipsisEnd(String text, int start) {
        for (String form : new String[] {"[…]", "[...]", "(…)", "(...)", "…", ". . .", "..."}) {
            if (text.startsWith(form, start)) {
                return start + form.length();
            }
        }
        return start;
    }
}
