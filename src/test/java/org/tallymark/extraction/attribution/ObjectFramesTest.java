package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;

class ObjectFramesTest {

    @Test
    void whoeverIsQuotedAsSayingSpeaks() {
        assertThat(chain("The harbour minister was quoted as saying that 14 boats were lost.", "14")).containsExactly("harbour minister");
        assertThat(chain("Reuters quoted Greta Olsen as saying that 14 boats were lost.", "14")).containsExactly("Reuters", "Greta Olsen");
    }

    @Test
    void aForecastBelongsToWhoeverChangesIt() {
        assertThat(chain("The Lisbon Bank cut its forecast for growth to 2.5 percent.", "2.5")).containsExactly("Lisbon Bank");
        assertThat(chain("The Lisbon Bank cut its staff to 25 people.", "25")).isEmpty();
    }

    @Test
    void whoeverPutsAFigureSomewhereIsItsSource() {
        assertThat(chain("Doctors put the number of patients at 400.", "400")).containsExactly("Doctors");
        assertThat(chain("Doctors put the patients in 400 beds.", "400")).isEmpty();
    }

    @Test
    void aDocumentIsItsIssuers() {
        assertThat(chain("The Harbour Union released a survey showing that 60 docks were closed.", "60")).containsExactly("Harbour Union");
        assertThat(chain("The Harbour Union released a survey in 2012.", "2012")).isEmpty();
        assertThat(chain("According to data published by the Harbour Union, 60 docks were closed.", "60")).containsExactly("Harbour Union");
        assertThat(chain("Figures the Harbour Union released showed that 60 docks were closed.", "60")).containsExactly("Harbour Union");
    }

    @Test
    void expectedAmountsAreTheExpectationOfWhoeverHasIt() {
        assertThat(chain("Economists surveyed by Reuters expected 200,000 new jobs.", "200,000")).containsExactly("Economists surveyed by Reuters");
        assertThat(hops("Economists surveyed by Reuters expected 200,000 new jobs.", "200,000").get(0).kind()).isEqualTo(HopKind.UNNAMED);
    }

    @Test
    void aPluralHeadBeforeAPrepositionIsTheSubject() {
        assertThat(chain("Officials at the port say 14 boats were lost.", "14")).containsExactly("Officials at the port");
        assertThat(chain("Data from the port show that 14 boats were lost.", "14")).hasSize(1);
    }

    @Test
    void aFindingStandsBehindItsColon() {
        assertThat(chain("The auditor's main finding: 45 percent of the docks are unsafe.", "45")).containsExactly("auditor");
    }

    @Test
    void theSameSubjectGoesOnBehindBut() {
        assertThat(chain("The mayor says the toll would cost 3 million euros, but would save 9 million.", "9")).containsExactly("mayor");
    }

    @Test
    void whoSpeaksOnConditionOfAnonymityIsNamedByTheVerbOfSaying() {
        Hop hop = hops("A port official, speaking on condition of anonymity, said 14 boats were lost.", "14").get(0);
        assertThat(hop.cue().start()).isEqualTo("A port official, speaking on condition of anonymity, ".length());
    }

    private static List<String> chain(String text, String at) {
        return hops(text, at).stream().map(Hop::name).toList();
    }

    private static List<Hop> hops(String text, String at) {
        Document document = Document.of(text, null, null);
        int offset = text.indexOf(at);
        int token = 0;
        while (document.span(token, token + 1).end() <= offset) {
            token++;
        }
        return AttributionReader.of(document).attribute(token, token + 1).chain();
    }
}
