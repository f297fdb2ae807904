package dev.footnote.search;

import dev.footnote.people.GivenNames;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What else a name stands under in texts, as far as the name itself tells: a person under the surname alone, an
/// organisation under its initials. Pure.
final class NameForms {
    private static final Pattern PERSON =
            Pattern.compile("(?<given>\\p{Lu}\\p{L}+)(?:(?:\\s+\\p{Lu}\\.)?[\\s-]\\p{Lu}[\\p{L}'’]*)+");

    /// Words with capitals, among them small ones that a name may have.
    private static final Pattern ORGANISATION =
            Pattern.compile("\\p{Lu}[\\p{L}'’]*(?:(?:\\s+(?:and|of|for|the|on|in|&))*[\\s-]+\\p{Lu}[\\p{L}'’]*)+");

    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}'’])\\p{L}");
    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}'’])\\p{Lu}");

    private static final Pattern WORD_BEFORE = Pattern.compile("(?<![\\p{L}'’.])(\\p{Lu}[\\p{L}'’]*)[\\s-]+$");

    /// Two letters stand for too many things, but for those that everybody knows.
    private static final int FEWEST_INITIALS = 3;

    /// The word that tells the full name of what is written in letters.
    private static final Map<String, String> IN_FULL =
            Map.of("US", "United", "USA", "United", "UK", "Kingdom", "UN", "Nations", "EU", "European");

    private NameForms() {}

    /// Whether the full name of a person stands there, and no part of one: a given name and what follows it with a
    /// capital.
    static boolean isPerson(String text, Span span) {
        Matcher name = at(PERSON, text, span);
        return name.lookingAt() && name.end() == span.end() && GivenNames.isGivenName(name.group("given"));
    }

    /// The initials, in capitals, of the name that stands there whole, with its small words and without: DOJ, the
    /// Department of Justice; SEC, the Securities and Exchange Commission.
    static List<String> initials(String text, Span span) {
        Matcher name = at(ORGANISATION, text, span);
        if (!name.lookingAt() || name.end() != span.end() || continues(text, span.start())) {
            return List.of();
        }
        return List.of(CAPITAL, INITIAL).stream()
                .map(letter -> letters(letter, name.group()))
                .filter(letters -> letters.length() >= FEWEST_INITIALS || IN_FULL.containsKey(letters))
                .distinct()
                .toList();
    }

    /// Whether a name begins before: with a word that has a capital, unless that is the first of a question.
    private static boolean continues(String text, int start) {
        Matcher before = WORD_BEFORE.matcher(text).region(0, start);
        return before.find() && !QuestionWords.isQuestionWord(before.group(1).toLowerCase(Locale.ROOT));
    }

    private static String letters(Pattern letter, String name) {
        StringBuilder letters = new StringBuilder();
        letter.matcher(name).results().forEach(found -> letters.append(found.group()));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /// Whether a text writes initials in capitals, with full stops or without.
    static boolean isWritten(String initials, String text) {
        String letters = initials.chars()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\.?"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    /// The word by which to tell the full name of countries that a word stands for; empty for others.
    static Optional<String> inFull(String word) {
        return Optional.ofNullable(IN_FULL.get(word.replace(".", "")));
    }

    private static Matcher at(Pattern pattern, String text, Span span) {
        return pattern.matcher(text).region(span.start(), text.length()).useTransparentBounds(true);
    }
}
