package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ClockTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The index fell from 1500 to 2200 and to 1430 on Monday. | 1500 to 2200 = COUNT BETWEEN 1500..2200 1; 1430 = COUNT 1430 1; Monday = DATE 2021-06-14
        It began at 2021-03-28T23:99 and 5 died. | 2021-03-28 = DATE 2021-03-28; 99 = COUNT 99 1; 5 = CASUALTIES KILLED 5 person; T23 = no claim: NAME
        They met at 5 o'clock and at 5.30 GMT. | 5 o'clock = TIME 2021-06-16T05:00; 5.30 GMT = TIME 2021-06-16T05:30Z
        They met at 10:30:15 on 3 May 2019. | 10:30:15 on 3 May 2019 = TIME 2019-05-03T10:30:15
        At 10:30 in the morning local time, at 5 p.m. Eastern Daylight Time and 9 a.m. Moscow time. | 10:30 in the morning = TIME 2021-06-16T10:30; 5 p.m. Eastern Daylight Time = TIME 2021-06-16T17:00; 9 a.m. Moscow time = TIME 2021-06-16T09:00
        The show will start at 9 p.m. Eastern on Friday. | 9 p.m. Eastern on Friday = TIME 2021-06-18T21:00
        The tower will be lit tonight at 8. | tonight at 8 = TIME 2021-06-16T20:00
        On Friday, June 4, 2021, at 7:30 p.m., it opened. | Friday, June 4, 2021, at 7:30 p.m. = TIME 2021-06-04T19:30
        They rode into the sunset in midnight blue. | ''
        It was cut by half to 10. | half = PERCENTAGE 50 % FALL; 10 = COUNT 10 1
        At 10:30 this morning. | 10:30 this morning = TIME 2021-06-16T10:30
        They met at 3pm on Tuesday. | 3pm on Tuesday = TIME 2021-06-15T15:00
        It broke at 10.45 p.m. on Monday. | 10.45 p.m. on Monday = TIME 2021-06-14T22:45
        It broke at about 5 in the afternoon. | about 5 in the afternoon = TIME 2021-06-16T17:00
        It broke at 9 last night and at 10 this morning. | 9 last night = TIME 2021-06-15T21:00; 10 this morning = TIME 2021-06-16T10:00
        It broke at 10 a.m. local time and at 11 a.m. Eastern time. | 10 a.m. local time = TIME 2021-06-16T10:00; 11 a.m. Eastern time = TIME 2021-06-16T11:00
        Half past five and quarter to six. | Half past five = TIME 2021-06-16T05:30; quarter to six = TIME 2021-06-16T05:45
        It broke at 2021-03-28T02:30+01:00 and 2021-03-28T02:30:00Z. | 2021-03-28T02:30+01:00 = TIME 2021-03-28T02:30; 2021-03-28T02:30:00Z = TIME 2021-03-28T02:30:00Z
        On 11/25 he left; FY22 sales beat FY2021. | 11/25 = DATE 2020-11-25; FY22 = DATE 2022; FY2021 = DATE 2021
        It broke at 10:00 UTC+14:00. | 10:00 UTC+14:00 = TIME 2021-06-16T10:00
        A curfew from 2200 to 0600 holds. | 2200 = TIME 2021-06-16T22:00; 0600 = TIME 2021-06-16T06:00
        It broke between 2100 and 2145. | 2100 = TIME 2021-06-16T21:00; 2145 = TIME 2021-06-16T21:45
        They fought from 1800 on 11 May to 1200 today. | 1800 on 11 May = TIME 2021-05-11T18:00; 1200 today = TIME 2021-06-16T12:00
        Between 2100 and 2145 people came. | Between 2100 and 2145 people = PEOPLE BETWEEN 2100..2145 person
        They lived there from 1900 to 1950. | 1900 = DATE 1900; 1950 = DATE 1950
        It broke between 5 and 6 p.m. on Monday. | 5 = TIME 2021-06-14T17:00; 6 p.m. on Monday = TIME 2021-06-14T18:00
        """)
    void aTimeOfTheClockKeepsItsDayAndZone(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
