package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class BracketsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        [Olsen] We lost 30 boats. [Reporter] All of 12 fleets? [Olsen] All of them. 4 ships sailed. [end recording] The port has 9 docks. | 30 boats: Olsen (PERSON); 12 fleets: nobody; 4 ships: Olsen (PERSON); 9 docks: nobody
        [Begin recording] [Haddad] Yes. We lost 30 boats.\\nAnd 12 men. | 30 boats: Haddad (PERSON); 12 men: Haddad (PERSON)
        [Olsen] said that 30 boats sank. | 30 boats: nobody
        The port [Lisbon] lost 30 boats. | 30 boats: nobody
        [Communique issued by the Harbour Union on 3 May]\\n[Text] We sank 30 boats. | 3 May: Harbour Union (ORGANISATION); 30 boats: Harbour Union (ORGANISATION)
        [Speech by President Greta Olsen in Lisbon]\\nWe sank 30 boats. The mayor says 12 men died. | 30 boats: Greta Olsen (GOVERNMENT); 12 men: Greta Olsen (GOVERNMENT) < mayor (GOVERNMENT)
        """)
    void bracketsNameSpeakersAndAuthors(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }
}
