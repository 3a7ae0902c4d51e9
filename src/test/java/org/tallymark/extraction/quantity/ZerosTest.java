package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ZerosTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Not a single person was hurt. | Not a single person = CASUALTIES INJURED 0 person
        Police have not arrested anyone. | anyone = CASUALTIES DETAINED 0 person
        It killed nobody, with no loss of life. | nobody = CASUALTIES KILLED 0 person; no loss of life = CASUALTIES KILLED 0 person
        No one was injured. | No one = CASUALTIES INJURED 0 person
        Nobody died and no shots were fired. | Nobody = CASUALTIES KILLED 0 person
        No fewer than 40 people came, no injuries were reported. | No fewer than 40 people = PEOPLE AT_LEAST 40.. person; no injuries = CASUALTIES INJURED 0 person
        None of the 12 passengers died, police said. | None = CASUALTIES KILLED 0 person; 12 passengers = PEOPLE 12 person
        None of its 40 drivers was injured. | None = CASUALTIES INJURED 0 person; 40 drivers = PEOPLE 40 person
        None of the three guards were hurt. | None = CASUALTIES INJURED 0 person; three guards = PEOPLE 3 person
        Without any casualties, the ship docked. | Without any casualties = CASUALTIES AFFECTED 0 person
        Not one of the ships was lost and not one man was killed. | Not one of the ships = COUNT 0 ship; not one man = CASUALTIES KILLED 0 person
        Not one of the 12 nurses died. | Not one = CASUALTIES KILLED 0 person; 12 nurses = PEOPLE 12 person
        None of the 12 crew members was hurt. | None = CASUALTIES INJURED 0 person; 12 crew members = PEOPLE 12 person
        None of the 12 clerks survived. | None = PEOPLE 0 person; 12 clerks = PEOPLE 12 person
        """)
    void aNegatedCasualtyIsACountOfZero(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
