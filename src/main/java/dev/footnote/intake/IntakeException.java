package dev.footnote.intake;

import java.io.IOException;
import java.util.Objects;

/// Something cannot be taken into the brief. The message is a clause that says why and what to do.
public final class IntakeException extends IOException {
    private static final long serialVersionUID = 1L;

    public IntakeException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
