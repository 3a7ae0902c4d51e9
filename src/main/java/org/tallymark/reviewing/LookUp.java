package org.tallymark.reviewing;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.tallymark.article.Article;
import org.tallymark.source.Source;

/**
 * Where a person can look a claim up; nothing is fetched from there.
 *
 * @param site the homepage of whoever is cited, nearest to the article first; null where none is known
 * @param archive what the Internet Archive kept of that site around the day of publication, else of the article; or null
 */
public record LookUp(String site, String archive) {

    private static final String ARCHIVE = "https://web.archive.org/web/";

    static LookUp of(Article article, List<HopView> chain) {
        String site = chain.stream().map(HopView::source).filter(Objects::nonNull).map((Source source) -> source.homepage)
                .filter(Objects::nonNull).findFirst().orElse(null);
        String kept = site == null ? article.url : site;
        return new LookUp(site, kept == null ? null
                : ARCHIVE + article.published.format(DateTimeFormatter.BASIC_ISO_DATE) + "/" + kept);
    }
}
