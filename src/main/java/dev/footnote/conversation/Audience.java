package dev.footnote.conversation;

/// Who should see a reply, where the platform can tell them apart.
public enum Audience {
    /// Everybody in the place where the question was asked.
    EVERYONE,
    /// Only the one who asked: mistakes, refusals, failures.
    ASKER
}
