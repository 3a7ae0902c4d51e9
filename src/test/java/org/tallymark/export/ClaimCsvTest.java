package org.tallymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallymark.claim.AnchorState;
import org.tallymark.claim.ClaimDossier;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.Decision;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;
import org.tallymark.extraction.Trend;
import org.tallymark.review.Advice;
import org.tallymark.review.Answer;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

class ClaimCsvTest {

    private static final Quantity FEWER = new Quantity(Comparison.EXACT, new BigDecimal("-5"), new BigDecimal("-5"),
            "Cel", Trend.FALL);

    private static ClaimDossier dossier(String quote, String title, Quantity quantity) {
        ClaimJson claim = new ClaimJson("31c14", new ClaimJson.ArticleRef(31L, title, "The Post",
                LocalDate.of(2022, 2, 25)), 1, AnchorState.UNCHANGED, 0, 5, quote, new Span(0, 9), Kind.CASUALTIES,
                Effect.KILLED, null, quantity, new ClaimJson.CountedJson("people", null, null), "toll",
                new TimeValue(TimeType.DATE, "2022", null, null), "2022-02", "Kyiv",
                List.of(new ClaimJson.HopJson("AFP", SourceKind.AGENCY, 0, 1, null, 3L, false),
                        new ClaimJson.HopJson("Mayor", SourceKind.PERSON, 0, 1, null, 4L, false)),
                List.of(), null, Depth.FULL, State.DECIDED, 9, null, null, null, Verdict.VERIFIED, null,
                AttributionVerdict.CONFIRMED, Advice.STANDS, null, null);
        return new ClaimDossier(claim, "https://post.example/1", "It was so.",
                new Answer(Verdict.VERIFIED, AttributionVerdict.CONFIRMED, null),
                decision("ada", "The list says it."), decision("ben", null),
                List.of(new ClaimDossier.Item(Stance.SUPPORTS, "OHCHR", true,
                        new Quantity(Comparison.BETWEEN, BigDecimal.ONE, BigDecimal.TEN, "person", null), "137 killed",
                        "page 3", null, null),
                        new ClaimDossier.Item(Stance.CONTEXT, null, false, null, null, null, "https://a.example", null),
                        new ClaimDossier.Item(Stance.CONTEXT, null, false, null, null, null, null, "=the archive")));
    }

    private static ClaimJson.DecisionJson decision(String by, String rationale) {
        return new ClaimJson.DecisionJson(1, 1, Decision.As.PROPOSAL, by, Instant.parse("2022-02-25T14:10:07Z"),
                Depth.FULL, Verdict.VERIFIED, null, AttributionVerdict.CONFIRMED, rationale, Advice.STANDS, null, null,
                null, null, Decision.Outcome.AGREED);
    }

    private static String written(String note, ClaimDossier... dossiers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ClaimCsv csv = new ClaimCsv(out, note)) {
            for (ClaimDossier dossier : dossiers) {
                csv.write(dossier);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static NamedCsvRecord read(String csv) {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @Example
    void aRowIsWrittenWhole() throws IOException {
        assertThat(written("one pair of eyes", dossier("137 people", "Flood", FEWER))).isEqualTo("""
                id,article,quote,state,verdict,attributionVerdict,check,deviation,kind,effect,comparator,low,high,unit,\
                trend,counted,about,time,asOf,place,chain,publisher,published,title,url,decidedAt,proposer,second,advice,\
                suggestedWording,rationale,sentence,evidence,tried,note
                31c14,31,137 people,DECIDED,VERIFIED,CONFIRMED,FULL,,CASUALTIES,KILLED,EXACT,-5,-5,Cel,FALL,people,toll,2022,\
                2022-02,Kyiv,AFP < Mayor,The Post,2022-02-25,Flood,https://post.example/1,2022-02-25T14:10:07Z,ada,ben,\
                STANDS,,The list says it.,It was so.,"SUPPORTS: OHCHR (primary), BETWEEN 1 10 person, “137 killed”, page 3 \
                | CONTEXT: https://a.example",'=the archive,one pair of eyes
                """.replace("\n", "\r\n"));
    }

    @Example
    void whatIsNotThereIsEmpty() throws IOException {
        ClaimDossier whole = dossier("137 people", "Flood", null);
        NamedCsvRecord row = read(written(null, new ClaimDossier(whole.claim(), null, null,
                new Answer(null, null, null), null, null, List.of())));
        assertThat(List.of(row.getField("verdict"), row.getField("low"), row.getField("proposer"),
                row.getField("second"), row.getField("evidence"), row.getField("note"))).containsOnly("");
    }

    /** HOSTILE 58. */
    @Example
    void aNegativeNumberStaysANumberThoughATextIsGuarded() throws IOException {
        NamedCsvRecord row = read(written(null, dossier("-5 degrees", "-5", FEWER)));
        assertThat(row.getField("low")).isEqualTo("-5");
        assertThat(row.getField("quote")).isEqualTo("'-5 degrees");
        assertThat(row.getField("title")).isEqualTo("'-5");
    }

    /** HOSTILE 58. */
    @Example
    void aHugeNumberIsWrittenWithoutExponent() throws IOException {
        Quantity huge = new Quantity(Comparison.MORE_THAN, new BigDecimal("1E+30"), null, "1", null);
        assertThat(read(written(null, dossier("a", "b", huge))).getField("low")).isEqualTo("1" + "0".repeat(30));
    }

    /** HOSTILE 55 and 56. */
    @Property(tries = 300, seed = "20261124")
    void noTextStartsAFormula(@ForAll("hostile") String text) throws IOException {
        String field = read(written(null, dossier("x" + text, text, FEWER))).getField("title");
        String bare = field.replaceFirst("^[\\s\"\\u00A0]+", "");
        assertThat(bare).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
        assertThat(field).doesNotStartWith("\t").doesNotStartWith("\r");
    }

    /** HOSTILE 57. */
    @Property(tries = 500, seed = "20261124")
    void whatIsReadBackEqualsWhatWasWritten(@ForAll("hostile") String text) throws IOException {
        String field = read(written(null, dossier("q" + text, text, FEWER))).getField("title");
        String back = field.startsWith("'") && !FormulaGuard.guard(field.substring(1)).equals(field.substring(1))
                ? field.substring(1) : field;
        assertThat(back).isEqualTo(text);
        assertThat(read(written(null, dossier("q" + text, text, FEWER))).getField("quote")).isEqualTo("q" + text);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> beginnings = Arbitraries.of("", "=", "+", "-", "@", "\t", "\r", " =", "\"=", "'=", "''", "\u00A0@",
                "=HYPERLINK(\"http://a.example\")", "=cmd|' /C calc'!A0", "@SUM(1+1)", "\u200B=1", "\uFF1D1");
        Arbitrary<String> rest = Arbitraries.strings().withChars("ab,;\"'\r\n\t =+-@é\u2028").ofMaxLength(12);
        return Combinators.combine(beginnings, rest).as(String::concat);
    }

    @Example
    void theReadmeSaysWhatEveryColumnHolds() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## Export columns"));
        ClaimCsv.headers().forEach(header -> assertThat(section).contains("| `" + header + "` | "));
    }
}
