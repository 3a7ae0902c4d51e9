package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class DeicticsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The day before yesterday it rained, the day after tomorrow it will. | The day before yesterday = DATE 2021-06-14; the day after tomorrow = DATE 2021-06-18
        Later tonight and early this morning. | Later tonight = TIME 2021-06-16TNI; early this morning = TIME 2021-06-16TMO
        This past Monday and this coming Friday night. | This past Monday = DATE 2021-06-14; this coming Friday night = TIME 2021-06-18TNI
        Last fiscal year and next January 5 and last August. | Last fiscal year = DATE 2020; next January 5 = DATE 2022-01-05; last August = DATE 2020-08
        Next weekend and this coming weekend. | Next weekend = DATE 2021-W25-WE; this coming weekend = DATE 2021-W25-WE
        Last Tuesday night. | Last Tuesday night = TIME 2021-06-15TNI
        It rose in the current quarter and the present year. | the current quarter = DATE 2021-Q2; the present year = DATE 2021
        """)
    void aDayNamedFromTodayIsCountedFromThePublication(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
