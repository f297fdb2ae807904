package dev.footnote.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// A page of a reply as Slack takes it.
///
/// @param text what is shown where blocks are not; escaped
/// @param page from 0
record SlackMessage(List<LayoutBlock> blocks, String text, int page, int pages) {
    SlackMessage {
        blocks = List.copyOf(blocks);
    }
}
