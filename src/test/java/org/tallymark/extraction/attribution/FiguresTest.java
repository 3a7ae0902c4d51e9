package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class FiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The union claims 30 boats were lost. | 30 boats: union (ORGANISATION)
        The navy claims it sank at least 30 boats. | at least 30 boats: navy (GOVERNMENT)
        The ministry reports more than 30 boats lost. | more than 30 boats: ministry (GOVERNMENT)
        The union claims about 30 boats cost were settled. | about 30 boats: union (ORGANISATION)
        The union claims are 30 years old. | 30 years old: nobody
        The company lists 30 boats on its website. | 30 boats: company (ORGANISATION)
        The Harbour Union, which tracks wrecks, counted 30 boats. | 30 boats: Harbour Union (ORGANISATION)
        The city counts 30 boats in its port. | 30 boats: nobody
        The team recorded 30 wins. | 30 wins: nobody
        Researchers at the port found 30 boats leaked. | 30 boats: Researchers at the port (UNNAMED)
        The police found 30 boats. | 30 boats: nobody
        """)
    void whatBodiesClaimCountAndFindIsTheirWord(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Reuters's tally of local reports has reached 30 boats. | 30 boats: Reuters (AGENCY)
        The harbour union's count stands at 30 boats. | 30 boats: harbour union (ORGANISATION)
        The storm's toll stands at 30 dead. | 30 dead: nobody
        The country's death toll rose to 30. | 30: nobody
        The official count stands at more than 30 boats. | more than 30 boats: official count (DOCUMENT)
        A tally by Reuters stood at 30 boats. | 30 boats: Reuters (AGENCY)
        The count of the votes took 30 hours. | 30 hours: nobody
        The mayor has given a figure of 30 boats. | 30 boats: mayor (GOVERNMENT)
        The mayor gave a talk to 30 men. | 30 men: nobody
        The harbour union revised the count to 30. | 30: harbour union (ORGANISATION)
        The fire raised the toll to 30. | 30: nobody
        Greta Olsen cut her target to $30. | $30: Greta Olsen (PERSON)
        The mayor put it at seven. | seven: mayor (GOVERNMENT)
        """)
    void whatATallyStandsAtBelongsToWhoeverReckonsIt(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        A Gallup poll released Monday had Olsen up by 30 points. | Monday: nobody; 30 points: Gallup (ORGANISATION)
        The survey gives her 30 percent. | 30 percent: survey (DOCUMENT)
        The harbour site gives Olsen a 30 percent chance. | 30 percent: harbour site (UNNAMED)
        A new Gallup poll has Olsen extending her lead to 30 points. | 30 points: Gallup (ORGANISATION)
        In the latest poll average, Olsen leads by 30 points. | 30 points: latest poll average (UNNAMED)
        The poll had a margin of error of 3 points. | 3 points: nobody
        The mayor had Olsen paint 30 boats. | 30 boats: nobody
        Government data suggest that 30 boats leak. | 30 boats: Government (GOVERNMENT)
        """)
    void whereAPollHasSomebodyIsThePollsWord(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The line lost 30 boats, above the 12 that analysts had predicted. | 30 boats: nobody; 12: analysts (UNNAMED)
        It fell 3 percent, against the 2 percent economists expected. | 3 percent: nobody; 2 percent: economists (UNNAMED)
        The fund gave the 30 boats that the mayor requested for the port. | 30 boats: mayor (GOVERNMENT)
        The line sold the 30 boats it announced last year. | 30 boats: it (UNNAMED); last year: nobody
        The 30 boats reported lost were found. | 30 boats: nobody
        The report, by the Harbour Union, found that 30 boats sank. | 30 boats: Harbour Union (ORGANISATION)
        A survey, conducted by Reuters last week, found that 30 boats leak. | last week: nobody; 30 boats: Reuters (AGENCY)
        """)
    void whoeverReckonedAnAmountMayStandBehindIt(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }
}
