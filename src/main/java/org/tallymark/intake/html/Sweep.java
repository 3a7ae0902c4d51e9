package org.tallymark.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Removes from a page what no reader of the article reads: code, navigation, forms, hidden text, furniture. */
final class Sweep {

    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "template", "nav", "aside", "footer",
            "form", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "canvas", "button", "input",
            "select", "textarea", "dialog", "menu", "video", "audio", "picture", "img", "map", "head", "link", "meta", "base",
            "title", "datalist", "progress", "meter", "rp", "rt");

    private static final Set<String> NEVER_ROLES = Set.of("navigation", "banner", "complementary", "contentinfo", "search",
            "dialog", "alertdialog", "menu", "menubar", "toolbar", "form", "tooltip");

    /** Furniture by its class or id, as whole words of them. */
    private static final Pattern FURNITURE = Pattern.compile("(?:^|[\\s_-])(?:share|sharing|sharebar|social|related|recommended"
            + "|recommendations?|newsletter|subscribe|subscription|signup|promo|promos|advert|advertisement|ads?|adslot|sponsored"
            + "|sponsor|outbrain|taboola|comments?|disqus|cookie|cookies|consent|gdpr|breadcrumbs?|sidebar|toolbar|popup|modal"
            + "|overlay|paywall|most-?read|most-?popular|trending|tags|tag-list|taglist|topics|byline|author-?bio|author-?info"
            + "|authors?|dateline-meta|timestamp|pubdate|published|publish-date|read-?time|reading-time|pagination|pager|skip"
            + "|skip-link|masthead|site-?header|site-?footer|copyright|print-only|noprint|mw-editsection|toc|navbox|infobox-above"
            + "|reflist|catlinks|nav|navigation|menu)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern FOR_SCREEN_READERS = Pattern.compile(
            "(?:^|\\s)(?:visually-?hidden|sr-only|screen-reader-text|screenreader|hidden|hide|d-none|is-hidden)(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    /** Furniture is a small part of a page; what holds more than this share of the text is named unluckily. */
    private static final double LARGE = 0.3;

    private Sweep() {}

    static void clean(Element root) {
        remove(root, node -> node instanceof Comment || node instanceof Element element && isNeverText(element));
        Lengths lengths = new Lengths(root);
        int all = Math.max(1, lengths.text(root));
        remove(root, node -> node instanceof Element element && element != root
                && lengths.text(element) < LARGE * all && isFurniture(element, lengths) && !isTweet(element));
    }

    private interface Unwanted {
        boolean test(Node node);
    }

    private static void remove(Element root, Unwanted unwanted) {
        List<Node> found = new ArrayList<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node != root && unwanted.test(node)) {
                    found.add(node);
                }
            }
        });
        found.forEach(Node::remove);
    }

    private static boolean isNeverText(Element element) {
        String name = element.normalName();
        if (NEVER_TEXT.contains(name) || NEVER_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (element.hasAttr("hidden") || Look.isInvisible(element)) {
            return true;
        }
        return name.equals("header") && element.closest("article") == null && element.closest("main") == null;
    }

    private static boolean isFurniture(Element element, Lengths lengths) {
        // A page whose noscript is never closed would be lost with it; what is large is the article.
        if (element.nameIs("noscript") || FOR_SCREEN_READERS.matcher(element.className()).find()) {
            return true;
        }
        if (element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String names = element.className() + " " + element.id();
        if (!names.isBlank() && !element.nameIs("body") && FURNITURE.matcher(names).find()) {
            return true;
        }
        if (element.attr("itemprop").matches("author|datePublished|dateModified|publisher") || element.attr("rel").equals("author")) {
            return true;
        }
        if (element.nameIs("time")) {
            return element.closest("p, li, td, dd, blockquote, figcaption") == null;
        }
        if (element.nameIs("sup")) {
            return element.hasClass("reference") || element.select("> a").size() == 1 && lengths.linkDensity(element) > 0.9;
        }
        return isLinkList(element, lengths);
    }

    private static boolean isLinkList(Element element, Lengths lengths) {
        return (element.nameIs("ul") || element.nameIs("ol") || element.nameIs("div") || element.nameIs("section"))
                && lengths.linkDensity(element) > 0.75 && element.select("a").size() > 1
                && element.select("blockquote").isEmpty();
    }

    private static boolean isTweet(Element element) {
        return element.closest("blockquote.twitter-tweet") != null;
    }
}
