package dev.footnote.chronology;

import java.util.Optional;

/// An era behind a year: `BC`, `B.C.`, `BCE`, `AD`, `CE`.
///
/// @param end the token behind it
/// @param before whether years count back in it
record Era(int end, boolean before) {
    static Optional<Era> at(Tokens tokens, int at) {
        Token token = tokens.get(at);
        if (!token.capitalised()) {
            return Optional.empty();
        }
        return switch (token.lower()) {
            case "bc", "bce" -> Optional.of(new Era(at + 1, true));
            case "ad", "ce" -> Optional.of(new Era(at + 1, false));
            case "b" -> dotted(tokens, at, "c", true);
            case "a" -> dotted(tokens, at, "d", false);
            default -> Optional.empty();
        };
    }

    private static Optional<Era> dotted(Tokens tokens, int at, String second, boolean before) {
        if (!tokens.isTight(at + 1, '.') || !tokens.isWord(at + 2, second) || !tokens.isGlued(at + 2)) {
            return Optional.empty();
        }
        return Optional.of(new Era(tokens.isTight(at + 3, '.') ? at + 4 : at + 3, before));
    }
}
