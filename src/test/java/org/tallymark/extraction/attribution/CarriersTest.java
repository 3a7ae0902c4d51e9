package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class CarriersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Omar Haddad was quoted as saying by Radio Porto that 30 boats sank. | 30 boats: Radio Porto (OUTLET) < Omar Haddad (PERSON)
        30 boats sank, Radio Porto quoted a captain as saying. | 30 boats: Radio Porto (OUTLET) < captain (UNNAMED)
        "We lost 30 boats," Reuters quoted Omar Haddad as saying on Monday. | 30 boats: Reuters (AGENCY) < Omar Haddad (PERSON); Monday: nobody
        30 boats sank, a captain was quoted as saying. | 30 boats: captain (UNNAMED)
        A captain, quoted by the Reuters news agency, said 30 boats sank. | 30 boats: Reuters (AGENCY) < captain (UNNAMED)
        In remarks carried by Radio Porto, the captain said 30 boats sank. | 30 boats: Radio Porto (OUTLET) < captain (GOVERNMENT)
        30 boats sank, the captain said in a statement carried by Radio Porto. | 30 boats: Radio Porto (OUTLET) < captain (GOVERNMENT)
        The crew learned from the mayor that 30 boats sank. | 30 boats: mayor (GOVERNMENT)
        The court was told by a diver that 30 boats sank. | 30 boats: diver (UNNAMED)
        Omar Haddad, the host, pushed back: "We lost 30 boats, I tell you." | 30 boats: Omar Haddad (PERSON)
        According to a harbour union report, 30 boats sank. | 30 boats: harbour union (ORGANISATION)
        The guns carried by 30 men were old. | 30 men: nobody
        """)
    void whoeverCarriesWhatIsSaidStandsFirst(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Storm sinks 30 boats: officials\\n\\nIt rained for 2 days. | 30 boats: officials (UNNAMED); 2 days: nobody
        30 boats lost - police\\n\\nIt rained for 2 days. | 30 boats: police (GOVERNMENT); 2 days: nobody
        30 boats lost: what to know\\n\\nIt rained for 2 days. | 30 boats: nobody; 2 days: nobody
        Fire Chief Greta Olsen described the night.\\n\\n"We took in 30 boats. The rest sank." | 30 boats: Greta Olsen (ORGANISATION)
        Fire Chief Greta Olsen owns a house.\\n\\n"We took in 30 boats. The rest sank." | 30 boats: nobody
        The opera was dismissed by critics.\\n\\n"We took in 30 boats. The rest sank." | 30 boats: nobody
        """)
    void headlinesAndSentencesBeforeAQuotationNameWhoSpeaks(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        KARACHI: The storm sank 30 boats here. | 30 boats: nobody
        SIALKOT: The storm sank 30 boats. The harbour closed for 2 days. | 30 boats: nobody; 2 days: nobody
        Storm sinks fleet\\n\\nMumbai: The storm sank 30 boats. | 30 boats: nobody
        OLSEN: We lost 30 boats.\\n\\nHADDAD: We lost 4 ports. | 30 boats: OLSEN (ORGANISATION); 4 ports: HADDAD (PERSON)
        Toll: 30 boats. | 30 boats: nobody
        """)
    void whereAReportWasWrittenSpeaksNot(String text, String reading) {
        assertThat(Readings.sources(text)).isEqualTo(reading);
    }
}
