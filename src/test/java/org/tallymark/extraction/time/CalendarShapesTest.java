package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class CalendarShapesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        After the September 11 attacks it changed. | September 11 = DATE 2001-09-11
        The 9/11 attackers came. | 9/11 = DATE 2001-09-11
        They met on May 3, 4 and 6 and on June 1, 2, and 3. | May 3 = DATE 2021-05-03; 4 = DATE 2021-05-04; 6 = DATE 2021-05-06; June 1 = DATE 2021-06-01; 2 = DATE 2021-06-02; 3 = DATE 2021-06-03
        On May 3, 20 and 30 ships sank. | May 3 = DATE 2021-05-03; 20 = COUNT 20 1; 30 ships = COUNT 30 ship
        In the month of March he gave a May interview. | the month of March = DATE 2021-03; May = DATE 2021-05
        He stays until at least 2024 and no later than 2026. | 2024 = DATE 2024; 2026 = DATE 2026
        It sank in the year 1994. | the year 1994 = DATE 1994
        The rains usually begin in May. | May = DATE XXXX-05
        The pact of July 4, 1976 holds. | July 4, 1976 = DATE 1976-07-04
        March was wet. March on, they cried. | March = DATE 2021-03
        Flight 1951 fell in 1951. | 1951 = DATE 1951; Flight 1951 = no claim: REFERENCE
        They met on June the 3rd. | June the 3rd = DATE 2021-06-03
        Between November and February 2020. | November = DATE 2019-11; February 2020 = DATE 2020-02
        Between 12 May and 3 June 2019. | 12 May = DATE 2019-05-12; 3 June 2019 = DATE 2019-06-03
        They may come, or may not; than in May. | May = DATE 2021-05
        March comes. In March it rains. | March = DATE 2021-03
        In Jan or Feb it rains. | Jan = DATE 2021-01; Feb = DATE 2021-02
        it sank on sept. 30 and on 3 october 2019. | sept. 30 = DATE 2020-09-30; 3 october 2019 = DATE 2019-10-03
        Wheat for August delivery and for May delivery rose. | August = DATE 2021-08; May = DATE 2022-05
        He left on may 19, came on 1 may, paid by sept. 30, 1994 and met in june 1988. | may 19 = DATE 2021-05-19; 1 may = DATE 2021-05-01; sept. 30, 1994 = DATE 1994-09-30; june 1988 = DATE 1988-06
        He may 19 times march 3 miles. | 19 times = COUNT 19 time; 3 miles = MEASUREMENT 3 [mi_i]
        """)
    void aDateIsReadInEveryOrderOfItsParts(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
