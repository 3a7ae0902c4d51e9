package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class AboutsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The unemployment rate's rise was 5%. | 5% = PERCENTAGE 5 %
        The price of oil was $40. | $40 = MONEY 40 USD
        """)
    void aFigureWithoutANounKeepsItsAmount(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The price of oil was $40. | price of oil
        Unemployment in Spain rose to 14 percent last year. | Unemployment
        Demand for steel in Asia fell 3 percent on Monday. | Demand for steel
        Output of coal in Spain is forecast to rise 3 percent. | Output of coal
        The film, released in Spain in 1979, earned $45 million. | film
        The deficit was 4 percent of output. | deficit
        The party took 40 percent of the vote. | vote
        The drug was 90 percent effective. | drug
        In Spain it stood at 14 percent. | none
        Sales at the 40 shops in Oslo rose by 3 percent. | none; Sales
        Oil rose $3 to $24 in Oslo. | Oil; Oil
        Retail sales fell 3 percent in June after rising 8 percent in May. | Retail sales; Retail sales
        The hut lay 65 km east of Oslo. | east of Oslo
        They seized 6 kg of tin. | tin
        The firm spent $8 million on bread in 2017 and plans to spend $13 million. | bread; bread
        In Spain sales rose 10 percent. | sales
        Trade in Oslo and Bergen rose 10 percent. | Trade
        The bomb outside the mill in Oslo weighed 48 kg. | bomb outside the mill
        """)
    void whatItIsAFigureOfIsToldInTheSentence(String text, String abouts) {
        assertThat(Readings.abouts(text)).isEqualTo(abouts);
    }

    @Test
    void theRuleTellsWhereItStands() {
        assertThat(Readings.rules("They seized 6 kg of tin.")).contains("about.of");
        assertThat(Readings.rules("The price of oil was $40.")).contains("about.before");
        assertThat(Readings.rules("The hut lay 65 km east of Oslo.")).contains("about.behind");
        assertThat(Readings.rules("Oil rose $3 to $24.")).contains("about.before", "about.shared");
    }
}
