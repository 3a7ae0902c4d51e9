package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Growth;

class StoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The mayor left on Thursday. | Thursday = 2013-03-21",
        "The mayor will leave on Thursday. | Thursday = 2013-03-28",
        "The mayor left on Friday. | Friday = 2013-03-22",
        "The mayor left in November. | November = 2012-11",
        "The mayor will leave in November. | November = 2013-11",
        "The mayor left last night. | last night = 2013-03-21TNI",
        "The mayor left last week. | last week = 2013-W11",
        "The mayor left last summer. | last summer = 2012-SU",
        "The mayor left yesterday morning. | yesterday morning = 2013-03-21TMO",
        "The mayor left over the weekend. | the weekend = 2013-W11-WE",
        "The mayor left earlier this year. | earlier this year = 2013",
        "The mayor left at 6:40 p.m. on Monday. | 6:40 p.m. on Monday = 2013-03-18T18:40",
        "The mayor left at approximately 0400 this morning. | approximately 0400 this morning = 2013-03-22T04:00",
        "The mayor left at 18:00 UTC on Monday. | 18:00 UTC on Monday = 2013-03-18T18:00Z",
        "The mayor left at 12 noon on Monday. | 12 noon on Monday = 2013-03-18T12:00",
        "The mayor leaves by the end of the year. | the end of the year = 2013",
        "The funeral will be held on Saturday. | Saturday = 2013-03-23",
        "The mayor had expected to sell in the third quarter. | the third quarter = 2012-Q3",
        "The show runs through June 30. | June 30 = 2013-06-30",
        "Snow fell, and more is possible by Sunday night. | Sunday night = 2013-03-24TNI",
        "The mayor left before Christmas Eve. | Christmas Eve = 2012-12-24",
    })
    void theTenseAndThePublicationTellWhichDay(String text, String expected) {
        assertThat(Times.in(text, "2013-03-22")).containsExactly(expected);
    }

    @Test
    void theStoryTellsTheDayOfWhatFollows() {
        assertThat(Times.in("It burned on 3 May 2011. That night all fled. They came back two days later.", "2013-03-22"))
                .containsExactly("3 May 2011 = 2011-05-03", "That night = 2011-05-03TNI", "two days later = 2011-05-05");
        assertThat(Times.in("Sales rose in February. In the same month last year they fell.", "2013-03-22"))
                .containsExactly("February = 2013-02", "the same month last year = 2012-02");
        assertThat(Times.in("In 2009 the town was poor. In March it went bankrupt.", "2013-03-22"))
                .containsExactly("2009 = 2009", "March = 2009-03");
    }

    @Test
    void aYearThatOnlyNamesAThingIsNotTheYearOfWhatFollows() {
        assertThat(Times.in("After the 1995 bombing a law was made; it took effect on Jan. 1.", "2013-03-22"))
                .containsExactly("1995 = 1995", "Jan. 1 = 2013-01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Some fell in the war, which ended in 2009. Prices rose in February. | February = 2013-02",
        "The firm was founded in 1998. Sales rose in February. | February = 2013-02",
        "The act, passed in 2011, was costly. In January it was repealed. | January = 2013-01",
        "She was born in 1960. In March she moved. | March = 2013-03",
        "The price fell in 2010. Rents rose in February. | February = 2013-02",
        "The war ended in 2009. In February, a tribunal met. | February = 2009-02",
    })
    void aYearToldInPassingIsNotTheYearOfWhatFollows(String text, String expected) {
        assertThat(Times.in(text, "2013-03-22")).last().isEqualTo(expected);
    }

    @Test
    void aStoryThatGoesOnFromMonthToMonthStaysInItsYear() {
        assertThat(Times.in("In 2009 the army marched. In March it met no foe. In June it took a town. In July it left.", "2013-03-22"))
                .containsExactly("2009 = 2009", "March = 2009-03", "June = 2009-06", "July = 2009-07");
    }

    @Test
    void aTimeWithoutAnyDayIsAssumedToBeThatOfPublicationAndSaysSo() {
        TimeExpression time = Times.read("The shop closed at 10:30.", "2013-03-22").get(0);
        assertThat(time.time().value()).isEqualTo("2013-03-22T10:30");
        assertThat(time.rules()).contains("timex.day-assumed");
    }

    @Test
    void aTimeOfTheDayBelongsToTheDayOfItsSentence() {
        assertThat(Times.in("At 10:30 the shop closed, on Tuesday, and at dusk it burned.", "2013-03-22"))
                .containsExactly("10:30 = 2013-03-19T10:30", "Tuesday = 2013-03-19", "dusk = 2013-03-19TEV");
    }

    @Test
    void longRunsOfTheSameWordsAreReadInLinearTime() {
        for (String unit : new String[] {"1,1,", "Monday ", "the end of ", "3-5 ", "10 a.m. ", "two years ", "more than ", "a "}) {
            Growth.mustBeLinear(unit, text -> Times.in(text, "2013-03-22"));
        }
    }
}
