package org.tallymark.intake.html;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tallymark.intake.PlainText;

/** Reads the article out of a page of HTML: its body's text without what surrounds it, and what is said about it. */
public final class HtmlReader {

    private static final Pattern LOOKS_LIKE_HTML = Pattern.compile(
            "\\A[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|main|article|section|div"
                    + "|header|p|h[1-6]|meta|title|script|blockquote|table|ul|ol|span)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PAGE = Pattern.compile("\\A[\\s\\uFEFF]*<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE);

    private HtmlReader() {}

    /** Whether a text begins as a whole page does, and so as no writer begins. */
    public static boolean isPage(String text) {
        return PAGE.matcher(text).find();
    }

    /** Whether a pasted text is HTML rather than what a person would read. */
    public static boolean looksLikeHtml(String text) {
        return LOOKS_LIKE_HTML.matcher(text.length() > 10_000 ? text.substring(0, 10_000) : text).find();
    }

    /**
     * The article with its headline before its text. Where the page holds nothing else that can be read, the text is empty:
     * a headline alone is no article.
     *
     * @param title what is known to be the headline, or null: then the page's own
     * @param zone where an instant of publication is turned into a day
     */
    public static HtmlArticle read(String html, String title, ZoneId zone) {
        Document page = Jsoup.parse(html);
        Metadata said = Metadata.of(page, zone);
        String headline = title != null ? title : said.title();
        Element root = page.body() == null ? page : page.body();
        Sweep.clean(root);
        List<String> blocks = new ArrayList<>(Blocks.of(BodyFinder.find(root)));
        dropHeadline(blocks, said.title());
        dropHeadline(blocks, headline);
        boolean empty = blocks.stream().allMatch(PlainText::isEmpty);
        if (headline != null) {
            blocks.add(0, headline);
        }
        return new HtmlArticle(headline, empty ? "" : String.join("\n", blocks), said.publisher(), said.byline(),
                said.published(), said.url());
    }

    /** The headline often stands once more over the body. */
    private static void dropHeadline(List<String> blocks, String headline) {
        int near = Math.min(3, blocks.size());
        for (int i = 0; i < near; i++) {
            if (blocks.get(i).equalsIgnoreCase(headline)) {
                blocks.remove(i);
                return;
            }
        }
    }
}
