package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class WeekdaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It ran from Monday to Thursday and will run from Friday until Tuesday. | Monday = DATE 2021-06-07; Thursday = DATE 2021-06-10; Friday = DATE 2021-06-18; Tuesday = DATE 2021-06-22
        Mon, June 14 was wet. | Mon, June 14 = DATE 2021-06-14
        They met Tues. 15 June. | Tues. 15 June = DATE 2021-06-15
        They met on Monday the 7th and will meet on Friday the 2nd. | Monday the 7th = DATE 2021-06-07; Friday the 2nd = DATE 2021-07-02
        Friday the first bus left. | Friday = DATE 2021-06-11; first = no claim: IDIOM
        It fell on a Tuesday night and on a Friday. | a Tuesday night = TIME XXXX-WXX-2TNI; a Friday = DATE XXXX-WXX-5
        They met on the Friday night and left on the Sunday. | the Friday night = TIME 2021-06-11TNI; the Sunday = DATE 2021-06-13
        He left Sunday School. | ''
        They missed a Friday deadline. | Friday = DATE 2021-06-11
        They met earlier Monday and will meet later Friday. | earlier Monday = DATE 2021-06-14; later Friday = DATE 2021-06-18
        They will meet next Tuesday, June 22, and at 10 a.m. Wednesday, June 23. | next Tuesday, June 22 = DATE 2021-06-22; 10 a.m. Wednesday, June 23 = TIME 2021-06-23T10:00
        Monday night at about 9:30 it fell. | Monday night at about 9:30 = TIME 2021-06-14T21:30
        They met on Sunday lunchtime. | Sunday lunchtime = TIME 2021-06-13T12:00
        """)
    void aWeekdayIsTheNearestOneThatTheTenseAllows(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
