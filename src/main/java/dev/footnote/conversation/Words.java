package dev.footnote.conversation;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/// What the bot itself says, in the language of whoever it answers: `Words.properties` has the English words,
/// `Words_es.properties` the Spanish ones. Documents are shown as they are in any language.
///
/// The language belongs to the answering of one call ([#in]); outside of that it is English.
public final class Words {
    private static final ScopedValue<Locale> LANGUAGE = ScopedValue.newInstance();

    /// What has been read once; formats are not thread-safe, so each use takes a copy.
    private static final ConcurrentMap<Phrase, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private record Phrase(Locale language, String key) {}

    private Words() {}

    /// Does `work` in a language; in English where there is nothing better.
    public static <T> T in(Locale language, Supplier<T> work) {
        return ScopedValue.where(LANGUAGE, language).call(work::get);
    }

    /// The sentence or phrase under a key, with its gaps filled.
    public static String of(String key, Object... values) {
        ResourceBundle bundle = bundle();
        MessageFormat format = FORMATS.computeIfAbsent(
                new Phrase(bundle.getLocale(), key),
                phrase -> new MessageFormat(bundle.getString(key), language(phrase.language())));
        return ((MessageFormat) format.clone()).format(values);
    }

    /// What stands under a key that only some languages have.
    public static Optional<String> find(String key) {
        return bundle().containsKey(key) ? Optional.of(bundle().getString(key)) : Optional.empty();
    }

    /// A format for dates, with the names of months in the language.
    static DateTimeFormatter dates(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    /// The language that the words are in.
    static Locale locale() {
        return language(bundle().getLocale());
    }

    private static Locale language(Locale ofBundle) {
        return ofBundle.getLanguage().isEmpty() ? Locale.ENGLISH : ofBundle;
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                Words.class.getName(),
                LANGUAGE.orElse(Locale.ENGLISH),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
