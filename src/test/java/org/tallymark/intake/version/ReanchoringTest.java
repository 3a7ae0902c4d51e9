package org.tallymark.intake.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.tallymark.claim.AnchorState;
import org.tallymark.claim.NewPlace;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Growth;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;

/** Cases 17, 21 and 24 of the hostile ones; every "N ships" is a claim here. */
class ReanchoringTest {

    private static final Pattern SHIPS = Pattern.compile("(\\d+) ships");

    private static Extraction read(String text) {
        List<NumericClaim> claims = new ArrayList<>();
        Matcher ships = SHIPS.matcher(text);
        while (ships.find()) {
            int start = text.codePointCount(0, ships.start());
            Quantity quantity = new Quantity(Comparison.EXACT, new java.math.BigDecimal(ships.group(1)),
                    new java.math.BigDecimal(ships.group(1)), "ship", null);
            claims.add(new NumericClaim(start, start + ships.group().length(), ships.group(), Kind.COUNT, null, null, quantity,
                    null, null, null, null, null, List.of(), List.of()));
        }
        return new Extraction(claims, List.of());
    }

    private static Reanchoring.Result anchor(String older, String newer) {
        Extraction before = read(older);
        List<Reanchoring.Pinned> claims = new ArrayList<>();
        for (NumericClaim claim : before.claims()) {
            claims.add(new Reanchoring.Pinned(claims.size() + 1, new Span(claim.start(), claim.end()), List.of()));
        }
        return new Reanchoring(Document.of(older, null, null), before, Document.of(newer, null, null), read(newer))
                .places(claims, List.of());
    }

    private static List<AnchorState> states(Reanchoring.Result result) {
        return result.places().stream().map(NewPlace::anchor).toList();
    }

    private static String quote(String text, Span span) {
        return text.codePoints().skip(span.start()).limit(span.length()).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static final String MONDAY = "On Monday the harbour office counted 14 ships at the quay.";
    private static final String TUESDAY = "A day later it was 15 ships, most of them small.";
    private static final String WEDNESDAY = "The mayor hopes for 16 ships by the end of the week.";

    @Test
    void whatStandsWhereItStoodIsUnchanged() {
        Reanchoring.Result result = anchor(MONDAY + "\n" + TUESDAY, MONDAY + "\n" + TUESDAY + "\nNobody else came.");
        assertThat(states(result)).containsExactly(AnchorState.UNCHANGED, AnchorState.UNCHANGED);
        assertThat(result.fresh().claims()).isEmpty();
    }

    /** Somebody marked "some sail", which the extractor does not read. */
    private static NewPlace marked(String older, String newer) {
        int start = older.codePointCount(0, older.indexOf("some sail"));
        return new Reanchoring(Document.of(older, null, null), read(older), Document.of(newer, null, null), read(newer))
                .places(List.of(new Reanchoring.Pinned(1, new Span(start, start + 9), List.of())), List.of()).places().get(0);
    }

    @Test
    void whatSomebodyMarkedIsFoundByItsWordsAndWhatStandsAroundThem() {
        String older = MONDAY + " They saw some sail.\n" + TUESDAY;
        assertThat(marked(older, older + "\nNobody else came.").anchor()).isEqualTo(AnchorState.UNCHANGED);
        String rewritten = MONDAY + " Yesterday, off the coast, fishermen claim they saw some sail again in the mist.\n" + TUESDAY;
        NewPlace moved = marked(older, rewritten);
        assertThat(moved.anchor()).isEqualTo(AnchorState.MOVED);
        assertThat(quote(rewritten, moved.span())).isEqualTo("some sail");
        NewPlace changed = marked(older, MONDAY + " They saw few boats.\n" + TUESDAY);
        assertThat(changed.anchor()).isEqualTo(AnchorState.CHANGED);
        assertThat(quote(MONDAY + " They saw few boats.", changed.span())).isEqualTo("few boats");
        assertThat(marked(older, MONDAY + "\n" + TUESDAY).anchor()).isEqualTo(AnchorState.GONE);
    }

    @Test
    void whatIsPushedOnHasMoved() {
        String newer = "An 🚢 correction was made.\n" + MONDAY;
        Reanchoring.Result result = anchor(MONDAY, newer);
        assertThat(states(result)).containsExactly(AnchorState.MOVED);
        assertThat(quote(newer, result.places().get(0).span())).isEqualTo("14 ships");
    }

    @Test
    void aParagraphThatChangesItsPlaceTakesItsClaimsAlong() {
        String newer = WEDNESDAY + "\n" + MONDAY + "\n" + TUESDAY;
        Reanchoring.Result result = anchor(MONDAY + "\n" + TUESDAY + "\n" + WEDNESDAY, newer);
        assertThat(states(result)).containsOnly(AnchorState.MOVED);
        assertThat(result.places().stream().map(place -> quote(newer, place.span())))
                .containsExactly("14 ships", "15 ships", "16 ships");
        assertThat(result.fresh().claims()).isEmpty();
    }

    @Test
    void anotherNumberInItsPlaceIsAChange() {
        Reanchoring.Result result = anchor(MONDAY + "\n" + TUESDAY, MONDAY.replace("14", "17") + "\n" + TUESDAY);
        assertThat(states(result)).containsExactly(AnchorState.CHANGED, AnchorState.UNCHANGED);
        assertThat(result.places().get(0).read().quote()).isEqualTo("17 ships");
        assertThat(result.fresh().claims()).isEmpty();
    }

    @Test
    void aNumberTakenOutIsGoneAndAnAddedOneIsNew() {
        Reanchoring.Result result = anchor(MONDAY + "\n" + TUESDAY, TUESDAY + "\n" + WEDNESDAY);
        assertThat(states(result)).containsExactly(AnchorState.GONE, AnchorState.MOVED);
        assertThat(result.fresh().claims()).extracting(NumericClaim::quote).containsExactly("16 ships");
    }

    @Test
    void ofFortyAlikeTheOneThatIsTakenOutIsGone() {
        List<String> days = new ArrayList<>();
        for (int day = 1; day <= 40; day++) {
            days.add("Log " + (char) ('A' + day / 26) + (char) ('a' + day % 26) + ": the office saw 12 ships.");
        }
        String older = String.join("\n", days);
        days.remove(19);
        Reanchoring.Result result = anchor(older, String.join("\n", days));
        assertThat(states(result).get(19)).isEqualTo(AnchorState.GONE);
        assertThat(states(result).subList(0, 19)).containsOnly(AnchorState.UNCHANGED);
        assertThat(states(result).subList(20, 40)).containsOnly(AnchorState.MOVED);
    }

    @Test
    void theSameWordsInAnotherStoryAreNotTheClaim() {
        Reanchoring.Result result = anchor(MONDAY + "\nNothing else happened in the whole town.",
                "Nothing else happened in the whole town.\nPirates sank 14 ships off the coast in spring, a book says.");
        assertThat(states(result)).containsExactly(AnchorState.GONE);
        assertThat(result.fresh().claims()).hasSize(1);
    }

    @Test
    void anotherSentenceInItsPlaceIsNoChangeOfIt() {
        Reanchoring.Result result = anchor(MONDAY + "\nLater 7 ships sank.\n" + TUESDAY,
                MONDAY + "\nThe mayor saw 99 ships from his window.\n" + TUESDAY);
        assertThat(states(result)).containsExactly(AnchorState.UNCHANGED, AnchorState.GONE, AnchorState.MOVED);
        assertThat(result.fresh().claims()).extracting(NumericClaim::quote).containsExactly("99 ships");
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.integers().between(0, 30).list().ofMaxSize(12).map(numbers -> numbers.stream().map(number ->
                number % 3 == 0 ? "Nothing was seen in week " + (char) ('a' + number) + " at all."
                        : "In week " + (char) ('a' + number % 7) + " the office 🚢 saw " + number + " ships come in.").toList());
    }

    @Property(seed = "20261124")
    void everyAnchorLiesInsideTheTextAndWhatStandsKeepsItsWords(@ForAll("sentences") List<String> before,
            @ForAll("sentences") List<String> after) {
        String older = String.join("\n", before);
        String newer = String.join("\n", after);
        Reanchoring.Result result = anchor(older, newer);
        List<NumericClaim> claims = read(older).claims();
        assertThat(result.places()).hasSize(claims.size());
        List<Span> spans = new ArrayList<>();
        for (NewPlace place : result.places()) {
            assertThat(place.span() == null).isEqualTo(place.anchor() == AnchorState.GONE);
            assertThat(place.read() != null).isEqualTo(place.anchor() == AnchorState.CHANGED);
            if (place.span() != null) {
                assertThat(place.span().end()).isLessThanOrEqualTo((int) newer.codePoints().count());
                assertThat(spans).noneMatch(place.span()::overlaps);
                spans.add(place.span());
                if (place.read() == null) {
                    assertThat(quote(newer, place.span())).isEqualTo(claims.get(place.claim() - 1).quote());
                }
            }
        }
        result.fresh().claims().forEach(claim -> spans.add(new Span(claim.start(), claim.end())));
        assertThat(spans).hasSize(read(newer).claims().size());
    }

    @Property(seed = "20261124")
    void theSameTextMovesNothing(@ForAll("sentences") List<String> sentences) {
        String text = String.join("\n", sentences);
        assertThat(states(anchor(text, text))).allMatch(AnchorState.UNCHANGED::equals);
    }

    @Test
    void anotherTextAltogetherTakesLinearTime() {
        Growth.mustBeLinear("In week one the office saw 12 ships come in. ", older -> {
            String newer = "Nothing of that was ever true, said the 13 ships' owners. ".repeat(older.length() / 45);
            assertThat(states(anchor(older, newer))).contains(AnchorState.GONE);
        });
    }
}
