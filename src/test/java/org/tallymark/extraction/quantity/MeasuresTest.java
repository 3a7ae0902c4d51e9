package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class MeasuresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It rose 3 percentage points to 5%-points. | 3 percentage points to 5%-points = PERCENTAGE BETWEEN 3..5 [pp] RISE
        Rates rose 25 basis points. | 25 basis points = PERCENTAGE 25 [bp] RISE
        9 out of 10 homes burned. | 9 out of 10 = PERCENTAGE 90 %
        5 km per hour and 30 miles an hour and 4 per 100,000 people. | 5 km per hour = MEASUREMENT 5 km/h; 30 miles an hour = MEASUREMENT 30 [mph]; 4 per 100,000 people = COUNT 4 1/(100000.person)
        A 3-per-cent rise in 10 US gallons. | 3-per-cent = PERCENTAGE 3 % RISE; 10 US gallons = MEASUREMENT 10 [gal_us]
        A 12 C melting point and 300 PS. | 12 C = MEASUREMENT 12 Cel; 300 PS = MEASUREMENT 300 [HP]
        It held 15 ppb of lead. | 15 ppb = MEASUREMENT 15 [ppb]
        Levels reached 40 millisieverts an hour and 300 becquerels. | 40 millisieverts an hour = MEASUREMENT 40 mSv/h; 300 becquerels = MEASUREMENT 300 Bq
        Two of every 10 lamps and three out of every five doors. | Two of every 10 = PERCENTAGE 20 %; three out of every five = PERCENTAGE 60 %
        The poll's margin of error was 3 points; the team led by 5 points. | 3 points = PERCENTAGE 3 [pp]; 5 points = PERCENTAGE 5 [pp]
        The index lost 40 points. | 40 points = COUNT 40 point FALL
        Four in 10 women left; they won four in 10 games. | Four in 10 = PERCENTAGE 40 %; four = COUNT 4 1; 10 games = COUNT 10 game
        The party leads by 20 points on 41%. | 20 points = PERCENTAGE 20 [pp]; 41% = PERCENTAGE 41 %
        Up to 12in of rain and €62m plus €7m in fees. | Up to 12in = MEASUREMENT AT_MOST ..12 [in_i]; €62m = MONEY 62000000 EUR; €7m = MONEY 7000000 EUR
        It cut waste by a third among farms; sales slipped a tenth; a 2/3 majority. | a third = PERCENTAGE 33.333333 % FALL; a tenth = PERCENTAGE 10 % FALL; 2/3 = PERCENTAGE 66.666667 %
        It has 3 doctors per 1,000 inhabitants, 20 cases per 100,000 and 6.5 murders per million. | 3 doctors per 1,000 inhabitants = PEOPLE 3 person/(1000.person); 20 cases per 100,000 = COUNT 20 case/100000; 6.5 murders per million = CASUALTIES KILLED 6.5 person/1000000
        One of every four lamps and one in every five doors. | One of every four = PERCENTAGE 25 %; one in every five = PERCENTAGE 20 %
        The lens drew 1.5 A/cm2 and 20 kV/cm. | 1.5 A/cm2 = MEASUREMENT 1.5 A/cm2; 20 kV/cm = MEASUREMENT 20 kV/cm
        It was -14 C with lows of 3 C. | -14 C = MEASUREMENT -14 Cel; 3 C = MEASUREMENT 3 Cel
        It burns 4.5 litres per 100 km, or 8in of fuel. | 4.5 litres per 100 km = MEASUREMENT 4.5 L/(100.km); 8in = MEASUREMENT 8 [in_i]
        The dose was 3 mg/dL and the plant made 12 TWh a year. | 3 mg/dL = MEASUREMENT 3 mg/dL; 12 TWh a year = MEASUREMENT 12 TWh/a
        A magnitude-7.1 quake and a 4.4-magnitude shock followed one of magnitude 6.2 and 5 on the Richter scale. | magnitude-7.1 = MEASUREMENT 7.1 magnitude; 4.4-magnitude = MEASUREMENT 4.4 magnitude; one = COUNT 1 1; magnitude 6.2 = MEASUREMENT 6.2 magnitude; 5 = MEASUREMENT 5 magnitude
        It pumps 400,000 b/d and 300 bpd. | 400,000 b/d = MEASUREMENT 400000 [bbl_us]/d; 300 bpd = MEASUREMENT 300 [bbl_us]/d
        The baby weighed 6lb 4oz and he 11 stone 4 pounds. | 6lb 4oz = MEASUREMENT 6.25 [lb_av]; 11 stone 4 pounds = MEASUREMENT 11.2857142857142857 [stone_av]
        The line carries 50 Mbps and the laser 5 MJ. | 50 Mbps = MEASUREMENT 50 Mbit/s; 5 MJ = MEASUREMENT 5 MJ
        """)
    void anAmountIsMeasuredInItsUnit(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
