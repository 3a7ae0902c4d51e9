package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.NumericClaim;

class SourceRegistryTest {

    private final List<SourceRegistry.Known> sources = new ArrayList<>();

    private void known(HopKind kind, String name, String... aliases) {
        sources.add(new SourceRegistry.Known(name, kind, List.of(aliases)));
    }

    private NumericClaim read(String text, String publisher) {
        return new Extractor(SourceRegistry.of(sources)).extract(text, LocalDate.of(2024, 5, 3), publisher).claims().get(0);
    }

    private String chain(String text) {
        return chain(read(text, null));
    }

    private static String chain(NumericClaim claim) {
        return String.join(" < ", claim.attribution().stream().map(SourceRegistryTest::said).toList());
    }

    private static String said(Hop hop) {
        return hop.name() + " " + hop.kind();
    }

    @Test
    void theKindIsTheOneKnown() {
        assertThat(chain("Harbour Lines said 40 boats were late.")).isEqualTo("Harbour Lines ORGANISATION");
        assertThat(chain("Nordische Bahn said 40 trains were late.")).isEqualTo("Nordische Bahn PERSON");
        known(HopKind.ORGANISATION, "Nordische Bahn");
        assertThat(chain("Nordische Bahn said 40 trains were late.")).isEqualTo("Nordische Bahn ORGANISATION");
        assertThat(chain("Some 40 trains were late, the Nordische Bahn said.")).isEqualTo("Nordische Bahn ORGANISATION");
        assertThat(chain("According to Nordische Bahn, 40 trains were late.")).isEqualTo("Nordische Bahn ORGANISATION");
        assertThat(chain("A report by Nordische Bahn puts it at 40.")).isEqualTo("Nordische Bahn ORGANISATION");
        assertThat(chain("The rail operator Nordische Bahn said 40 trains were late.")).isEqualTo("Nordische Bahn ORGANISATION");
        assertThat(chain("Figures from Nordische Bahn show 40 deaths.")).isEqualTo("Nordische Bahn ORGANISATION");
    }

    @Test
    void aClaimSaysThatTheRegistryToldIt() {
        known(HopKind.ORGANISATION, "Nordische Bahn");
        assertThat(read("Nordische Bahn said 40 trains were late.", null).rules()).contains("attribution.say", "source.registry");
        assertThat(read("Harbour Lines said 40 boats were late.", null).rules()).doesNotContain("source.registry");
    }

    @Test
    void aNameIsTheTextsOwnAndInFullWhereTheTextHasIt() {
        known(HopKind.ORGANISATION, "Nordische Bahn", "NB", "the Bahn");
        assertThat(chain("NB said 40 trains were late.")).isEqualTo("NB ORGANISATION");
        assertThat(chain("NB said 40 trains were late. Many blame Nordische Bahn for that.")).isEqualTo("Nordische Bahn ORGANISATION");
        assertThat(chain("Some 40 trains were late, the Bahn said. Nordische Bahn is the largest.")).isEqualTo("Nordische Bahn ORGANISATION");
    }

    @Test
    void whatTheTextTellsOfALoneNameGoesFirst() {
        known(HopKind.ORGANISATION, "Olsen");
        assertThat(chain("Olsen said 40 boats sank.")).isEqualTo("Olsen ORGANISATION");
        assertThat(chain("Olsen said 40 boats sank. The sailor is called Karl Olsen.")).isEqualTo("Karl Olsen PERSON");
        assertThat(chain("Mr Olsen said 40 boats sank.")).isEqualTo("Olsen PERSON");
        assertThat(chain("Karl Olsen said 40 boats sank.")).isEqualTo("Karl Olsen PERSON");
        assertThat(chain("The Bank of Olsen said 40 boats sank.")).isEqualTo("Bank of Olsen ORGANISATION");
    }

    @Test
    void aLoneSurnameIsAPersonsWhereItIsKnown() {
        known(HopKind.PERSON, "Karl Brandvik", "Brandvik");
        assertThat(chain("Brandvik said 40 people had been hurt.")).isEqualTo("Brandvik PERSON");
        NumericClaim second = new Extractor(SourceRegistry.of(sources)).extract("Brandvik spoke on the quay. He said 40 people had been hurt.", null, null).claims().get(0);
        assertThat(chain(second)).isEqualTo("Brandvik PERSON");
    }

    @Test
    void aBodyIsMeantByItAndAPersonInOfficeByHe() {
        known(HopKind.ORGANISATION, "Nordische Bahn");
        known(HopKind.GOVERNMENT, "Karl Brandvik");
        assertThat(chain("Nordische Bahn said so. It said 40 trains were late.")).isEqualTo("Nordische Bahn ORGANISATION");
        assertThat(chain("Karl Brandvik said so. He said 40 trains were late.")).isEqualTo("Karl Brandvik GOVERNMENT");
    }

    @Test
    void whoSpeaksForAKnownBodyHasItsKind() {
        known(HopKind.ORGANISATION, "Nordische Bahn");
        known(HopKind.GOVERNMENT, "Seewacht");
        assertThat(chain("Nordische Bahn's Karl Olsen said 40 trains were late.")).isEqualTo("Karl Olsen ORGANISATION");
        assertThat(chain("Seewacht spokeswoman Karla Olsen said 40 boats sank.")).isEqualTo("Karla Olsen GOVERNMENT");
    }

    @Test
    void oddlyWrittenNamesAreFoundWhole() {
        known(HopKind.ORGANISATION, "N.ON");
        known(HopKind.ORGANISATION, "Whoop!");
        known(HopKind.ORGANISATION, "Brandvik's");
        known(HopKind.ORGANISATION, "quayside");
        known(HopKind.ORGANISATION, "Nets and Oars");
        known(HopKind.ORGANISATION, "Harbour Watch", "@harbourwatch");
        known(HopKind.ORGANISATION, "Médecins du Port");
        assertThat(chain("N.ON said 40 homes were cut off.")).isEqualTo("N.ON ORGANISATION");
        assertThat(chain("Some 40 homes were cut off, N.ON said.")).isEqualTo("N.ON ORGANISATION");
        assertThat(chain("Some 40 users left, according to Whoop!")).isEqualTo("Whoop! ORGANISATION");
        assertThat(chain("Some 40 users left, Whoop! said.")).isEqualTo("Whoop! ORGANISATION");
        assertThat(chain("Brandvik's said 40 shops closed.")).isEqualTo("Brandvik's ORGANISATION");
        assertThat(chain("Some 40 shops closed, quayside said.")).isEqualTo("quayside ORGANISATION");
        assertThat(chain("Some 40 shops closed, according to Nets and Oars.")).isEqualTo("Nets and Oars ORGANISATION");
        assertThat(chain("Some 40 shops closed, @harbourwatch wrote.")).isEqualTo("@harbourwatch ORGANISATION");
        assertThat(chain("nets and oars said 40 shops closed.")).isEqualTo("nets and oars ORGANISATION");
        assertThat(chain("Me\u0301decins du Port said 40 people fell ill.")).isEqualTo("Me\u0301decins du Port ORGANISATION");
        assertThat(chain("NETS AND OARS said 40 shops closed.")).isEqualTo("NETS AND OARS ORGANISATION");
    }

    @Test
    void theLongestNameWins() {
        known(HopKind.GOVERNMENT, "Harbour");
        known(HopKind.OUTLET, "Harbour Watch");
        known(HopKind.ORGANISATION, "Harbour Watch Norway");
        assertThat(chain("Harbour Watch Norway said 40 boats sank.")).isEqualTo("Harbour Watch Norway ORGANISATION");
        assertThat(chain("Harbour Watch said 40 boats sank.")).isEqualTo("Harbour Watch OUTLET");
        assertThat(chain("Some 40 boats sank, said Harbour Watch Norway.")).isEqualTo("Harbour Watch Norway ORGANISATION");
    }

    @Test
    void aCommonWordIsNoNameThoughASourceIsCalledByIt() {
        String[] texts = {"Police said 40 people died.", "The police said 40 people died.", "The report said 40 people died.",
                "A report by the ministry said 40 people died.", "People said 40 boats sank.", "Officials said 40 people died.",
                "In May 40 boats sank, he said.", "The target said 40 boats sank.", "It said 40 boats sank.", "Residents say 40 boats sank.",
                "Some 40 boats sank, witnesses said.", "The Harbour Ministry said 40 boats sank. The ministry said so.",
                "They may have sunk 40 boats, the post said."};
        List<String> without = java.util.Arrays.stream(texts).map(this::chain).toList();
        known(HopKind.PERSON, "May");
        for (String name : List.of("Police", "Report", "People", "Officials", "Target", "It", "They", "Residents", "Witnesses", "Ministry", "The Post", "A Report", "Boats")) {
            known(HopKind.OUTLET, name);
        }
        assertThat(java.util.Arrays.stream(texts).map(this::chain).toList()).isEqualTo(without);
        assertThat(chain("May said 40 boats sank.")).isEqualTo("May PERSON");
    }

    @Test
    void namesOfOneSourceAreOneHopAndThePublisherIsNone() {
        known(HopKind.AGENCY, "Northern Press Service", "NPS");
        known(HopKind.ORGANISATION, "Nordische Bahn");
        assertThat(chain(read("Nordische Bahn told NPS that 40 trains were late, Northern Press Service reported.", null)))
                .isEqualTo("Northern Press Service AGENCY < Nordische Bahn ORGANISATION");
        assertThat(chain(read("Some 40 trains were late, NPS reported.", "Northern Press Service"))).isEmpty();
    }

    @Test
    void whatNoNameBeginsWithIsToldAtOnce() {
        SourceRegistry registry = SourceRegistry.of(List.of(new SourceRegistry.Known("N.ON Energie", HopKind.ORGANISATION, List.of("The Oars"))));
        assertThat(List.of("N", "n.", "N.ON", "N.ON En", "N.ON Energie", "the Oa", "Oars")).allMatch(registry::mayBegin);
        assertThat(List.of("M", "N.ON A", "N.ON Energie AG", "Energie", "Z")).noneMatch(registry::mayBegin);
        SourceRegistry asked = name -> java.util.Optional.empty();
        assertThat(asked.mayBegin("Z")).isTrue();
    }

    @Test
    void spellingsOfOneNameShareAKey() {
        assertThat(SourceRegistry.key("The Daily  Mail!")).isEqualTo("daily mail");
        assertThat(SourceRegistry.key("\uFF21\uFF26\uFF30")).isEqualTo("afp");
        assertThat(SourceRegistry.key("S\u00FCddeutsche")).isEqualTo(SourceRegistry.key("SU\u0308DDEUTSCHE"));
        assertThat(SourceRegistry.key("!!!")).isEqualTo("!!!");
        assertThat(SourceRegistry.key("the")).isEqualTo("the");
        assertThat(SourceRegistry.of(List.of())).isSameAs(SourceRegistry.NONE);
    }
}
