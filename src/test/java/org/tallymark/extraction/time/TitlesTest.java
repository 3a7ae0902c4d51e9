package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class TitlesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", maxCharsPerColumn = 2000, textBlock = """
        She told Norway Today that it was not so. | ''
        He spoke on Good Morning and on Harbour This Morning about it. | ''
        Storm Hits Coast Today, Say Sailors | Today = DATE 2021-06-16
        At the end of the day, nobody cares. | ''
        They asked for a sunset clause and saw Ant and Dec and the Happy Mondays. | ''
        They work for a better tomorrow. | ''
        They meet tomorrow. | tomorrow = DATE 2021-06-17
        He hosts a late-night show. | ''
        Prices were no higher in the same period. | ''
        Prices were higher in the same period last year. | the same period last year = DATE 2020
        """)
    void aTimeWordInATitleOrIdiomIsNoTime(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
