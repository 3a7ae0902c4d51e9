package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.NumericClaim;

class BareCasualtiesTest {

    @Test
    void aVerbOfHarmMakesABareNumberPeople() {
        assertThat(told("Two died and 14 were injured when the ferry sank.")).containsExactly("Two KILLED person", "14 INJURED person");
        assertThat(told("Two voted and 14 were absent.")).noneMatch(line -> line.contains("KILLED"));
    }

    @Test
    void thoseCountedAmongOthersShareTheirFate() {
        assertThat(told("The blast wounded 20, six of them critically.")).containsExactly("20 INJURED person", "six INJURED person");
        assertThat(told("A flood killed 23 people, including six children.")).contains("six children KILLED person");
    }

    @Test
    void peopleAreMeantWhereTheVerbOrTheSubjectTellsTheirFate() {
        assertThat(told("The gang gunned down 6.")).containsExactly("6 KILLED person");
        assertThat(told("Deaths rose to 1,200 and fatalities stood at 40.")).containsExactly("1,200 KILLED person", "40 KILLED person");
    }

    @Test
    void othersArePeopleWhereTheyAreHarmed() {
        assertThat(told("Two sailors were killed and nine others wounded in the attack.")).contains("nine others INJURED person");
        assertThat(told("Two docks were closed and nine others repaired.")).contains("nine others null dock");
    }

    private static List<String> told(String text) {
        return new Extractor().extract(text, LocalDate.of(2013, 3, 21), null).claims().stream().map(BareCasualtiesTest::line).toList();
    }

    private static String line(NumericClaim claim) {
        return claim.quote() + " " + claim.effect() + " " + (claim.quantity() == null ? null : claim.quantity().unit());
    }
}
