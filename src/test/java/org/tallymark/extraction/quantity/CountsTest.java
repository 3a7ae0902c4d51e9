package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class CountsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Of 40 passengers, 12 of whom were children, 5 of them survived. | 40 passengers = PEOPLE 40 person; 12 = PEOPLE 12 person; 5 = PEOPLE 5 person
        The first two buses and 3 more trucks came. | two buses = COUNT 2 bus; 3 more trucks = COUNT 3 truck; first = no claim: IDIOM
        Six other men and 4 more ships left. | Six other men = PEOPLE 6 person; 4 more ships = COUNT 4 ship
        Two cups of tea and 30 kilos of rice were left. | Two cups = MEASUREMENT 2 [cup_us]; 30 kilos = MEASUREMENT 30 kg
        He has one injured brother. | one injured brother = CASUALTIES INJURED 1 person
        Ten men were stopped and 4 injured. | Ten men = PEOPLE 10 person; 4 = CASUALTIES INJURED 4 person
        Two fire-engines, 6 women and 9 stories. | Two fire-engines = COUNT 2 fire-engine; 6 women = PEOPLE 6 person; 9 stories = COUNT 9 story
        20 four-cylinder engines and 12-man crews came. | 20 four-cylinder engines = COUNT 20 engine; 12-man = PEOPLE 12 person
        Four Johnson & Johnson workers came. | Four Johnson & Johnson workers = PEOPLE 4 person
        The most powerful of 3 engines failed. | 3 engines = COUNT 3 engine
        It was three times bigger and twice as long. | three times = COUNT 3 time; twice = COUNT 2 time
        The vote was 52-48. | 52 = COUNT 52 1; 48 = COUNT 48 1
        They took 31 M-16 rifles, three Mi-8 helicopters and 6 AK-47s. | 31 M-16 rifles = COUNT 31 rifle; three Mi-8 helicopters = FORCES 3 helicopter; 6 AK-47s = COUNT 6 ak-47
        They lost two A-29 planes and a 12-bed ward. | two A-29 planes = COUNT 2 plane; 12-bed = COUNT 12 bed
        The line bought 5 Boeing 777-300ER jets and lost 2 T-72, it said. | 5 Boeing 777-300ER jets = COUNT 5 jet; 2 T-72 = COUNT 2 t-72
        Some 250,000 Nicaraguans, 12 Finns and two Poles met 400 Nissans. | Some 250,000 Nicaraguans = PEOPLE ABOUT 250000 person; 12 Finns = PEOPLE 12 person; two Poles = PEOPLE 2 person; 400 Nissans = COUNT 400 nissan
        It holds in 9 of the country's 24 states. | 9 = COUNT 9 state; 24 states = COUNT 24 state
        They had 17 wounded and 30 captured. | 17 wounded = CASUALTIES INJURED 17 person; 30 = CASUALTIES DETAINED 30 person
        They sent 524,000 of the promised 1 million shells and five of the eight boats. | 524,000 = COUNT 524000 shell; 1 million shells = COUNT 1000000 shell; five = COUNT 5 boat; eight boats = COUNT 8 boat
        It saw 58 measles cases in 17 states, compared with 62 in 2019. | 58 measles cases = COUNT 58 case; 17 states = COUNT 17 state; 62 = COUNT 62 case; 2019 = DATE 2019
        It added 275,000 jobs, more than the 200,000 economists had forecast. | 275,000 jobs = PEOPLE 275000 job; 200,000 = PEOPLE 200000 job
        The army lost 17 of 22 Kh-1/2 drones. | 17 = FORCES 17 drone; 22 Kh-1/2 drones = FORCES 22 drone
        Four were civilians. At least 6 were children, and 12 were injured. | Four = PEOPLE 4 person; At least 6 = PEOPLE AT_LEAST 6.. person; 12 = CASUALTIES INJURED 12 person
        It grounded 171 Max 9s; seven were found dead. | 171 Max 9s = COUNT 171 max 9; seven = CASUALTIES KILLED 7 person
        It had 1,000 or more goals, 20 or so dogs and 5 or fewer votes. | 1,000 or more goals = COUNT AT_LEAST 1000.. goal; 20 or so dogs = COUNT ABOUT 20 dog; 5 or fewer votes = COUNT AT_MOST ..5 vote
        It lost 12 fighter jets and 5 armoured vehicles. | 12 fighter jets = FORCES 12 jet; 5 armoured vehicles = FORCES 5 vehicle
        It lost 1.000 homes and 25.300 jobs; it grew 1.234 km. | 1.000 homes = COUNT 1000 home; 25.300 jobs = PEOPLE 25300 job; 1.234 km = MEASUREMENT 1.234 km RISE
        A 3 cylinder engine and two gas-only options. | 3 cylinder = COUNT 3 cylinder; two gas-only options = COUNT 2 option
        The town has 300,000-plus residents. | 300,000-plus residents = PEOPLE AT_LEAST 300000.. person
        They met the 250 required for it, with 5 assists. | 250 = COUNT 250 1; 5 assists = COUNT 5 assist
        The line flies 24 A320s, eight long-haul A330s, two F-16s and 20 more 777s. | 24 A320s = COUNT 24 a320; eight long-haul A330s = COUNT 8 a330; two F-16s = COUNT 2 f-16; 20 more 777s = COUNT 20 777
        The line flies six new A330-300E jets, forty 737-800 jets and 12 787 Dreamliners. | six new A330-300E jets = COUNT 6 jet; forty 737-800 jets = COUNT 40 jet; 12 787 Dreamliners = COUNT 12 dreamliner
        The clinic gave 4,000 COVID -19 tests and 300 COVID-19 jabs. | 4,000 COVID -19 tests = COUNT 4000 test; 300 COVID-19 jabs = COUNT 300 jab
        Its three Rolls-Royce Trent 700 engines failed. | three Rolls-Royce Trent 700 engines = COUNT 3 engine
        Nearly 1,500 coal- and gas-fired plants served 8 million low- and middle-income families. | Nearly 1,500 coal- and gas-fired plants = COUNT ABOUT 1500 plant; 8 million low- and middle-income families = COUNT 8000000 family
        The two largest dockers unions met five women's groups in one speech Friday. | two largest dockers unions = COUNT 2 union; five women's groups = COUNT 5 group; one speech = COUNT 1 speech; Friday = DATE 2021-06-11
        Of two tapes, one seen by a judge and one copied by a clerk, the two turned sour. | two tapes = COUNT 2 tape; one = COUNT 1 tape; two = COUNT 2 tape; one = no claim: PRONOUN
        The tens of millions flowing to him left him eight short of the 60 needed. | tens of millions = COUNT VAGUE 10000000.. 1; eight = COUNT 8 1; 60 = COUNT 60 1
        One of Mr. Berg's friends, a mother of three, made millions. | One of Mr. Berg's friends = PEOPLE 1 person; three = PEOPLE 3 person; millions = COUNT VAGUE 1000000.. 1
        The port has 400 cranes and will get 25 others. | 400 cranes = COUNT 400 crane; 25 others = COUNT 25 crane
        The two - door coupe sold well. | two - door = COUNT 2 door
        The 2,000-strong crowd met a family of four in a town with a population of 12,000. | 2,000-strong = PEOPLE 2000 person; four = PEOPLE 4 person; 12,000 = PEOPLE 12000 person
        The audience rose to 900 and the town, population 312, slept. | 900 = PEOPLE 900 person; 312 = PEOPLE 312 person
        The airline bought 50 helicopters and the bank has four divisions. | 50 helicopters = COUNT 50 helicopter; four divisions = COUNT 4 division
        The port took 2 million TEUs and 30 SUVs. | 2 million TEUs = COUNT 2000000 teu; 30 SUVs = COUNT 30 suv
        The jobless rate was in the mid-30s. | 30s = COUNT BETWEEN 30..39 1
        A city of 8.4 million slept. | 8.4 million = PEOPLE 8400000 person
        """)
    void aNumberCountsTheNounThatStandsForItAlsoWhereThatIsLeftOut(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
