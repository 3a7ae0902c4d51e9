package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class EffectsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Three men were stabbed to death and mobs beat two others to death. | Three men = CASUALTIES KILLED 3 person; two others = CASUALTIES KILLED 2 person
        Eleven civilians were taken prisoner and six suspects were rounded up. | Eleven civilians = CASUALTIES DETAINED 11 person; six suspects = CASUALTIES DETAINED 6 person
        Nine refugees were killed, 4 hostages wounded and two prisoners freed. | Nine refugees = CASUALTIES KILLED 9 person; 4 hostages = CASUALTIES INJURED 4 person; two prisoners = CASUALTIES DETAINED 2 person
        The fire made 20,000 homeless; 400 were left homeless. | 20,000 homeless = CASUALTIES DISPLACED 20000 person; 400 = CASUALTIES DISPLACED 400 person
        Ten coca growers were killed, 15 wounded, and at least 30 arrested. | Ten coca growers = CASUALTIES KILLED 10 person; 15 = CASUALTIES INJURED 15 person; at least 30 = CASUALTIES DETAINED AT_LEAST 30.. person
        At least 8,574 were killed in Syria and 2,662 in Jordan. | At least 8,574 = CASUALTIES KILLED AT_LEAST 8574.. person; 2,662 = CASUALTIES KILLED 2662 person
        They took 250 others hostage and held 12 soldiers captive. | 250 others = CASUALTIES KIDNAPPED 250 person; 12 soldiers = CASUALTIES DETAINED 12 person
        Dead: 12. Injured: 40. | 12 = CASUALTIES KILLED 12 person; 40 = CASUALTIES INJURED 40 person
        Some 40 lost their lives and 20 were taken hostage; police rounded up 60. | Some 40 = CASUALTIES KILLED ABOUT 40 person; 20 = CASUALTIES KIDNAPPED 20 person; 60 = CASUALTIES DETAINED 60 person
        Three gunmen fled the scene while 400 people fled. | Three gunmen = PEOPLE 3 person; 400 people = CASUALTIES DISPLACED 400 person
        The war cost 4,100 French lives, a flood claimed 3 young lives and it saved 9 more lives. | 4,100 French lives = CASUALTIES KILLED 4100 person; 3 young lives = CASUALTIES KILLED 3 person; 9 more lives = PEOPLE 9 person
        Another 160 were hurt, 12 critically and nearly a third of them pupils; four of the injured died. | 160 = CASUALTIES INJURED 160 person; 12 = CASUALTIES INJURED 12 person; nearly a third = PERCENTAGE ABOUT 33.333333 %; four of the injured = CASUALTIES KILLED 4 person
        In Marlow 28 died; in Sorbury 30 fled, and the second shell of the day killed 9. | 28 = CASUALTIES KILLED 28 person; 30 = CASUALTIES DISPLACED 30 person; second shell = RANK 2 shell; 9 = CASUALTIES KILLED 9 person
        Twelve men were held by police and 9 women were held for questioning; 5 masks were held by a cord. | Twelve men = CASUALTIES DETAINED 12 person; 9 women = CASUALTIES DETAINED 9 person; 5 masks = COUNT 5 mask
        Two Finns, a cook and a pilot, were among the dead. | Two Finns = CASUALTIES KILLED 2 person
        None of the 8 hostages was harmed; 30 fans were trampled. | None = CASUALTIES INJURED 0 person; 8 hostages = CASUALTIES KIDNAPPED 8 person; 30 fans = CASUALTIES INJURED 30 person
        Among the dead were 9 tourists: four Swedes, three Danes and one Pole. | 9 tourists = CASUALTIES KILLED 9 person; four Swedes = CASUALTIES KILLED 4 person; three Danes = CASUALTIES KILLED 3 person; one Pole = CASUALTIES KILLED 1 person
        Eight suspects, all local, were held; 70 drivers were held up; some 900 were thought to have died. | Eight suspects = CASUALTIES DETAINED 8 person; 70 drivers = PEOPLE 70 person; some 900 = CASUALTIES KILLED ABOUT 900 person
        They sent 300 troops; none was hurt, but one had 2 stab wounds. | 300 troops = FORCES 300 person; none = CASUALTIES INJURED 0 person; 2 stab wounds = COUNT 2 wound; one = no claim: PRONOUN
        It counted 120 deaths, bringing the toll to 3,400. | 120 deaths = CASUALTIES KILLED 120 person; 3,400 = CASUALTIES KILLED 3400 person
        They did not kill 3 men. | 3 men = PEOPLE 3 person
        The bomb injured six others, two of them seriously. | six others = CASUALTIES INJURED 6 person; two = CASUALTIES INJURED 2 person
        They say 57 officers were murdered since 1984, 11 of them this year. | 57 officers = CASUALTIES KILLED 57 person; 1984 = DATE 1984; 11 = CASUALTIES KILLED 11 person; this year = DATE 2021
        Five girls were kidnapped, two of them escaped. | Five girls = CASUALTIES KIDNAPPED 5 person; two = PEOPLE 2 person
        The bombing claimed 12 lives. | 12 lives = CASUALTIES KILLED 12 person
        The accident cost 8 lives. | 8 lives = CASUALTIES KILLED 8 person
        Nine people lost their lives. | Nine people = CASUALTIES KILLED 9 person
        Gunmen shot dead 4 men. | 4 men = CASUALTIES KILLED 4 person
        Rebels took hostage 3 teachers. | 3 teachers = CASUALTIES KIDNAPPED 3 person
        Three teachers were taken hostage. | Three teachers = CASUALTIES KIDNAPPED 3 person
        Four men were shot dead. | Four men = CASUALTIES KILLED 4 person
        The killing of 124 farmers shocked them. | 124 farmers = CASUALTIES KILLED 124 person
        Among the dead were 3 monks. | 3 monks = CASUALTIES KILLED 3 person
        30 dead and 50 wounded. | 30 dead = CASUALTIES KILLED 30 person; 50 wounded = CASUALTIES INJURED 50 person
        30 missing people were found. | 30 missing people = CASUALTIES MISSING 30 person
        The 12 dead were buried. | 12 dead = CASUALTIES KILLED 12 person
        The death toll rose to 88. | 88 = CASUALTIES KILLED 88 person
        Officials put the number of dead at 88. | 88 = CASUALTIES KILLED 88 person
        40 soldiers died on Monday and 30, another 12 were wounded. | 40 soldiers = CASUALTIES KILLED 40 person; Monday = DATE 2021-06-14; 30 = CASUALTIES INJURED 30 person; 12 = CASUALTIES INJURED 12 person
        The 12 attackers killed at least 9 people. | 12 attackers = PEOPLE 12 person; at least 9 people = CASUALTIES KILLED AT_LEAST 9.. person
        No one was hurt and 5 people were injured or killed. | No one = CASUALTIES INJURED 0 person; 5 people = CASUALTIES AFFECTED 5 person
        Police said 30 people had not killed anyone. | 30 people = PEOPLE 30 person; anyone = CASUALTIES KILLED 0 person
        The arrest of 30 men angered them. | 30 men = CASUALTIES DETAINED 30 person
        Injuries to 30 men were light. | 30 men = CASUALTIES INJURED 30 person
        Police arrested 30 men, 12 women and 4 boys. | 30 men = CASUALTIES DETAINED 30 person; 12 women = CASUALTIES DETAINED 12 person; 4 boys = CASUALTIES DETAINED 4 person
        Two men died and dozens more were hurt. | Two men = CASUALTIES KILLED 2 person; dozens = CASUALTIES INJURED VAGUE 12.. person
        At least 40 people died, including 12 children and 3 nurses. | At least 40 people = CASUALTIES KILLED AT_LEAST 40.. person; 12 children = CASUALTIES KILLED 12 person; 3 nurses = CASUALTIES KILLED 3 person
        Three people - two men and a cook - died, and up to 40 may have drowned. | Three people = CASUALTIES KILLED 3 person; two men = CASUALTIES KILLED 2 person; up to 40 = CASUALTIES KILLED AT_MOST ..40 person
        A slide killed a family of five; 340 troops have been killed, including 21 Danes and 45 Britons. | five = CASUALTIES KILLED 5 person; 340 troops = CASUALTIES KILLED 340 person; 21 Danes = CASUALTIES KILLED 21 person; 45 Britons = CASUALTIES KILLED 45 person
        Talks with 40 farmers were held, and a vigil for the 12 monks was held; 9 men were held. | 40 farmers = PEOPLE 40 person; 12 monks = PEOPLE 12 person; 9 men = CASUALTIES DETAINED 9 person
        The third landslide this month killed 12. | third landslide = RANK 3 landslide; this month = DATE 2021-06; 12 = CASUALTIES KILLED 12 person
        """)
    void whatBefellPeopleIsReadFromNounsDeedsAndVerbsInEitherVoice(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
