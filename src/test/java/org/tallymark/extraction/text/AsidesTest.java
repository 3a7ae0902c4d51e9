package org.tallymark.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        The mill, founded in Orsk in 1872, has 40 looms. | Orsk | 40 | true
        Founded in Orsk in 1872, the mill has 40 looms. | Orsk | 40 | true
        The mill has 40 looms, built in Orsk. | Orsk | 40 | true
        A tower built in Orsk carries 40 bells. | Orsk | 40 | true
        The raid, which began in Orsk, hurt 40 men. | Orsk | 40 | true
        The raid hurt 40 men in a mill, which stood in Orsk. | Orsk | 40 | false
        A man who was born in Orsk hurt 40 others. | Orsk | 40 | true
        Some 40 boys were born in Orsk. | Orsk | 40 | false
        The bandits released 40 men in Orsk. | Orsk | 40 | false
        In Orsk, where 40 men died, it rained. | Orsk | 40 | false
        """)
    void whatIsToldByTheWayStandsApart(String text, String place, String figure, boolean apart) {
        Document document = Document.of(text, null, null);
        assertThat(new Asides(document).apart(token(document, place), token(document, figure))).isEqualTo(apart);
    }

    private static int token(Document document, String text) {
        return document.tokens().stream().filter(token -> token.text().equals(text)).findFirst().orElseThrow().index();
    }
}
