package dev.footnote.conversation;

import java.util.Objects;

/// An argument makes no sense. Never leaves this package: [Dispatcher] turns it into a reply that says `message`.
final class WrongArgumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongArgumentException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
