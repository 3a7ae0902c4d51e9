package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;

class AttributionReaderTest {

    @Test
    void aVerbOfSpeechGovernsTheClauseAfterIt() {
        assertThat(chain("The Harbour Ministry said on Monday that 14 boats were lost.", "14")).containsExactly("Harbour Ministry");
        assertThat(chain("The Harbour Ministry said on 3 May that 14 boats were lost.", "3")).isEmpty();
    }

    @Test
    void theSpeakerMayFollowWhatIsSaid() {
        assertThat(chain("The storm sank 14 boats, the harbour police said.", "14")).containsExactly("harbour police");
        assertThat(chain("\"We lost 14 boats,\" said Greta Olsen, who runs the port.", "14")).containsExactly("Greta Olsen");
    }

    @Test
    void aTextThatBreaksOffAfterItsVerbIsReadAllTheSame() {
        assertThat(chain("On Friday the 14 boats were said to be lost, as the harbour police plan", "14")).isNotNull();
    }

    @Test
    void aNameBetweenCommasSaysWhoHoldsTheOffice() {
        assertThat(chain("Lisbon's mayor, Greta Olsen, said that 14 boats were lost.", "14")).containsExactly("Greta Olsen");
    }

    @Test
    void anAccordingToGovernsItsWholeSentence() {
        assertThat(chain("According to police sources, the fire cost 3 lives and spread to 9 houses.", "9")).containsExactly("police sources");
        assertThat(chain("The fire cost 3 lives, according to the Lisbon Gazette.", "3")).containsExactly("Lisbon Gazette");
    }

    @Test
    void speechWithinSpeechIsAChainWithTheCarrierFirst() {
        assertThat(chain("Reuters reported that President Ana Brandt said 40 soldiers had fled.", "40")).containsExactly("Reuters", "Ana Brandt");
        assertThat(chain("President Ana Brandt said that 40 soldiers had fled, Reuters reported.", "40")).containsExactly("Reuters", "Ana Brandt");
    }

    @Test
    void aQuotationWithoutACueBelongsToTheLastSpeaker() {
        String text = "\"The dam is safe,\" said Omar Haddad. \"We checked 12 gates last night.\"\n\n\"And we will check 30 more tomorrow.\"";
        assertThat(chain(text, "12")).containsExactly("Omar Haddad");
        assertThat(chain(text, "30")).containsExactly("Omar Haddad");
    }

    @Test
    void pronounsAndShortFormsAreNamedInFull() {
        String text = "Mayor Lena Fischer opened the bridge. She said it cost $20 million. Fischer added that 300 people had worked on it.";
        assertThat(chain(text, "20")).containsExactly("Lena Fischer");
        assertThat(chain(text, "300")).containsExactly("Lena Fischer");
        assertThat(hops(text, "300").get(0).kind()).isEqualTo(HopKind.GOVERNMENT);
    }

    @Test
    void theDatelinesAgencyIsNoSource() {
        assertThat(chain("Lima, 4 May 88 (EFE) -- EFE reported that 4 towers fell.", "4 towers")).isEmpty();
    }

    @Test
    void anEmbeddedPostBelongsToItsAccount() {
        String text = "The ministry was silent.\nWe counted 31 trucks at the border.\n— Border Watch (@borderwatch) March 3, 2021\nNobody replied for 5 days.";
        assertThat(chain(text, "31")).containsExactly("@borderwatch");
        assertThat(hops(text, "3, 2021").get(0).kind()).isEqualTo(HopKind.ACCOUNT);
        assertThat(chain(text, "5 days")).isEmpty();
    }

    @Test
    void whatTheWriterSaysHasNoSource() {
        assertThat(chain("Three men were arrested near the station on Sunday.", "Three")).isEmpty();
        assertThat(chain("The bill is expected to pass with 60 votes.", "60")).isEmpty();
    }

    private static List<String> chain(String text, String claim) {
        return hops(text, claim).stream().map(Hop::name).toList();
    }

    private static List<Hop> hops(String text, String claim) {
        Document document = Document.of(text, null, null);
        int at = text.indexOf(claim);
        int token = 0;
        while (document.token(token).start() < at) {
            token++;
        }
        return AttributionReader.of(document).attribute(token, token + 1).chain();
    }
}
