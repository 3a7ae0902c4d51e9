package org.tallymark.extraction.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tallymark.extraction.Growth;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.place.PlaceReader;
import org.tallymark.extraction.text.Document;

class AnyTextTest {

    private static final SourceRegistry ODD = SourceRegistry.of(List.of(
            new SourceRegistry.Known("Berg's", HopKind.PERSON, List.of("the 12", "\uD83D\uDE00", "according to")),
            new SourceRegistry.Known("Anna", HopKind.ORGANISATION, List.of("said", "Anna Berg", "@anna", "'s", "\"", "who said that")),
            new SourceRegistry.Known("reported", HopKind.OUTLET, List.of("ministry", "Report", "Spain.", "it was", "(12)"))));

    @Property(tries = 300, seed = "20261124")
    void anyHeapOfCuesMarksAndNamesIsReadAndEveryHopLiesInTheText(@ForAll("heaps") String text) {
        Document document = Document.of(text, null, null);
        everyHopLiesInTheText(AttributionReader.of(document), document);
        everyHopLiesInTheText(AttributionReader.of(document, ODD), document);
    }

    private static void everyHopLiesInTheText(AttributionReader reader, Document document) {
        String text = document.text();
        PlaceReader places = PlaceReader.of(document);
        int length = text.codePointCount(0, text.length());
        for (int i = 0; i < document.size(); i++) {
            for (Hop hop : reader.attribute(i, i + 1).chain()) {
                assertThat(hop.start()).isBetween(0, hop.end() - 1);
                assertThat(hop.end()).isLessThanOrEqualTo(length);
                assertThat(hop.name()).isNotBlank();
            }
            String place = places.place(i, i + 1, Kind.COUNT).value();
            assertThat(place == null || text.contains(place)).isTrue();
        }
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of("said", "says", "according", "to", "citing", "it", "was", "reported", "that", "who", "which", "he", "Anna", "Berg", "the",
                "ministry", "report", "'s", "claim", "12", ",", ".", ":", ";", "(", ")", "\"", "“", "”", "‘", "’", "'", "—", "-", "\n", "\n\n", "in", "Spain",
                "by", "put", "estimate", "@anna", "MAYOR:", "and", "on", "Monday", "\uD83D\uDE00", "[", "]", "when", "told", "saying", "as").list().ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Test
    void aNounOfSpeechMayOpenTheText() {
        Document document = Document.of("statement that Spain lost 12 boats. Report that 9 sank.", null, null);
        everyHopLiesInTheText(AttributionReader.of(document), document);
    }

    @Test
    void speechWithoutAFullStopTakesLinearTime() {
        Growth.mustBeLinear("Anna said in Spain \"12, he said, ", text -> {
            Document document = Document.of(text, null, null);
            AttributionReader reader = AttributionReader.of(document, ODD);
            PlaceReader places = PlaceReader.of(document);
            for (int i = 0; i < document.size(); i++) {
                reader.attribute(i, i + 1);
                places.place(i, i + 1, Kind.COUNT).value();
            }
        });
    }

    @Test
    void openQuotationsTakeLinearTime() {
        Growth.mustBeLinear("\"He counted 12 and she said 13.\n", text -> {
            Document document = Document.of(text, null, null);
            AttributionReader reader = AttributionReader.of(document);
            for (int i = document.size() - 1; i >= 0; i--) {
                reader.attribute(i, i + 1);
            }
        });
    }
}
