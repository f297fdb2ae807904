package dev.footnote.discord;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// What the bot itself says in Discord, in the asker's language: `Texts.properties` has the English words,
/// `Texts_es.properties` the Spanish ones. Immutable and thread-safe.
final class Texts {
    static final Locale SPANISH = Locale.of("es");
    static final Texts ENGLISH = new Texts(Locale.ROOT);

    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                Texts.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// English where there is nothing better.
    static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /// The text under a key that is always there, with its gaps filled.
    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /// The text under a key that may be missing.
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
