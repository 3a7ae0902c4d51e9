package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class NewsHabitsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Three quarters of a million voters and two-thirds of a billion euros. | Three quarters of a million voters = PEOPLE 750000 person; two-thirds of a billion euros = MONEY 666666666.6666667 EUR
        It was minus eight degrees. | minus eight degrees = MEASUREMENT -8 deg
        Lows of 14 below zero and of 20 degrees below zero. | 14 below zero = MEASUREMENT -14 deg; 20 degrees below zero = MEASUREMENT -20 deg
        Corn fell to $3.62-1/4 a bushel. | $3.62-1/4 a bushel = MONEY 3.6225 USD/bushel
        They lost £1,000s and 100s of sheep. | £1,000s = MONEY VAGUE 1000.. GBP; 100s of sheep = COUNT VAGUE 100.. sheep
        The plague killed 1.4m cattle. | 1.4m cattle = COUNT 1400000 cattle
        It drew 4.1m listeners, fewer than Radio Norfolk's 5.2m. | 4.1m listeners = PEOPLE 4100000 person; 5.2m = PEOPLE 5200000 person
        Fares have more than doubled in a year. | more than doubled = COUNT MORE_THAN 2.. time RISE; a year = DURATION P1Y
        A threefold increase in thefts. | threefold = COUNT 3 time RISE
        Mariner 4 was lost, and Windows 11 users wrote. | Mariner 4 = no claim: NAME; Windows 11 = no claim: NAME
        Crews shot down four Su-24 bombers. | four Su-24 bombers = FORCES 4 bomber
        Nine asylum seekers swam. | Nine asylum seekers = PEOPLE 9 person
        It costs €70 million, 20 million more than the bridge. | €70 million = MONEY 70000000 EUR; 20 million = MONEY 20000000 EUR
        He weighs 14st. | 14st = MEASUREMENT 14 [stone_av]
        The index closed off 2.5 percent, and gold $4 lower. | 2.5 percent = PERCENTAGE 2.5 % FALL; $4 = MONEY 4 USD FALL
        Turnout was four points higher than two years ago. | four points = COUNT 4 point RISE; two years ago = DATE 2019
        Gold costs $900 per troy ounce. | $900 per troy ounce = MONEY 900 USD/[oz_tr]
        The flood left 70 people homeless. | 70 people = CASUALTIES DISPLACED 70 person
        Eight divers were stuck 300 metres inside; six have been freed. | Eight divers = PEOPLE 8 person; 300 metres = MEASUREMENT 300 m; six = PEOPLE 6 person
        The population shrank by 3,200 to 1.2 million. | 3,200 = PEOPLE 3200 person FALL; 1.2 million = PEOPLE 1200000 person
        It is a one-in-a-million chance. | one-in-a-million = PERCENTAGE 0.0001 %
        Of the herd 1/3 died. | 1/3 = PERCENTAGE 33.333333 %
        50 Cent sued 3M at a 7-Eleven to film in 1080p. | 50 Cent = no claim: NAME; 3M = no claim: NAME; 7-Eleven = no claim: NAME; 1080p = no claim: NAME
        Debts fell to £6m and thefts quadrupled from 5 to 20. | £6m = MONEY 6000000 GBP; quadrupled = COUNT 4 time RISE; 5 to 20 = COUNT BETWEEN 5..20 1
        She won in 2h 15m and he in 1h 4m 30s. | 2h 15m = DURATION PT2H15M 135 min; 1h 4m 30s = DURATION PT1H4M30S 3870 s
        It spends $5bn a year on roads and 40 litres a day at home; a year on, $9. | $5bn a year = MONEY 5000000000 USD/a; 40 litres a day = MEASUREMENT 40 L/d; a year = DURATION P1Y; $9 = MONEY 9 USD
        The bank cut its rate a quarter of a percentage point and lifted another 20 basis points. | a quarter of a percentage point = PERCENTAGE 0.25 [pp] FALL; 20 basis points = PERCENTAGE 20 [bp] RISE
        Her 60 off 44 balls took Kent to 210 for 4. | 60 = COUNT 60 1; 44 balls = COUNT 44 ball; 210 = COUNT 210 1; 4 = COUNT 4 1
        A crowd estimated at 30,000 marched. | estimated at 30,000 = PEOPLE ABOUT 30000 person
        Deaths on French roads fell by 4% to 3,100. | 4% = PERCENTAGE 4 % FALL; 3,100 = CASUALTIES KILLED 3100 person
        The rate fell below 12% and rose above 9%. | below 12% = PERCENTAGE LESS_THAN ..12 %; above 9% = PERCENTAGE MORE_THAN 9.. %
        Greens trail by 6 points, with 31 per cent to 37 per cent. | 6 points = COUNT 6 point; 31 per cent = PERCENTAGE 31 %; 37 per cent = PERCENTAGE 37 %
        Ski passes rose by between 3 per cent to 5 per cent. | between 3 per cent to 5 per cent = PERCENTAGE BETWEEN 3..5 % RISE
        He stopped for 8.4sec. | 8.4sec = DURATION PT8.4S 8.4 s
        Peaks drew 900 climbers, 12 of whom died. | 900 climbers = PEOPLE 900 person; 12 = CASUALTIES KILLED 12 person
        Wool cost A$9 and then 60 cents less. | A$9 = MONEY 9 AUD; 60 cents = MONEY 0.6 AUD
        The stock closed up 2% and will raise its stake by 3 percentage points. | 2% = PERCENTAGE 2 % RISE; 3 percentage points = PERCENTAGE 3 [pp] RISE
        Some 1.4bn people, 200m more than in India, moved. | Some 1.4bn people = PEOPLE ABOUT 1400000000 person; 200m = PEOPLE 200000000 person
        He read pages 4 to 9. | pages 4 to 9 = no claim: REFERENCE
        The baths are open from 1800 to 2200. | 1800 = TIME 2021-06-16T18:00; 2200 = TIME 2021-06-16T22:00
        """)
    void readsWhatNewspapersWriteByHabit(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
