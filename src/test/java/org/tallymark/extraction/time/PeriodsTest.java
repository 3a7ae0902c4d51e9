package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class PeriodsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The last quarter was bad and the current fiscal year is worse. | The last quarter = DATE 2021-Q1; the current fiscal year = DATE 2021
        It fell on the third day of the strike, in the final week of talks. | third = no claim: IDIOM
        The fourth quarter was good. Costs fell from the year-ago quarter and from the year-earlier period. | The fourth quarter = DATE 2020-Q4; the year-ago quarter = DATE 2019-Q4; the year-earlier period = DATE 2019-Q4
        It made a year-earlier loss. | year-earlier = DATE 2020
        Its fiscal third-quarter sales fell, and so may those of calendar 2022. | fiscal third-quarter = DATE 2021-Q3; calendar 2022 = DATE 2022
        Sales rose in the first quarter from the same quarter in 2019. | the first quarter = DATE 2021-Q1; the same quarter in 2019 = DATE 2019-Q1
        They earned less than this time last year. | this time last year = DATE 2020
        In the company's third quarter and in Q3 and H1 2019. | third quarter = DATE 2021-Q3; Q3 = DATE 2021-Q3; H1 2019 = DATE 2019-H1
        It fell in 1H 2018 and in 3Q 2019, a 4Q engine. | 1H 2018 = DATE 2018-H1; 3Q 2019 = DATE 2019-Q3; 4Q = no claim: NAME
        On the third day of the month. | the third day = DATE 2021-06-03
        In the second quarter, in Q4 and in Q1 2019 sales rose. | the second quarter = DATE 2021-Q2; Q4 = DATE 2020-Q4; Q1 2019 = DATE 2019-Q1
        In the second half of this year and in the first half of last year. | the second half of this year = DATE 2021-H2; the first half of last year = DATE 2020-H1
        First-half profit rose. | First-half = DATE 2021-H1
        On the second day of June it rained. | the second day of June = DATE 2021-06-02
        In the tenth month of the year it rained. | the tenth month = DATE 2020-10
        In the summer of 2019 and by the winter it rained. | the summer of 2019 = DATE 2019-SU
        The company's second-quarter sales. | second-quarter = DATE 2021-Q2
        """)
    void aQuarterHalfOrFiscalYearIsAPeriodOfItsYear(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
