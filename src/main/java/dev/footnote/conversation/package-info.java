/// The commands and their replies, with no platform in them: an [dev.footnote.conversation.Invocation] goes in, a
/// [dev.footnote.conversation.Reply] comes out. Start at [dev.footnote.conversation.Dispatcher].
@NullMarked
package dev.footnote.conversation;

import org.jspecify.annotations.NullMarked;
