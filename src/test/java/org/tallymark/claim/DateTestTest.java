package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Rules;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;

class DateTestTest {

    private static final LocalDate PUBLISHED = LocalDate.parse("2022-02-25");

    private static DateTest of(String quote, String day, String... rules) {
        LocalDate date = LocalDate.parse(day);
        return DateTest.of(quote, new TimeValue(TimeType.DATE, day, date, date), List.of(rules), PUBLISHED);
    }

    @Test
    void aWeekdayIsHeldAgainstTheCalendar() {
        assertThat(of("Friday, February 25", "2022-02-25").outcome()).isEqualTo(DateTest.Outcome.FITS);
        assertThat(of("Monday, February 25", "2022-02-25").outcome()).isEqualTo(DateTest.Outcome.FAILS);
    }

    @Test
    void whatIsToldAsPastLiesBeforeThePublication() {
        assertThat(of("25 February 2023", "2023-02-25", Rules.TOLD_PAST)).isEqualTo(
                new DateTest(DateTest.Outcome.FAILS, "told as past, but it is 12 months after publication"));
        assertThat(of("25 February 2021", "2021-02-25", Rules.TOLD_PAST).outcome()).isEqualTo(DateTest.Outcome.FITS);
        assertThat(of("25 February 2023", "2023-02-25").outcome()).isEqualTo(DateTest.Outcome.FITS);
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThat(of("5 May 2020", "2020-05-05", Rules.ENDS_FIRST).outcome()).isEqualTo(DateTest.Outcome.FAILS);
    }

    /** Case 28 of the hostile inputs. */
    @Test
    void aDateInDigitsWhoseOrderNothingTellsWaitsForAPersonToLook() {
        assertThat(of("1/2/2022", "2022-02-01", Rules.ORDER_ASSUMED)).isEqualTo(
                new DateTest(DateTest.Outcome.LOOK, "day or month first is not told; as read, 24 days before publication"));
        assertThat(of("13/2/2022", "2022-02-13", "timex.numeric-date").outcome()).isEqualTo(DateTest.Outcome.FITS);
    }
}
