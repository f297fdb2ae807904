package dev.footnote.discord;

/// How a reply is to be looked at.
///
/// @param page counted from 0; the last one there is when it is too large
/// @param turnable whether its pages can be turned, since its message restates the very call that it answers
/// @param shareable whether it is seen by one person alone who may want to show it to all
/// @param shared whether anybody may turn its pages
public record View(int page, boolean turnable, boolean shareable, boolean shared) {
    /// The first page, for everybody.
    static final View FIRST = new View(0, true, false, false);

    /// What stands alone: one page that leads nowhere.
    static final View ALONE = new View(0, false, false, false);

    /// A page that everybody sees, and the asker turns.
    static View open(int page) {
        return new View(page, true, false, false);
    }

    /// A page that one person sees and may share.
    static View hidden(int page) {
        return new View(page, true, true, false);
    }

    /// A page that somebody has shared with everybody.
    static View shared(int page) {
        return new View(page, true, false, true);
    }
}
