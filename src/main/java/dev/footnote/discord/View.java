package dev.footnote.discord;

/// How a reply is to be looked at.
///
/// @param page counted from 0; the last one there is when it is too large
/// @param shareable whether it is seen by one person alone who may want to show it to all
public record View(int page, boolean shareable) {
    /// The first page, for everybody.
    static final View FIRST = new View(0, false);
}
