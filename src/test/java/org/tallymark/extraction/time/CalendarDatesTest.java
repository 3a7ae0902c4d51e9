package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Rules;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;

class CalendarDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The bridge was opened on 3 April 1997. | 3 April 1997 = 1997-04-03",
        "The bridge was opened on April 3, 1997. | April 3, 1997 = 1997-04-03",
        "The bridge was opened on the 3rd of April 1997. | the 3rd of April 1997 = 1997-04-03",
        "The bridge was opened on Apr. 3 by the mayor. | Apr. 3 = 2013-04-03",
        "Quito, 3 Apr 97 (AA) -- The bridge is open. | 3 Apr 97 = 1997-04-03",
        "The bridge was opened in April 1997. | April 1997 = 1997-04",
        "The bridge was opened in early April. | early April = 2013-04",
        "The bridge will be opened in mid-April. | mid-April = 2014-04",
        "The bridge was opened in 1997. | 1997 = 1997",
        "The bridge dates from the late 1990s. | the late 1990s = 199",
        "The bridge dates from the 19th century. | the 19th century = 18",
        "The bridge was begun in 44 BC. | 44 BC = BC0044",
        "The record of 2013-04-03 says so. | 2013-04-03 = 2013-04-03",
        "The record of 23/04/2013 says so. | 23/04/2013 = 2013-04-23",
        "The record of 04/23/2013 says so. | 04/23/2013 = 2013-04-23",
        "They met on Saturday night, 5 October. | Saturday night, 5 October = 2013-10-05TNI",
        "The first quarter of 2012 was bad. | The first quarter of 2012 = 2012-Q1",
        "Prices fell in the last week of March. | the last week of March = 2013-W13",
        "They left in August last year. | August last year = 2012-08",
    })
    void aDateIsReadInTheShapesOfNews(String text, String expected) {
        assertThat(Times.in(text, "2013-11-06")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "About 1990 people came.", "It may rain and they march on.", "He paid $2012 for it.", "She is in her 80s.",
        "Both sides kept to the plan.", "The Sunday Times wrote so.", "It cost 15 a year.", "A 25-year-old man left."})
    void whatOnlyLooksLikeADateIsNone(String text) {
        assertThat(Times.in(text, "2013-11-06")).isEmpty();
    }

    @Test
    void bothEndsOfARangeAreDatesOfTheirOwnUnlessAHyphenJoinsTheDays() {
        assertThat(Times.in("It ran from 1970 to 1986.", "2013-11-06")).containsExactly("1970 = 1970", "1986 = 1986");
        assertThat(Times.in("They talked on March 3-5, 2012.", "2013-11-06"))
                .containsExactly("March 3-5, 2012 = 2012-03-03/2012-03-05");
        assertThat(Times.in("They will talk on 3-5 May.", "2013-03-06")).containsExactly("3-5 May = 2013-05-03/2013-05-05");
        assertThat(Times.in("They talked from 3 to 5 March 2012.", "2013-11-06"))
                .containsExactly("3 = 2012-03-03", "5 March 2012 = 2012-03-05");
    }

    @Test
    void anAmbiguousDateFollowsTheHabitOfTheTextAndElsePutsTheDayFirst() {
        assertThat(Times.in("It was signed on 1/2/2012.", "2013-11-06")).containsExactly("1/2/2012 = 2012-02-01");
        assertThat(Times.in("On July 8 they said that it was signed on 1/2/2012.", "2013-11-06"))
                .contains("1/2/2012 = 2012-01-02");
        assertThat(Times.in("It was signed on 1/2/2012.", "2013-11-06", "The New York Times"))
                .containsExactly("1/2/2012 = 2012-01-02");
    }

    @Test
    void aDayThatNoCalendarHasIsKeptAndCoversNothing() {
        TimeExpression day = Times.read("It was signed on 30 February 2012.", "2013-11-06").get(0);
        assertThat(day.time()).isEqualTo(new TimeValue(TimeType.DATE, "2012-02-30", null, null));
        assertThat(day.rules()).contains("timex.no-such-day");
    }

    @Test
    void aPeriodCoversItsFirstToItsLastDay() {
        TimeValue month = Times.read("It was signed in February 2012.", "2013-11-06").get(0).time();
        assertThat(List.of(month.from(), month.to()))
                .containsExactly(LocalDate.of(2012, 2, 1), LocalDate.of(2012, 2, 29));
    }

    @Test
    void withoutADayOfPublicationTheYearStaysOpen() {
        assertThat(Times.in("They met on Monday and on 3 March, and last year.", null))
                .containsExactly("Monday = XXXX-WXX-1", "3 March = XXXX-03-03", "last year = XXXX");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They came on 3 May. On the 5th, they left. | 3 May = 2013-05-03; the 5th = 2013-05-05",
        "They came on 3 May. The truce holds until the 12th. | 3 May = 2013-05-03; the 12th = 2013-05-12",
        "They came on 3 May. They met on the 7th floor and on the 18th green. | 3 May = 2013-05-03",
    })
    void aDayAloneLiesInTheMonthOfTheStory(String text, String expected) {
        assertThat(String.join("; ", Times.in(text, "2013-11-06"))).isEqualTo(expected);
    }

    @Test
    void aDateInDigitsSaysWhereItsOrderIsOnlyAssumed() {
        assertThat(Times.read("It was 1/2/2013.", "2013-11-06").get(0).rules()).contains(Rules.ORDER_ASSUMED);
        assertThat(Times.read("It was 13/2/2013.", "2013-11-06").get(0).rules()).doesNotContain(Rules.ORDER_ASSUMED);
        assertThat(Times.read("On 5 May it was 1/2/2013.", "2013-11-06").get(1).rules()).doesNotContain(Rules.ORDER_ASSUMED);
    }
}
