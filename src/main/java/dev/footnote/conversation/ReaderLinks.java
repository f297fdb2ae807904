package dev.footnote.conversation;

import dev.footnote.text.CodePoints;
import dev.footnote.text.Excerpt;
import dev.footnote.text.Span;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Addresses of places in the reader of the page. Offsets in them are code points, as in all JSON.
///
/// @param publicAddress where people reach the page; without it, no front but the page itself can link to the reader
public record ReaderLinks(Optional<URI> publicAddress) {
    /// For programs without a page that others could reach.
    public static final ReaderLinks NONE = new ReaderLinks(Optional.empty());

    /// The place below the address of the page.
    public static String path(Excerpt place) {
        Span points = new CodePoints(place.document().text()).of(place.span());
        return "/read?document=%s&start=%d&end=%d#here"
                .formatted(encode(place.document().id().value()), points.start(), points.end());
    }

    /// A value as it stands in the query of an address.
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// The place for people elsewhere; empty when the page has no public address.
    public Optional<String> to(Excerpt place) {
        return publicAddress.map(base -> withoutSlash(base.toString()) + path(place));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
