package dev.footnote.conversation;

import java.io.Closeable;

/// A way in that `serve` opens: a chat platform, a page. Closing it finishes what is in flight and takes at most a
/// few seconds.
public interface Front extends Closeable {
    /// Opens the front, and returns when it can be used or has found that it cannot.
    ///
    /// @return one line for the user that says what is ready
    /// @throws FrontException when it cannot be opened, for a reason that the user can mend
    String open() throws FrontException;

    @Override
    void close();
}
