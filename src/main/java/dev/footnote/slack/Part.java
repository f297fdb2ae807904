package dev.footnote.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// Blocks of one part of a reply, which stay on one page.
///
/// @param characters of all their texts
/// @param leadsNext whether it is a heading, which stays with the part that follows
/// @param words the same as plain text
record Part(List<LayoutBlock> blocks, int characters, boolean leadsNext, String words) {
    Part {
        blocks = List.copyOf(blocks);
    }
}
