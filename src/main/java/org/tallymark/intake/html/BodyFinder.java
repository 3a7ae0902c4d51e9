package org.tallymark.intake.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element that holds the article: the one marked as such, else the one around most running text. Text counts
 * by its length and commas, less what of it is links; parents share the score of their paragraphs.
 */
final class BodyFinder {

    /** Fewer characters than a marked body has. */
    private static final int SHORTEST_BODY = 140;

    /** Fewer characters than a paragraph has that tells of a body. */
    private static final int SHORTEST_PARAGRAPH = 25;

    private static final Pattern GOOD = Pattern.compile("article|body|content|entry|main|page|post|text|story|blog",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BAD = Pattern.compile("comment|meta|foot|footnote|widget|related|sidebar|teaser|card|promo"
            + "|caption|credit|gallery|list", Pattern.CASE_INSENSITIVE);

    private final Lengths lengths;
    private final Map<Element, Double> scores = new IdentityHashMap<>();

    private BodyFinder(Element root) {
        lengths = new Lengths(root);
    }

    static Element find(Element root) {
        return new BodyFinder(root).findIn(root);
    }

    private Element findIn(Element root) {
        for (String marked : new String[] {"[itemprop~=(?i)^articleBody$]", "article", "main, [role=main]"}) {
            Element largest = largest(root.select(marked));
            if (largest != null && lengths.text(largest) * 4 >= lengths.text(root)) {
                return largest;
            }
        }
        root.traverse(new NodeVisitor() {
            @Override
            public void head(org.jsoup.nodes.Node node, int depth) {
                if (node instanceof Element element) {
                    score(element);
                }
            }
        });
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(scored -> scored.getValue() * (1 - lengths.linkDensity(scored.getKey()))))
                .map(best -> withSiblings(best.getKey(), best.getValue(), root)).orElse(root);
    }

    /** The one that holds most text outside of links; where two bodies stand beside each other, what is around both. */
    private Element largest(List<Element> marked) {
        List<Element> bodies = new ArrayList<>(marked);
        bodies.removeIf(body -> ownText(body) < SHORTEST_BODY);
        Element largest = bodies.stream().max(Comparator.comparingDouble(this::ownText)).orElse(null);
        if (largest == null) {
            return null;
        }
        long beside = bodies.stream().filter(body -> body.parent() == largest.parent()
                && body.attr("itemprop").equalsIgnoreCase("articleBody")).count();
        return beside > 1 ? largest.parent() : largest;
    }

    private double ownText(Element element) {
        return lengths.text(element) * (1 - lengths.linkDensity(element));
    }

    private void score(Element element) {
        boolean paragraph = element.nameIs("p") || element.nameIs("pre") || element.nameIs("td")
                || element.nameIs("blockquote") || element.nameIs("div") && holdsTextItself(element);
        int length = lengths.text(element);
        if (!paragraph || length < SHORTEST_PARAGRAPH || element.parent() == null) {
            return;
        }
        double score = 1 + Math.min(length / 100.0, 3) + commas(element);
        if (element.nameIs("div")) {
            give(element, score);
        }
        give(element.parent(), score);
        if (element.parent().parent() != null) {
            give(element.parent().parent(), score / 2);
        }
    }

    private static boolean holdsTextItself(Element element) {
        return element.textNodes().stream().mapToInt(text -> text.text().strip().length()).sum() >= SHORTEST_PARAGRAPH;
    }

    private static int commas(Element paragraph) {
        return (int) Math.min(10, paragraph.ownText().chars().filter(c -> c == ',').count());
    }

    private void give(Element element, double score) {
        scores.merge(element, score + (scores.containsKey(element) ? 0 : named(element)), Double::sum);
    }

    private static double named(Element element) {
        String names = element.className() + " " + element.id();
        return (GOOD.matcher(names).find() ? 10 : 0) - (BAD.matcher(names).find() ? 10 : 0);
    }

    /** A body is often cut in parts by what was in between: siblings that read like it belong to it. */
    private Element withSiblings(Element best, double score, Element root) {
        Element parent = best.parent();
        if (best == root || parent == null) {
            return best;
        }
        long alike = parent.children().stream().filter(sibling -> sibling != best
                && scores.getOrDefault(sibling, 0.0) >= Math.max(10, score * 0.2)
                && lengths.linkDensity(sibling) < 0.3).count();
        return alike > 0 ? parent : best;
    }
}
