package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class TenseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It will open in March and rose in August. | March = DATE 2022-03; August = DATE 2020-08
        Ships sank Saturday. Ships will sail Saturday. | Saturday = DATE 2021-06-12; Saturday = DATE 2021-06-19
        The law takes effect Jan. 1. | Jan. 1 = DATE 2022-01-01
        The vote is on Friday. | Friday = DATE 2021-06-18
        She returns on Monday, and her leave ends in August. | Monday = DATE 2021-06-21; August = DATE 2021-08
        """)
    void theTenseOfTheVerbDecidesBetweenPastAndFuture(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
