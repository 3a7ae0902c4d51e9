package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class LooseLengthsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The offer comes just days before the vote. | days = DURATION PXD
        The dam was built years ago. | years ago = DATE XXXX
        They won an extra week of talks. | an extra week = DURATION P1W
        They need another month. | another month = DURATION P1M
        It held despite weeks of rain. | weeks = DURATION PXW
        It has grown in the months since. | the months = DURATION PXM
        It is a day to remember. | ''
        It was a good year for growers. | ''
        Output rose in the year ended 31 March 2021. | the year = DURATION P1Y; 31 March 2021 = DATE 2021-03-31
        Output rose in the year to April. | the year = DURATION P1Y; April = DATE 2021-04
        A minute or two later he fell, and it took a year or two. | A minute or two later = TIME XXXX-XX-XXTXX:XX; a year or two = DURATION P1Y/P2Y
        For a number of years she served a month a term. | a number of years = DURATION PXY; a month = DURATION P1M
        She resigned in May - weeks after the vote. | May = DATE 2021-05; weeks = DURATION PXW
        The pact follows months of talks. | months = DURATION PXM
        In the days and weeks before the vote it rained. | the days = DURATION PXD; weeks = DURATION PXW
        """)
    void aLengthNeedsNoNumber(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Sales fell in the three months ended in May. | the three months = DURATION P3M 3 mo; May = DATE 2021-05
        She got the ten years imprisonment. | ten years = DURATION P10Y 10 a
        Those few weeks are gone. | Those few weeks = DURATION PXW
        Another two weeks passed. | Another two weeks = DURATION P2W 2 wk
        They won a new three year loan and a four year high. | three year = DURATION P3Y 3 a; four year = DURATION P4Y 4 a
        It has done well over the last two years. | the last two years = DURATION P2Y 2 a
        They held a two hour strike. | two hour = DURATION PT2H 2 h
        He ran for 20-plus years. | 20-plus years = DURATION P20Y AT_LEAST 20.. a
        It took him 2 hours, 10 minutes and 5 seconds. | 2 hours, 10 minutes and 5 seconds = DURATION PT2H10M5S 7805 s
        It lasted a full nine years. | a full nine years = DURATION P9Y 9 a
        It sold out in one day. | one day = DURATION P1D 1 d
        One day it will sell. | One = no claim: IDIOM
        """)
    void theArticleBelongsToALengthThatCountsNoNoun(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
