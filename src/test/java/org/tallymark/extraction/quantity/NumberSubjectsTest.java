package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class NumberSubjectsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The number of people injured rose to 400. | 400 = CASUALTIES INJURED 400 person
        The number of Dutch dead stands at 5,937. | 5,937 = CASUALTIES KILLED 5937 person
        The number of refugees has topped two million. | two million = CASUALTIES DISPLACED 2000000 person
        The number of houses burned climbed to 90. | 90 = COUNT 90 house
        The total number of those tanks was 35. | 35 = FORCES 35 tank
        The number of unemployed rose by 20,000 to 2.1 million. | 20,000 = PEOPLE 20000 person RISE; 2.1 million = PEOPLE 2100000 person
        The number of towns fell, but the index rose to 300. | 300 = COUNT 300 1
        """)
    void aFigureCountsTheSubjectOfItsClause(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        A seat cost 92,000 roubles ($1,500), up from 22,000 a week earlier. | 92,000 roubles = MONEY 92000 RUB; $1,500 = MONEY 1500 USD; 22,000 = MONEY 22000 RUB; a week earlier = DATE 2021-W23
        The share was 40%, compared with 35 in 2019. | 40% = PERCENTAGE 40 %; 35 = PERCENTAGE 35 %; 2019 = DATE 2019
        The lake is 12 km long and 40 boats came from 3 towns. | 12 km = MEASUREMENT 12 km; 40 boats = COUNT 40 boat; 3 towns = COUNT 3 town
        The club had 300 users, up from 200 last year. | 300 users = PEOPLE 300 person; 200 = PEOPLE 200 person; last year = DATE 2020
        """)
    void aComparedNumberTakesTheUnitOfTheOther(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
