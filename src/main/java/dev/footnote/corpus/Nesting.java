package dev.footnote.corpus;

import java.util.Objects;
import org.jsoup.nodes.Node;

/// How deep trees are.
final class Nesting {
    private Nesting() {}

    /// Whether any node has more ancestors than this. Walks without recursion.
    static boolean isDeeperThan(Node root, int most) {
        int depth = 0;
        Node node = root;
        while (true) {
            if (depth > most) {
                return true;
            }
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                continue;
            }
            while (depth > 0 && node.nextSibling() == null) {
                node = Objects.requireNonNull(node.parent());
                depth--;
            }
            if (depth == 0) {
                return false;
            }
            node = Objects.requireNonNull(node.nextSibling());
        }
    }
}
