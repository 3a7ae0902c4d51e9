package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class NearDatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Sales will rise this year and next. | this year = DATE 2021; next = DATE 2022
        The fiscal third quarter ended in May. | The fiscal third quarter = DATE 2021-Q3; May = DATE 2021-05
        Nearly two weeks later the tug sank. | Nearly two weeks later = DATE XXXX-WXX
        It will begin in September and began in September. | September = DATE 2021-09; September = DATE 2020-09
        In May last year and in June this year. | May last year = DATE 2020-05; June this year = DATE 2021-06
        On Wednesday, and on Thursday next week. | Wednesday = DATE 2021-06-16; Thursday next week = DATE 2021-06-24
        On the weekend and at the weekend. | the weekend = DATE 2021-W24-WE; the weekend = DATE 2021-W24-WE
        Last Sunday, next Friday, this Saturday. | Last Sunday = DATE 2021-06-13; next Friday = DATE 2021-06-18; this Saturday = DATE 2021-06-19
        """)
    void aDateWithoutAYearIsTheOneThatItsWordsAllow(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
