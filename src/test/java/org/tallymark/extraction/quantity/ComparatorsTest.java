package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ComparatorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It killed 12 people and more than 50 were hurt; 3 cars and over 40 dogs burned. | 12 people = CASUALTIES KILLED 12 person; more than 50 = CASUALTIES INJURED MORE_THAN 50.. person; 3 cars = COUNT 3 car; over 40 dogs = COUNT MORE_THAN 40.. dog
        Beyond 40 tons and perhaps 30 tons. | Beyond 40 tons = MEASUREMENT MORE_THAN 40.. t; perhaps 30 tons = MEASUREMENT ABOUT 30 t
        A minimum of 30 ships and a maximum of 40 boats. | A minimum of 30 ships = COUNT AT_LEAST 30.. ship; a maximum of 40 boats = COUNT AT_MOST ..40 boat
        Nearly at least 40 people came. | Nearly at least 40 people = PEOPLE AT_LEAST 40.. person
        Under 40 ships sank. | Under 40 ships = COUNT LESS_THAN ..40 ship
        Up to 18 houses. | Up to 18 houses = COUNT AT_MOST ..18 house
        The clerk handed over 15 keys and had doubts about 3 locks. | 15 keys = COUNT 15 key; 3 locks = COUNT 3 lock
        The bus seats 40 passengers plus luggage, or 50 plus riders. | 40 passengers = PEOPLE 40 person; 50 plus riders = PEOPLE AT_LEAST 50.. person
        She shot a 4-under 68. | 4-under = COUNT 4 under; 68 = COUNT 68 1
        It costs $34,990 plus tax. | $34,990 = MONEY 34990 USD
        """)
    void aBoundBeforeOrBehindTheNumberIsPartOfTheFigure(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
