package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class SequelsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Prices fell on Monday following the default on Tuesday. | Monday = DATE 2021-06-14; Tuesday = DATE 2021-06-08
        Prices fell on Monday, and on Tuesday they rose. | Monday = DATE 2021-06-14; Tuesday = DATE 2021-06-15
        The fair will be held Dec. 28-Jan. 3. | Dec. 28 = DATE 2021-12-28; Jan. 3 = DATE 2022-01-03
        Rents fell from December to February. | December = DATE 2020-12; February = DATE 2021-02
        """)
    void whatFollowsComesLater(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
