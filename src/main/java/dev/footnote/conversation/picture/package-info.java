/// Replies as pictures.
@NullMarked
package dev.footnote.conversation.picture;

import org.jspecify.annotations.NullMarked;
