package org.tallymark.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class MultiplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Two tourists fell about 30m; waves of up to 5m were seen. | Two tourists = PEOPLE 2 person; about 30m = MEASUREMENT ABOUT 30 m FALL; up to 5m = MEASUREMENT AT_MOST ..5 m
        Prices doubled and sales have tripled to $3 billion. | doubled = COUNT 2 time RISE; tripled = COUNT 3 time RISE; $3 billion = MONEY 3000000000 USD
        It halved the toll, more than doubling output. | halved = COUNT 0.5 time FALL; more than doubling = COUNT MORE_THAN 2.. time RISE
        It is double the rate and rose tenfold. | double = COUNT 2 time; tenfold = COUNT 10 time
        He doubled down on a double room and the doubled fee. | no claim
        """)
    void aChangeByAFactorIsAMultiple(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading.equals("no claim") ? "" : reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Some 12 000 people bought 1 200 000 phones for 25 000 euros. | Some 12 000 people = PEOPLE ABOUT 12000 person; 1 200 000 phones = COUNT 1200000 phone; 25 000 euros = MONEY 25000 EUR
        It sold 45 300 cars of 12 000. | 45 300 cars = COUNT 45300 car; 12 000 = COUNT 12000 car
        One point five million people and two point five percent. | One point five million people = PEOPLE 1500000 person; two point five percent = PERCENTAGE 2.5 %
        At one point five men left. | five men = PEOPLE 5 person; one = no claim: IDIOM
        Nearly 1m fled; some 5m are at risk; the wall is 5m high. | Nearly 1m = CASUALTIES DISPLACED ABOUT 1000000 person; some 5m = COUNT ABOUT 5000000 1; 5m = MEASUREMENT 5 m
        """)
    void digitsApartAndSpokenDecimalsAreOneNumber(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
