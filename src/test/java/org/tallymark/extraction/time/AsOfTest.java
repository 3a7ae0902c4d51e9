package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Reasoned;
import org.tallymark.extraction.number.NumberReader;
import org.tallymark.extraction.text.Document;

class AsOfTest {

    @Test
    void theTimeInItsClauseGovernsAFigure() {
        assertThat(asOf("Twelve miners died on 3 March, and rescuers left on 9 March.", "twelve", Kind.CASUALTIES))
                .isEqualTo("2013-03-03");
    }

    @Test
    void theTimeOfTheReportDoesNot() {
        assertThat(asOf("The ministry said on Friday that twelve miners died in a blast on 3 March.", "twelve", Kind.CASUALTIES))
                .isEqualTo("2013-03-03");
        assertThat(asOf("The ministry said on Friday that twelve miners had died.", "twelve", Kind.CASUALTIES)).isNull();
    }

    @Test
    void whatHasLastedSinceADayEndsWithThePublication() {
        assertThat(asOf("Since 3 March twelve miners have died.", "twelve", Kind.CASUALTIES)).isEqualTo("2013-03-03/2013-03-20");
    }

    @Test
    void aRangeOfDatesIsAnInterval() {
        assertThat(asOf("Between 1970 and 1986 twelve miners died.", "twelve", Kind.CASUALTIES)).isEqualTo("1970/1986");
    }

    @Test
    void theDayOfAnEventHoldsInTheSentencesThatFollow() {
        assertThat(asOf("The pit blew up on 3 March. Its owner fled. Twelve miners died.", "twelve", Kind.CASUALTIES))
                .isEqualTo("2013-03-03");
        assertThat(asOf("Twelve miners died in the pit. The blast came on 3 March.", "twelve", Kind.CASUALTIES))
                .isEqualTo("2013-03-03");
    }

    @Test
    void whatIsSoNowHasNoDayOfThePast() {
        assertThat(asOf("The pit blew up on 3 March. There are twelve miners below.", "twelve", Kind.PEOPLE)).isNull();
    }

    @Test
    void aTimeAsideInAClauseWithWhoSaysNothingOfTheRest() {
        assertThat(asOf("The firm which opened the pit in May 1980 lost twelve miners.", "twelve", Kind.CASUALTIES)).isNull();
    }

    @Test
    void anEventThatAnotherFollowedIsThatMuchEarlier() {
        assertThat(asOf("The raid on Tuesday came two days after a blast that killed twelve miners.", "twelve", Kind.CASUALTIES))
                .isEqualTo("2013-03-17");
        assertThat(asOf("A shaft fell in on 12 March. It happened a week after a fire in which twelve miners died.", "twelve",
                Kind.CASUALTIES)).isEqualTo("2013-W10");
        assertThat(asOf("The find on Tuesday came 3000 years after a blast that killed twelve miners.", "twelve", Kind.CASUALTIES)).isEqualTo("2013-03-19");
        assertThat(asOf("The raid came a day after a blast that killed twelve miners.", "twelve", Kind.CASUALTIES)).isNull();
        assertThat(asOf("The raid on Tuesday came two days after a blast, killing twelve miners on Monday.", "twelve", Kind.CASUALTIES))
                .isEqualTo("2013-03-18");
    }

    @Test
    void aDayRightBehindBeforeOrAfterIsNoFurtherOffThanOthers() {
        assertThat(asOf("Twelve miners, four of whom were young, were killed in a blast that shook the pit before 3 March.", "twelve",
                Kind.CASUALTIES)).isEqualTo("2013-03-03");
    }

    @Test
    void whatIsOnlyComparedWithDatesNothing() {
        assertThat(asOf("On 3 March the mill lost twelve miners, the worst day of the century.", "twelve", Kind.CASUALTIES)).isEqualTo("2013-03-03");
        assertThat(asOf("It was the deadliest blast of the century and killed twelve miners.", "twelve", Kind.CASUALTIES)).isNull();
        assertThat(asOf("It won most seats, the best result since 1990. The others lost twelve seats.", "twelve", Kind.COUNT)).isNull();
        assertThat(asOf("In February output rose twelve percent from January.", "twelve", Kind.PERCENTAGE)).isEqualTo("2013-02");
        assertThat(asOf("Output rose twelve percent from January.", "twelve", Kind.PERCENTAGE)).isNull();
    }

    @Test
    void aYearEarlierIsOnlyComparedWith() {
        assertThat(asOf("Prices rose in February from a year earlier. Wages fell twelve percent.", "twelve", Kind.PERCENTAGE)).isEqualTo("2013-02");
    }

    @Test
    void aTimeBeforeACommaAndASpeakerIsOfTheDeed() {
        assertThat(asOf("Twelve miners died on 3 March, said a man who fled.", "twelve", Kind.CASUALTIES)).isEqualTo("2013-03-03");
    }

    @Test
    void whatLastYearWasDoesNotHoldForTheNextSentence() {
        assertThat(asOf("The firm sold 9 lamps, down from 20 a year earlier. It lost twelve percent.", "twelve", Kind.PERCENTAGE)).isNull();
    }

    @Test
    void aTimeWithTheVerbBehindItBelongsToTheSubject() {
        assertThat(asOf("All twelve miners lost since 3 March were found on Friday.", "twelve", Kind.PEOPLE)).isEqualTo("2013-03-15");
        assertThat(asOf("The twelve miners lost on 3 March were young.", "twelve", Kind.CASUALTIES)).isEqualTo("2013-03-03");
    }

    @Test
    void whatComesAgainAndAgainHasNoTimeOfAnotherClause() {
        assertThat(asOf("The pit, which blew up on 3 March, was deep and gave twelve tons a day.", "twelve", Kind.MEASUREMENT)).isNull();
        assertThat(asOf("The pit was built in 1967 and held twelve shafts.", "twelve", Kind.COUNT)).isNull();
        assertThat(asOf("The pit was opened on 3 March and twelve men went in.", "twelve", Kind.PEOPLE)).isEqualTo("2013-03-03");
    }

    @Test
    void whatWasFoundedOrBornOnceDatesNothingElse() {
        assertThat(asOf("The pit, opened in 1872, lost twelve miners.", "twelve", Kind.CASUALTIES)).isNull();
        assertThat(asOf("The pit was sold by a firm founded in 1872. Twelve miners fled.", "twelve", Kind.PEOPLE)).isNull();
    }

    @Test
    void aDeedOfItsOwnHasItsOwnTime() {
        assertThat(asOf("A court jailed a man on 3 March for stealing twelve lamps in 1997.", "twelve", Kind.COUNT)).isEqualTo("1997");
        assertThat(asOf("The firm will close two pits by 2014 and hire twelve miners this spring.", "twelve", Kind.PEOPLE)).isEqualTo("2013-SP");
    }

    @Test
    void whatIsSoNowOrIsToComeHasNoDayOfThePastEither() {
        assertThat(asOf("The pit blew up on 3 March. The firm employs twelve miners.", "twelve", Kind.PEOPLE)).isNull();
        assertThat(asOf("The pit blew up on 3 March. Twelve miners are missing.", "twelve", Kind.CASUALTIES)).isNull();
        assertThat(asOf("The pit blew up on 3 March. Repairs will cost twelve millions.", "twelve", Kind.MONEY)).isNull();
        assertThat(asOf("The pit blew up on 3 March. It sent out twelve tons a day.", "twelve", Kind.MEASUREMENT)).isNull();
        assertThat(asOf("The pit blew up on 3 March. The blast hurt twelve miners.", "twelve", Kind.CASUALTIES)).isEqualTo("2013-03-03");
    }

    @Test
    void aShareHasTheTimeOfTheSentenceBeforeIt() {
        assertThat(asOf("Sales grew in February. Profits fell twelve percent.", "twelve", Kind.PERCENTAGE)).isEqualTo("2013-02");
        assertThat(asOf("Sales grew in February. Shops closed. Profits fell twelve percent.", "twelve", Kind.PERCENTAGE)).isNull();
    }

    @Test
    void aYearThatIsNamedLaterDatesNothing() {
        assertThat(asOf("Twelve miners died in the pit. A blast in 1999 killed more.", "twelve", Kind.CASUALTIES)).isNull();
    }

    @Test
    void theSourceBehindAPeriodDoesNotMakeItATimeOfAReport() {
        assertThat(asOf("Output will rise by twelve percent this year, according to the firm.", "twelve", Kind.PERCENTAGE)).isEqualTo("2013");
    }

    @Test
    void whatAVerbOfThePresentSaysIsSoNow() {
        assertThat(asOf("The pit blew up on 3 March. Its owner is to blame for the loss of a mill and of a dam worth twelve millions.",
                "twelve", Kind.MONEY)).isNull();
    }

    @Test
    void anAgeHasNoSuchTime() {
        assertThat(asOf("He died on 3 March, aged twelve.", "twelve", Kind.AGE)).isNull();
    }

    @Test
    void theRuleTellsWhereItsTimeStands() {
        assertThat(rule("Twelve miners died on 3 March.", Kind.CASUALTIES)).isEqualTo("asof.clause");
        assertThat(rule("Twelve miners died when the pit blew up on 3 March.", Kind.CASUALTIES)).isEqualTo("asof.sentence");
        assertThat(rule("Since 3 March twelve miners have died.", Kind.CASUALTIES)).isEqualTo("asof.since");
        assertThat(rule("Between 1970 and 1986 twelve miners died.", Kind.CASUALTIES)).isEqualTo("asof.range");
        assertThat(rule("The pit blew up on 3 March. Twelve miners died.", Kind.CASUALTIES)).isEqualTo("asof.story");
        assertThat(rule("Twelve miners died. The pit blew up on 3 March.", Kind.CASUALTIES)).isEqualTo("asof.story-ahead");
        assertThat(rule("The raid on Tuesday came two days after a blast that killed twelve miners.", Kind.CASUALTIES))
                .isEqualTo("asof.earlier-event");
        assertThat(rule("Twelve miners died.", Kind.CASUALTIES)).isNull();
    }

    private static String rule(String text, Kind kind) {
        return read(text, "twelve", kind).rule();
    }

    private static String asOf(String text, String word, Kind kind) {
        return read(text, word, kind).value();
    }

    private static Reasoned read(String text, String word, Kind kind) {
        Document document = Document.of(text, LocalDate.of(2013, 3, 20), null);
        List<TimeExpression> times = TimeReader.read(document, NumberReader.read(document));
        int token = document.tokens().stream().filter(t -> t.is(word)).findFirst().orElseThrow().index();
        return AsOf.of(document, times).at(token, token + 2, kind);
    }
}
