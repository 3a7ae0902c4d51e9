package org.tallymark.intake.html;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article: in JSON-LD first, then OpenGraph and other meta tags, then in what is shown.
 *
 * @param published an ISO day, or null
 */
record Metadata(String title, String publisher, String byline, String published, String url) {

    private static final Pattern SITE_AFTER_TITLE = Pattern.compile("\\s+[|\u2013\u2014\u00b7»-]\\s+[^|\u2013\u2014\u00b7»]{2,40}$");
    private static final Pattern BY = Pattern.compile("^by[:\\s]+", Pattern.CASE_INSENSITIVE);

    static Metadata of(Document page, ZoneId zone) {
        JsonLd said = JsonLd.of(page);
        return new Metadata(
                first(said.headline(), meta(page, "og:title", "twitter:title", "dc.title", "parsely-title",
                        "sailthru.title"), heading(page), titleElement(page)),
                first(said.publisher(), meta(page, "og:site_name", "application-name", "dc.publisher", "publisher")),
                byline(first(said.author(), people(page), shownByline(page))),
                Stream.concat(Stream.of(said.published()), dates(page)).filter(Objects::nonNull)
                        .map(date -> PageDate.day(date, zone)).filter(Objects::nonNull).findFirst().orElse(null),
                Stream.of(attr(page, "link[rel=canonical]", "href"), meta(page, "og:url"), said.url())
                        .filter(url -> url != null && url.matches("(?i)https?://\\S+")).findFirst().orElse(null));
    }

    private static String people(Document page) {
        String named = meta(page, "author", "byl", "dc.creator", "parsely-author", "sailthru.author", "article:author");
        return named != null && named.matches("(?i)https?://.*") ? null : named;
    }

    private static Stream<String> dates(Document page) {
        return Stream.of(
                meta(page, "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate",
                        "publish-date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date",
                        "article.published", "cxenseparse:recs:publishtime", "displaydate"),
                attr(page, "[itemprop=datePublished]", "content"), attr(page, "[itemprop=datePublished]", "datetime"),
                attr(page, "time[pubdate]", "datetime"), attr(page, "article time[datetime]", "datetime"),
                attr(page, "time[datetime]", "datetime"), text(page, "[itemprop=datePublished]"), text(page, "article time"),
                text(page, "time"));
    }

    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                if (Stream.of("name", "property", "itemprop").anyMatch(key -> meta.attr(key).equalsIgnoreCase(name))) {
                    String content = clean(meta.attr("content"));
                    if (content != null) {
                        return content;
                    }
                }
            }
        }
        return null;
    }

    private static String heading(Document page) {
        List<Element> headings = page.select("article h1, main h1");
        Element heading = headings.isEmpty() ? page.selectFirst("h1") : headings.get(0);
        return heading == null ? null : clean(heading.text());
    }

    private static String titleElement(Document page) {
        String title = clean(page.title());
        if (title == null) {
            return null;
        }
        String bare = SITE_AFTER_TITLE.matcher(title).replaceFirst("");
        return bare.isBlank() ? title : bare;
    }

    private static String shownByline(Document page) {
        String shown = first(text(page, "[itemprop=author] [itemprop=name]"), text(page, "[itemprop=author]"),
                text(page, "[rel=author]"), text(page, ".byline"), text(page, ".author"));
        return shown == null || shown.length() > 200 ? null : shown;
    }

    private static String byline(String found) {
        return found == null ? null : clean(BY.matcher(found).replaceFirst(""));
    }

    private static String attr(Document page, String selector, String attribute) {
        Element found = page.selectFirst(selector);
        return found == null ? null : clean(found.attr(attribute));
    }

    private static String text(Document page, String selector) {
        Element found = page.selectFirst(selector);
        return found == null ? null : clean(found.text());
    }

    private static String first(String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }

    static String clean(String value) {
        String line = org.tallymark.intake.PlainText.line(value);
        return line == null || line.length() > 1000 ? null : line;
    }
}
