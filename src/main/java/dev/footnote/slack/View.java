package dev.footnote.slack;

/// Which page of a reply is shown, and for whom.
///
/// @param page from 0
/// @param asker who may turn the pages; empty for everybody
/// @param onlyToAsker whether nobody else sees it, so that it can be shared
record View(int page, String asker, boolean onlyToAsker) {}
