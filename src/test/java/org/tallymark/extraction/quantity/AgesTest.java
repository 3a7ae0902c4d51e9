package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class AgesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Anna Berg, 34, won. | 34 = AGE 34 a
        Anna Berg (34) won. | 34 = AGE 34 a
        He was 65 years old. | 65 years old = AGE 65 a
        A 20-week-old baby slept. | 20-week-old = AGE 20 wk
        She met Ola, 12, and Kai, 14. | 12 = AGE 12 a; 14 = AGE 14 a
        """)
    void aNumberAtANameOrBeforeOldIsAnAge(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
