package dev.footnote.conversation;

/// How many items a reply has: what the settings say, or the `limit` of a batch request.
final class Limits {
    /// The name of the argument, which is no parameter of any command: people page instead.
    static final String ARGUMENT = "limit";

    private static final int MOST = 1_000;

    private Limits() {}

    /// @throws WrongArgumentException for anything but a whole number from 1 to 1,000
    static int of(Invocation invocation, int otherwise) {
        return invocation.argument(ARGUMENT).map(Limits::parse).orElse(otherwise);
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
