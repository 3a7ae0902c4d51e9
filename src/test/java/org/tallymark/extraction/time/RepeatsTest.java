package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class RepeatsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It opens every Tuesday, Thursday and Sunday, and every other Friday. | every Tuesday = FREQUENCY XXXX-WXX-2; Thursday = FREQUENCY XXXX-WXX-4; Sunday = FREQUENCY XXXX-WXX-7; every other Friday = FREQUENCY XXXX-WXX-5
        They sing every Christmas at a bi-annual or semi-annual fair. | every Christmas = FREQUENCY XXXX-12-25; bi-annual = FREQUENCY P6M; semi-annual = FREQUENCY P6M
        It rains every single day. | every single day = FREQUENCY P1D
        It rains every other week and every weekend. | every other week = FREQUENCY P2W; every weekend = FREQUENCY XXXX-WXX-WE
        It rains every third day and every few days. | every third day = FREQUENCY P3D; every few days = FREQUENCY PXD
        He runs every morning and each January. | every morning = FREQUENCY XXXX-XX-XXTMO; each January = FREQUENCY XXXX-01
        Every March 3 they meet. | Every March 3 = FREQUENCY XXXX-03-03
        """)
    void aPeriodThatRecursIsAFrequency(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
