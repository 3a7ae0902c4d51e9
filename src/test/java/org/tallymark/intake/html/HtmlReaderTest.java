package org.tallymark.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Growth;

/** Numbers in brackets are those of the hostile cases. */
class HtmlReaderTest {

    private static final String FIRST = "The harbour office counted 14 ships on Monday, two more than a year ago, it said.";
    private static final String SECOND = "Each paid $1,200 for the night, and none of them asked for a pilot, the office said.";

    private static String page(String head, String body) {
        return "<!doctype html><html><head><title>Fourteen ships - The Quay</title>" + head + "</head><body>" + body
                + "</body></html>";
    }

    private static String article(String inside) {
        return page("", "<article><h1>Fourteen ships</h1><p>" + FIRST + "</p>" + inside + "<p>" + SECOND + "</p></article>");
    }

    private static String text(String html) {
        return HtmlReader.read(html, null, ZoneOffset.UTC).text();
    }

    private static String inside(String inside) {
        String text = text(article(inside));
        assertThat(text).startsWith("Fourteen ships\n" + FIRST + "\n").endsWith("\n" + SECOND);
        return text.substring(("Fourteen ships\n" + FIRST).length(), text.length() - SECOND.length()).strip();
    }

    @Test
    void theHeadlineAndThenTheBlocksAreJoinedByOneLineEnd() {
        assertThat(text(article("<p>\n  One   more\t<b>ship</b>\n came </p>"))).isEqualTo(
                "Fourteen ships\n" + FIRST + "\nOne more ship came\n" + SECOND);
    }

    @Test
    void aHeadlineThatIsKnownStandsForThePagesOwn() {
        assertThat(HtmlReader.read(article(""), "Ships at the quay", ZoneOffset.UTC).text())
                .isEqualTo("Ships at the quay\n" + FIRST + "\n" + SECOND);
    }

    @Test
    void scriptsNavigationAndFormsAreNoText() { // [1] [7]
        assertThat(inside("<script>var n = 99;</script><style>p{width:77px}</style><noscript>88 pixels</noscript>"
                + "<template>66</template><nav><a href=/>55 more</a></nav><aside>44 related</aside><form><label>33"
                + "<input></label></form><iframe srcdoc='22'></iframe><svg><text>11</text></svg><!-- 10 -->")).isEmpty();
    }

    @Test
    void whatPagesPutAroundTheArticleIsNoText() {
        String furniture = "<div class='site-header'>Since 1911</div><ul class=menu><li><a href=/a>12 cities</a><li><a href=/b>9"
                + " sports</a></ul>";
        assertThat(text(page("", "<header>Our 7 editions</header>" + furniture + "<div id=story><p>" + FIRST + "</p><p>" + SECOND
                + "</p></div><div class='most-read'><p>5 things to know</p></div><footer>Copyright 2022</footer>")))
                .isEqualTo("Fourteen ships\n" + FIRST + "\n" + SECOND);
    }

    @Test
    void theBodyMarkedAsSuchIsTaken() {
        assertThat(text(page("", "<div><p>" + "Elsewhere 300 people, many of them old, waited. ".repeat(3) + "</p></div>"
                + "<div itemprop=articleBody><p>" + FIRST + "</p><p>" + SECOND + "</p></div>")))
                .isEqualTo("Fourteen ships\n" + FIRST + "\n" + SECOND);
    }

    @Test
    void hiddenTextIsNoText() { // [15]
        assertThat(inside("<p style='display: none'>There were 15 ships.</p><p style='visibility:HIDDEN'>16</p><p hidden>17</p>"
                + "<p style='color:#fff'>18</p><p style='color: rgb(255, 255, 255); background: white'>19</p>"
                + "<p style='color:white;background-color:#FFFFFF'>20</p><span class='sr-only'>21</span>"
                + "<span aria-hidden=true>22</span><p style='font-size:0'>23</p><p style='opacity:0'>24</p>")).isEmpty();
    }

    @Test
    void whiteTextOnADarkGroundIsSeen() {
        assertThat(inside("<div style='background:#000'><p style='color:#fff'>There were 15 ships.</p></div>"))
                .isEqualTo("There were 15 ships.");
    }

    @Test
    void aNumberSplitOverTagsIsOne() { // [14]
        assertThat(inside("<p>It took 1,<b>0</b>0<i>0</i> ropes.</p>")).isEqualTo("It took 1,000 ropes.");
    }

    @Test
    void spacesInsideANumberStay() { // [25]
        assertThat(inside("<p>It took 1&nbsp;000 ropes and 1&#8239;500 men.</p>"))
                .isEqualTo("It took 1\u00a0000 ropes and 1\u202f500 men.");
    }

    @Test
    void zeroWidthAndBidiSignsStay() { // [12] [13]
        assertThat(inside("<p>It took 1&#x200b;000 and \u202e12\u202c ropes.</p>"))
                .isEqualTo("It took 1\u200b000 and \u202e12\u202c ropes.");
    }

    @Test
    void templateSyntaxIsTextLikeAnyOther() { // [16]
        assertThat(inside("<p>{{7*7}} {config:x} ${jndi:ldap://x}</p>")).isEqualTo("{{7*7}} {config:x} ${jndi:ldap://x}");
    }

    @Test
    void eventAttributesAndMutationsLeaveOnlyText() { // [2] [5] [6]
        assertThat(inside("<p oNcLiCk=alert(1)>He said 4.</p><noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"
                + "</noscript><p>\"&lt;/script&gt;&lt;!--\" was painted on 3 walls.</p>"))
                .contains("He said 4.").contains("\"</script><!--\" was painted on 3 walls.").doesNotContain("onerror");
    }

    @Test
    void aTweetIsKeptWithItsAuthorHandleAndDate() {
        assertThat(inside("<blockquote class='twitter-tweet'><p lang=en>All 14 ships are in.</p>&mdash; Mara Vale (@maravale)"
                + " <a href='https://twitter.com/maravale/status/1'>February 25, 2022</a></blockquote>"
                + "<script async src='https://platform.twitter.com/widgets.js'></script>"))
                .isEqualTo("All 14 ships are in.\n\u2014 Mara Vale (@maravale) February 25, 2022");
    }

    @Test
    void listsTablesAndCaptionsAreBlocksOfTheirOwn() {
        assertThat(inside("<ul><li>3 tugs<li>2 ferries</ul><table><tr><th>Year<th>Ships<tr><td>2020<td>12</table>"
                + "<figure><img alt='77 gulls' src=x><figcaption>The quay in 1950</figcaption></figure>"))
                .isEqualTo("3 tugs\n2 ferries\nYear | Ships\n2020 | 12\nThe quay in 1950");
    }

    @Test
    void aLineBreakIsASpaceAndTwoAreANewBlock() {
        assertThat(inside("<p>One<br>ship<br><br>Two ships</p>")).isEqualTo("One ship\nTwo ships");
    }

    @Test
    void aPageOfBreaksAloneIsRead() {
        assertThat(text(page("", "<div id=menu><a href=/>Home</a> <a href=/x>9 topics</a></div><div>" + FIRST + "<br><br>" + SECOND
                + "</div>"))).isEqualTo("Fourteen ships\n" + FIRST + "\n" + SECOND);
    }

    private static String nested(int depth) {
        return page("", "<div>".repeat(depth) + "<p>" + FIRST + "</p>" + "</div>".repeat(depth));
    }

    @Test
    void aHundredThousandNestedElementsAreRead() { // [9]
        assertThat(text(nested(100_000))).contains(FIRST);
        Growth.mustBeLinear("nested elements", 3_000, HtmlReaderTest::nested, HtmlReaderTest::text);
    }

    @Test
    void oneLineOfFiveMegabytesIsRead() { // [10]
        String line = "The count is 12. ";
        assertThat(text("<p>" + line.repeat(300_000) + "</p>")).hasSize(300_000 * line.length() - 1);
        Growth.mustBeLinear(line, text -> text("<p>" + text + "</p>"));
    }

    @Test
    void whatThePageSaysInJsonLdComesFirst() {
        HtmlArticle read = HtmlReader.read(page("""
                <meta property='og:title' content='Another title'><meta property='og:site_name' content='Another site'>
                <script type='application/ld+json'>{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                {"@type":["NewsArticle"],"headline":"Ships &amp; quays","datePublished":"2022-02-24T23:30:00-05:00",
                "author":[{"@type":"Person","name":"Mara Vale"},{"name":"Jo Reed"}],
                "publisher":{"@type":"Organization","name":"The Quay"},"mainEntityOfPage":{"@id":"https://quay.example/14"}}]}
                </script>""", "<p>" + FIRST + "</p>"), null, ZoneId.of("Asia/Kolkata"));
        assertThat(read.title()).isEqualTo("Ships & quays");
        assertThat(read.byline()).isEqualTo("Mara Vale, Jo Reed");
        assertThat(read.publisher()).isEqualTo("The Quay");
        assertThat(read.published()).isEqualTo("2022-02-24");
        assertThat(read.url()).isEqualTo("https://quay.example/14");
    }

    @Test
    void metaTagsAreReadWhereThereIsNoJsonLd() { // [3]
        HtmlArticle read = HtmlReader.read(page("""
                <script type='application/ld+json'>{"@type": broken</script>
                <meta property='og:title' content='Ships at the quay'><meta property='og:site_name' content='The Quay'>
                <meta name='author' content='By Mara Vale'><meta property='article:published_time' content='2022-02-25T09:00:00Z'>
                <link rel=canonical href='javascript:alert(1)'><meta property='og:url' content='https://quay.example/14'>
                """, "<p>" + FIRST + "</p>"), null, ZoneOffset.UTC);
        assertThat(read).extracting(HtmlArticle::title, HtmlArticle::publisher, HtmlArticle::byline, HtmlArticle::published,
                HtmlArticle::url).containsExactly("Ships at the quay", "The Quay", "Mara Vale", "2022-02-25",
                "https://quay.example/14");
    }

    @Test
    void whatIsShownIsReadWhereNothingIsSaid() {
        HtmlArticle read = HtmlReader.read(page("", "<article><h1>Fourteen ships</h1><p class=byline>By Mara Vale</p>"
                + "<time datetime='2022-02-25'>Friday</time><p>" + FIRST + "</p><p>" + SECOND + "</p></article>"), null,
                ZoneOffset.UTC);
        assertThat(read.title()).isEqualTo("Fourteen ships");
        assertThat(read.byline()).isEqualTo("Mara Vale");
        assertThat(read.published()).isEqualTo("2022-02-25");
        assertThat(read.text()).isEqualTo("Fourteen ships\n" + FIRST + "\n" + SECOND);
    }

    @Test
    void datesAreReadAsPagesWriteThem() {
        for (String written : new String[] {"2022-02-25", "20220225", "2022/02/25 10:00", "February 25, 2022", "25 Feb 2022",
            "Fri, 25 Feb 2022 10:00:00 GMT", "Published: Feb. 25, 2022", "2022-02-25T10:00:00.000+0000"}) {
            assertThat(PageDate.day(written, ZoneOffset.UTC)).as(written).isEqualTo("2022-02-25");
        }
        for (String none : new String[] {"yesterday", "2022-02-30", "99999999", "31 Smarch 2022", ""}) {
            assertThat(PageDate.day(none, ZoneOffset.UTC)).as(none).isNull();
        }
    }

    @Test
    void anInstantIsTheDayThatItsPageSawAndOneOfUtcTheDayOfTheDesk() {
        for (String written : new String[] {"2026-03-03T23:30:00-05:00", "2026-03-03 00:10+0900", "Tue, 3 Mar 2026 23:30:00 -0500"}) {
            assertThat(PageDate.day(written, ZoneId.of("Asia/Kolkata"))).as(written).isEqualTo("2026-03-03");
        }
        for (String written : new String[] {"2026-03-02T23:30:00Z", "2026-03-02 23:30 UTC", "2026-03-02T23:30:00+00:00",
            "Mon, 2 Mar 2026 23:30:00 GMT"}) {
            assertThat(PageDate.day(written, ZoneId.of("Asia/Kolkata"))).as(written).isEqualTo("2026-03-03");
        }
    }

    @Test
    void onlyWhatBeginsAsAPageLooksLikeHtml() {
        assertThat(HtmlReader.looksLikeHtml("\n<!-- x --><!DOCTYPE html><html>")).isTrue();
        assertThat(HtmlReader.looksLikeHtml("<p>Fourteen ships")).isTrue();
        assertThat(HtmlReader.looksLikeHtml("Fourteen ships <b>came</b>")).isFalse();
        assertThat(HtmlReader.looksLikeHtml("<3 million people")).isFalse();
    }
}
