package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class LengthShapesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It took a fortnight, two decades and a century and a half. | a fortnight = DURATION P2W; two decades = DURATION P2DE 20 a; a century and a half = DURATION P1.5CE 150 a
        A year and a half passed. | A year and a half = DURATION P1.5Y 1.5 a
        A weeklong festival of two days and a full-year result. | weeklong = DURATION P1W; two days = DURATION P2D 2 d; full-year = DURATION P1Y
        In recent weeks and in the past five years. | recent weeks = DURATION PXW; the past five years = DURATION P5Y 5 a
        It lasted 2 years, 3 months. | 2 years, 3 months = DURATION P2Y3M 27 mo
        It lasted 1 week and 2 days. | 1 week and 2 days = DURATION P1W2D 9 d
        It lasted 3 days 4 hours and 2 hours 30 minutes and 2 minutes 3 seconds. | 3 days 4 hours = DURATION P3DT4H 76 h; 2 hours 30 minutes = DURATION PT2H30M 150 min; 2 minutes 3 seconds = DURATION PT2M3S 123 s
        It will last six weeks and over last 12 months. | six weeks = DURATION P6W 6 wk; last 12 months = DURATION P12M 12 mo
        The annual profit rose. | annual = DURATION P1Y
        """)
    void aLengthOfTimeAddsUpItsUnits(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
