package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, desk.example, true",
        "same-origin, https://desk.example, desk.example, true",
        "none, -, desk.example, true",
        "-, https://desk.example:443, desk.example, true",
        "-, https://DESK.example, desk.example:443, true",
        "-, http://127.0.0.1:8080, 127.0.0.1:8080, true",
        "-, http://127.0.0.1:8081, 127.0.0.1:8080, false",
        "-, https://desk.example.evil.example, desk.example, false",
        "-, null, desk.example, false",
        "-, '', desk.example, false",
        "-, 'https://desk example', desk.example, false",
        "same-site, https://desk.example, desk.example, false",
        "cross-site, -, desk.example, false",
    })
    void onlyAPageOfThisVeryHostCounts(String fetchSite, String origin, String host, boolean holds) {
        assertThat(SameSite.holds(fetchSite, origin, host)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, -, true",
        "same-origin, cors, empty, true",
        "same-origin, no-cors, image, true",
        "none, navigate, document, true",
        "cross-site, navigate, document, true",
        "cross-site, navigate, iframe, false",
        "same-site, no-cors, image, false",
        "same-site, cors, empty, false",
    })
    void anotherSiteMayLinkHereButNotFetchUnseen(String fetchSite, String mode, String destination, boolean looks) {
        assertThat(SameSite.looks(fetchSite, mode, destination)).isEqualTo(looks);
    }
}
