package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class LongSpansTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It lasted all day and all night. | all day = DURATION P1D; all night = DURATION PT1NI
        A daylong strike and a decades-long war. | daylong = DURATION P1D; decades-long = DURATION PXDE
        It lasted two and a half years and a year and a half. | two and a half years = DURATION P2.5Y 2.5 a; a year and a half = DURATION P1.5Y 1.5 a
        It took two trading days and three straight weeks. | two trading days = DURATION P2D 2 d; three straight weeks = DURATION P3W 3 wk
        Over the years and the coming months. | the years = DURATION PXY; the coming months = DURATION PXM
        It ran for the following weeks. | the following weeks = DURATION PXW
        A full-year result and a three-year plan. | full-year = DURATION P1Y; three-year = DURATION P3Y 3 a
        It lasted 3 hours and a half. | 3 hours and a half = DURATION PT3.5H 3.5 h
        It lasted 2 weeks 3 days. | 2 weeks 3 days = DURATION P2W3D 17 d
        Hours later and days before. | Hours later = TIME XXXX-XX-XXTXX; days before = DATE XXXX-XX-XX
        Nine-month profit. | Nine-month = DURATION P9M 9 mo
        It lasted a day and a half. | a day and a half = DURATION P1.5D 1.5 d
        """)
    void aSpanOfTimeInWordsIsADuration(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
