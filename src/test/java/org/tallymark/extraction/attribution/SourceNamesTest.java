package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class SourceNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Norland's state news agency NOA said 30 boats sank. | 30 boats: NOA (AGENCY)
        The Norland News Agency said 30 boats sank. | 30 boats: Norland News Agency (AGENCY)
        The weekly HARBOUR LIFE said 30 boats sank. | 30 boats: HARBOUR LIFE (OUTLET)
        State broadcaster NTV said 30 boats sank. | 30 boats: NTV (OUTLET)
        The radio station Radio Porto Viejo said 30 boats sank. | 30 boats: Radio Porto Viejo (OUTLET)
        Shipping company Olsen Lines said 30 boats sank. | 30 boats: Olsen Lines (ORGANISATION)
        US carmaker Olsen said 30 boats sank. | 30 boats: Olsen (ORGANISATION)
        A group calling itself Dawn of May said 30 boats sank. | May: nobody; 30 boats: Dawn of May (ORGANISATION)
        Norland's Omar Haddad said 30 boats sank. | 30 boats: Omar Haddad (PERSON)
        Reuters's Omar Haddad said 30 boats sank. | 30 boats: Omar Haddad (AGENCY)
        Norland's BBC said 30 boats sank. | 30 boats: BBC (OUTLET)
        The Harbour Workers Federation (HWF) met. The HWF said 30 boats sank. | 30 boats: Harbour Workers Federation (ORGANISATION)
        The Lisbon Port Police, LPP, said 30 boats sank. The LPP added that 12 men died. | 30 boats: Lisbon Port Police (GOVERNMENT); 12 men: Lisbon Port Police (GOVERNMENT)
        The Armed Forces Harbour Committee said 30 boats sank. | 30 boats: Armed Forces Harbour Committee (GOVERNMENT)
        The Dock Front General Command said 30 boats sank. | 30 boats: Dock Front General Command (ORGANISATION)
        Harbour police official Omar Haddad said 30 boats sank. | 30 boats: Omar Haddad (GOVERNMENT)
        The company's vice president Omar Haddad said 30 boats sank. | 30 boats: Omar Haddad (ORGANISATION)
        The chief of the harbour police, Omar Haddad, said 30 boats sank. | 30 boats: Omar Haddad (GOVERNMENT)
        The head of its port police service said 30 boats sank. | 30 boats: head of its port police service (GOVERNMENT)
        Norland's prime minister said 30 boats sank. | 30 boats: Norland's prime minister (GOVERNMENT)
        Saudi Harbour Lines said 30 boats sank. | 30 boats: Saudi Harbour Lines (ORGANISATION)
        The Port Ministry is new. The ministry communique said 30 boats sank. | 30 boats: Port Ministry (GOVERNMENT)
        The Port Ministry is new. The ministry's figures show 30 boats sank. | 30 boats: Port Ministry (GOVERNMENT)
        A port report made available to Reuters shows 30 boats sank. | 30 boats: port report (DOCUMENT)
        A poll by Dockwatch for the Herald showed 30 men agreed. | 30 men: Dockwatch (ORGANISATION)
        A port police spokesman said 30 boats sank. The spokesman added that 12 men died. | 30 boats: port police spokesman (UNNAMED); 12 men: port police spokesman (UNNAMED)
        Three dock sources said 30 boats sank. The sources added that 12 men died. | Three dock sources: nobody; 30 boats: Three dock sources (UNNAMED); 12 men: Three dock sources (UNNAMED)
        The harbour office was silent. In its statement, it said 30 boats sank. | 30 boats: harbour office (GOVERNMENT)
        The Lisbon harbour office denied this; it said 30 boats sank. | 30 boats: Lisbon harbour office (GOVERNMENT)
        Eyewitnesses said 30 boats sank. | 30 boats: Eyewitnesses (UNNAMED)
        [Text] Our correspondents report that 30 boats sank. | 30 boats: Our correspondents (UNNAMED)
        Radio Porto in Portuguese to Lisbon [Text] The captain said 30 boats sank. | 30 boats: captain (GOVERNMENT)
        Lisbon, 4 May 88 -- The captain said 30 boats sank. | 4 May 88: nobody; 30 boats: captain (GOVERNMENT)
        Not everyone agrees: Scientists at Lisbon University found that 30 boats sank. | 30 boats: Scientists at Lisbon University (UNNAMED)
        The so-called Dock Brigade said 30 boats sank. | 30 boats: Dock Brigade (GOVERNMENT)
        Lisbon Embassy Press Attache Omar Haddad said 30 boats sank. | 30 boats: Omar Haddad (GOVERNMENT)
        A Public Harbour Force (PHF) official said 30 boats sank. | 30 boats: Public Harbour Force official (UNNAMED)
        Diver Omar Haddad Vidal said 30 boats sank. Vidal added that 12 men died. | 30 boats: Omar Haddad Vidal (PERSON); 12 men: Omar Haddad Vidal (PERSON)
        Labour's Greta Olsen said 30 boats sank. "And 12 men died," she said. | 30 boats: Greta Olsen (ORGANISATION); 12 men: Greta Olsen (ORGANISATION)
        Norland's state-run Reuters news agency said 30 boats sank. | 30 boats: Reuters (AGENCY)
        The Lisbon-based Norland Observatory for Harbour Rights said 30 boats sank. | 30 boats: Norland Observatory for Harbour Rights (ORGANISATION)
        The Norland channel Al-Porto said 30 boats sank. | 30 boats: Al-Porto (OUTLET)
        The General Harbour Administration puts it so: It says 30 boats sank. | 30 boats: General Harbour Administration (GOVERNMENT)
        The ports ministry in Vigo says 30 boats sank; a clinic in Porto said 4 sailors died. | 30 boats: ports ministry in Vigo (GOVERNMENT); 4 sailors: clinic in Porto (ORGANISATION)
        The Ports Ministry announced it. The communique adds that 30 boats sank. | 30 boats: Ports Ministry (GOVERNMENT)
        A sailor said so. The statement adds that 30 boats sank. | 30 boats: statement (DOCUMENT)
        Kyiv says 30 boats sank. | 30 boats: Kyiv (GOVERNMENT)
        Some 30 boats sank, a study released Monday said. | Some 30 boats: study (DOCUMENT); Monday: nobody
        Geologists said 30 boats sank. Farmers put the loss at 40 barns. | 30 boats: Geologists (UNNAMED); 40 barns: Farmers (UNNAMED)
        """)
    void aSourceIsNamedInFullAndByItsKind(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }
}
