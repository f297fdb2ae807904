/// Footnote in Slack: an adapter over Bolt's Socket Mode and a renderer to Block Kit.
@NullMarked
package dev.footnote.slack;

import org.jspecify.annotations.NullMarked;
