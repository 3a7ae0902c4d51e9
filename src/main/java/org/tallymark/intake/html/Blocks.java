package org.tallymark.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes an element's text as blocks, each a line: paragraphs, headings, list items, table rows, captions, tweets. */
final class Blocks {

    private static final Set<String> BLOCK = Set.of("p", "div", "article", "section", "main", "header", "body", "h1", "h2", "h3",
            "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "address",
            "table", "caption", "thead", "tbody", "tfoot", "tr", "hr", "details", "summary", "center", "fieldset", "legend",
            "hgroup", "search");

    /** Lines that pages put between paragraphs. */
    private static final Pattern FURNITURE = Pattern.compile("(?:advertisement|ad|read more|read also|also read|related|share"
            + "|share this(?: article)?|story continues below.*|article continues (?:after|below).*|sign up|subscribe)[:.]?",
            Pattern.CASE_INSENSITIVE);

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private boolean space;
    private int breaks;

    private Blocks() {}

    static List<String> of(Element body) {
        Blocks writer = new Blocks();
        body.traverse(writer.new Writer());
        writer.end();
        return writer.blocks;
    }

    private final class Writer implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                write(text.getWholeText());
            } else if (node.nameIs("br")) {
                space = true;
                if (++breaks > 1) {
                    end();
                }
            } else if (node.nameIs("td") || node.nameIs("th")) {
                cell();
            } else if (BLOCK.contains(node.nodeName())) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (BLOCK.contains(node.nodeName())) {
                end();
            }
        }
    }

    /** Cells of a row stand in one block, apart, so that their numbers do not run together. */
    private void cell() {
        if (!block.isEmpty() && !block.toString().endsWith(" | ")) {
            block.append(" | ");
        }
        space = false;
    }

    /** White space as HTML means it collapses; a no-break space inside a number is no such thing and stays. */
    private void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && !block.isEmpty() && block.charAt(block.length() - 1) != ' ') {
                    block.append(' ');
                }
                space = false;
                breaks = 0;
                block.append(c);
            }
        }
    }

    private void end() {
        String text = trimmed(block);
        if (!text.isEmpty() && !FURNITURE.matcher(text).matches()) {
            blocks.add(text);
        }
        block.setLength(0);
        space = false;
        breaks = 0;
    }

    private static String trimmed(StringBuilder block) {
        int start = 0;
        int end = block.length();
        while (start < end && isEdge(block.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(block.charAt(end - 1))) {
            end--;
        }
        return block.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '|' || c == '\u200B' || c == '\uFEFF';
    }
}
