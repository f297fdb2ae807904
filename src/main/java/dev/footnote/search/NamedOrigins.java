package dev.footnote.search;

import java.util.List;

/// The publishers and the dates that a question names, each mention by itself, in its order.
record NamedOrigins(List<NamedOrigin> publishers, List<NamedOrigin> dates) {
    static final NamedOrigins NONE = new NamedOrigins(List.of(), List.of());

    NamedOrigins {
        publishers = List.copyOf(publishers);
        dates = List.copyOf(dates);
    }
}
