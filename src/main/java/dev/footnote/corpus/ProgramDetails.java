package dev.footnote.corpus;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The title and the author in the properties of a file. Programs fill them in unasked, with names of files, of
/// templates and of the account of whoever saved it; such a statement is as good as none.
final class ProgramDetails {
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i).*\\.(?:docx?|odt|rtf|indd|pdf|qxd|tex|dvi|pptx?|html?|txt|ps)|(?:microsoft (?:word|powerpoint) - .*)"
                    + "|untitled.*|\\(?(?:anonymous|unspecified)\\)?|(?:document|layout|presentation) ?\\d*"
                    + "|powerpoint presentation|slide \\d+|word document|enscript output|full page (?:photo|fax print)");

    /// Names of accounts and of programs, none of a person; a real author has a letter.
    private static final Pattern NO_AUTHOR = Pattern.compile("(?i)\\(?(?:anonymous|unspecified|unknown(?: author)?)\\)?"
            + "|(?:ms|microsoft )?office(?: user)?|microsoft|(?:windows |preferred |default |system )?user ?\\d*|owner|author|admin(?:istrator)?|root|guest"
            + "|python-docx|adobe .*|(?:hp|dell|lenovo|acer|asus|pc|laptop)[-_]?\\w*\\d\\w*|[^\\p{L}]*");

    private ProgramDetails() {}

    static Optional<String> title(@Nullable String stated) {
        return words(stated).filter(title -> !NO_TITLE.matcher(title).matches());
    }

    static Optional<String> author(@Nullable String stated) {
        return words(stated).filter(author -> !NO_AUTHOR.matcher(author).matches());
    }

    private static Optional<String> words(@Nullable String stated) {
        return Optional.ofNullable(stated)
                .map(value -> value.replaceAll("\\s+", " ").strip())
                .filter(value -> !value.isEmpty());
    }
}
