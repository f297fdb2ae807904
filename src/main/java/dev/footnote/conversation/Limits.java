package dev.footnote.conversation;

import java.util.Locale;

/// How many items a reply has: what the settings say, the `limit` of a batch request, or all that fit into a reply
/// when `show` says so.
final class Limits {
    /// The name of the argument, which is no parameter of any command: people page instead.
    static final String ARGUMENT = "limit";

    /// The name of the parameter that says [#ALL] or [#BEST].
    static final String EXTENT = "show";

    /// As many as any reply has.
    static final String ALL = "all";

    /// As many as replies have without being asked for more.
    static final String BEST = "best";

    private static final int MOST = 1_000;

    private Limits() {}

    /// @throws WrongArgumentException for anything but a whole number from 1 to 1,000, or for an unknown extent
    static int of(Invocation invocation, int otherwise) {
        int unlessLimited = switch (invocation.argument(EXTENT).orElse(BEST).toLowerCase(Locale.ROOT)) {
            case ALL -> MOST;
            case BEST -> otherwise;
            case String unknown -> throw new WrongArgumentException(Words.of("extent.wrong", unknown));
        };
        return invocation.argument(ARGUMENT).map(Limits::parse).orElse(unlessLimited);
    }

    /// Whether a reply that shows some of what there is could show more.
    static boolean allowMore(int shown, int total) {
        return shown < Math.min(total, MOST);
    }

    private static int parse(String value) {
        try {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(value);
        }
        throw wrong(value);
    }

    private static WrongArgumentException wrong(String value) {
        return new WrongArgumentException(Words.of("limit.wrong", value, MOST));
    }
}
