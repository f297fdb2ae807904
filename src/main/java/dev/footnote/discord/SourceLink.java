package dev.footnote.discord;

import dev.footnote.conversation.WebAddress;
import java.util.Optional;

/// Addresses of documents, as far as a link may be made of them.
final class SourceLink {
    /// Discord's limit for the address of a link button; longer ones are no use in a citation either.
    private static final int LONGEST = 512;

    private SourceLink() {}

    /// A masked link where the address is an http(s) address; otherwise the words alone.
    ///
    /// @param words escaped already
    static String of(String words, Optional<String> url) {
        return url.flatMap(SourceLink::safe)
                .map(address -> "[%s](<%s>)".formatted(words, address))
                .orElse(words);
    }

    /// The address without anything that could end the link early; empty for other schemes and for what is no address.
    static Optional<String> safe(String url) {
        return WebAddress.of(url)
                .map(address -> address.replace("(", "%28").replace(")", "%29").replace("*", "%2A"))
                .filter(address -> address.length() <= LONGEST);
    }
}
