package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases 3 and 40 of the hostile ones. */
class ArticleUrlTest {

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example:443/Story?id=7&utm_source=x#top, https://news.example/Story?id=7",
        "http://news.example:80, http://news.example/",
        "http://news.example:8080/a, http://news.example:8080/a",
        "https://news.example/a?fbclid=1, https://news.example/a",
        "https://news.example/a?b=1&c=2, https://news.example/a?b=1&c=2",
        "https://münchen.example/a, https://xn--mnchen-3ya.example/a",
        "https://news.example/a|b%zz, https://news.example/a%7Cb%25zz"})
    void oneAddressHasOneForm(String typed, String canonical) {
        assertThat(ArticleUrl.canonical(typed)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "\tjavascript:alert(1)", "java\nscript:alert(1)", "data:text/html,<b>",
        "file:///etc/passwd", "ftp://news.example/a", "news.example/a", "https://", "https:///a", "http://good@evil.example/",
        "http://evil.example\\@good.example/", "https://news.example:99x/", "https://a b/", "http://[::1/"})
    void whatIsNoAddressOfAPageIsRefused(String typed) {
        assertThatThrownBy(() -> ArticleUrl.canonical(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
