/// Replies as JSON, for `--json`, `batch` and every program that asks: the form that the command line's contract
/// fixes. Start at [dev.footnote.conversation.json.JsonReplyRenderer].
@NullMarked
package dev.footnote.conversation.json;

import org.jspecify.annotations.NullMarked;
