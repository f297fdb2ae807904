package dev.footnote.conversation;

/// A brief that is open for questions, for tests and measurements.
public interface OpenBrief extends AutoCloseable {
    Dispatcher dispatcher();

    @Override
    void close();
}
