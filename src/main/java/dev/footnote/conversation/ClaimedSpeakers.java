package dev.footnote.conversation;

import dev.footnote.library.Brief;
import dev.footnote.people.NameInText;
import dev.footnote.people.Person;
import dev.footnote.quotation.Quotation;
import dev.footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whose words a message says that its quotations are. A message that leaves it open claims nothing.
final class ClaimedSpeakers {
    /// `“…” — Name`, `“…” (Name)`, and `Name: “…”`; of the name, a part may be unknown.
    private static final Pattern BEHIND = Pattern.compile("[”»\"“]?[\\s,(—–-]{1,6}(\\p{Lu}\\S*\\s+){0,2}");

    private static final Pattern BEFORE = Pattern.compile("\\s*:\\s*[“«\"„]?");

    private final String message;
    private final Optional<Person> given;
    private final List<Quotation> attributed;
    private final List<NameInText> names;
    private final Brief brief;

    /// @param given the speaker who is named apart from the message
    ClaimedSpeakers(Brief brief, String message, Optional<Person> given) {
        this.brief = brief;
        this.message = message;
        this.given = given;
        this.attributed = given.isPresent() ? List.of() : brief.quotationsIn(message);
        this.names = given.isPresent() ? List.of() : brief.people().namesIn(message);
    }

    /// The speaker of the quotation at `span`.
    Optional<Person> of(Span span) {
        return given.or(() -> attributed.stream()
                        .filter(quotation -> quotation.content().stream().anyMatch(span::overlaps))
                        .flatMap(quotation -> quotation.speaker().stream())
                        .findFirst()
                        .flatMap(brief.people()::personOf))
                .or(() -> beside(span));
    }

    private Optional<Person> beside(Span span) {
        return names.stream()
                .filter(name -> name.people().size() == 1 && isBeside(name.span(), span))
                .map(name -> name.people().getFirst())
                .findFirst();
    }

    private boolean isBeside(Span name, Span span) {
        boolean behind = name.start() >= span.end()
                && BEHIND.matcher(message.substring(span.end(), name.start())).matches();
        return behind
                || (name.end() <= span.start()
                        && BEFORE.matcher(message.substring(name.end(), span.start()))
                                .matches());
    }
}
