package org.tallymark.intake.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element holds, and how much of it in links; measured once, in one pass without recursion. */
final class Lengths {

    private static final class Length {
        int text;
        int links;
    }

    private final Map<Node, Length> lengths = new IdentityHashMap<>();

    Lengths(Element root) {
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {}

            @Override
            public void tail(Node node, int depth) {
                Length own = lengths.computeIfAbsent(node, any -> new Length());
                if (node instanceof TextNode text) {
                    own.text = text.text().strip().length();
                } else if (node.nameIs("a")) {
                    own.links = own.text;
                }
                if (node != root && node.parent() != null) {
                    Length parent = lengths.computeIfAbsent(node.parent(), any -> new Length());
                    parent.text += own.text;
                    parent.links += own.links;
                }
            }
        });
    }

    int text(Node node) {
        return lengths.containsKey(node) ? lengths.get(node).text : 0;
    }

    /** The share of its text that stands in links, 0 to 1. */
    double linkDensity(Node node) {
        Length length = lengths.get(node);
        return length == null || length.text == 0 ? 0 : (double) length.links / length.text;
    }
}
