package org.tallymark.export;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallymark.claim.ClaimDossier;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.ClaimJson.DecisionJson;
import org.tallymark.extraction.Quantity;

/**
 * The columns of an export, in order. Codes are those of the API. README.md says what each holds.
 */
enum ClaimColumn {
    ID("id", claim(ClaimJson::id)),
    ARTICLE("article", claim(claim -> claim.article().id())),
    QUOTE("quote", claim(ClaimJson::quote)),
    STATE("state", claim(ClaimJson::state)),
    VERDICT("verdict", dossier -> dossier.answer().verdict()),
    ATTRIBUTION_VERDICT("attributionVerdict", dossier -> dossier.answer().attributionVerdict()),
    CHECK("check", claim(ClaimJson::check)),
    DEVIATION("deviation", dossier -> dossier.answer().deviation()),
    KIND("kind", claim(ClaimJson::kind)),
    EFFECT("effect", claim(ClaimJson::effect)),
    COMPARATOR("comparator", quantity(Quantity::comparator)),
    LOW("low", quantity(Quantity::low)),
    HIGH("high", quantity(Quantity::high)),
    UNIT("unit", quantity(Quantity::unit)),
    TREND("trend", quantity(Quantity::trend)),
    COUNTED("counted", claim(claim -> claim.counted() == null ? null : claim.counted().text())),
    ABOUT("about", claim(ClaimJson::about)),
    TIME("time", claim(claim -> claim.time() == null ? null : claim.time().value())),
    AS_OF("asOf", claim(ClaimJson::asOf)),
    PLACE("place", claim(ClaimJson::place)),
    CHAIN("chain", claim(claim -> claim.attribution().stream().map(ClaimJson.HopJson::name)
            .collect(Collectors.joining(" < ")))),
    PUBLISHER("publisher", claim(claim -> claim.article().publisher())),
    PUBLISHED("published", claim(claim -> claim.article().published())),
    TITLE("title", claim(claim -> claim.article().title())),
    URL("url", ClaimDossier::url),
    DECIDED_AT("decidedAt", second(DecisionJson::at)),
    PROPOSER("proposer", first(DecisionJson::by)),
    SECOND("second", second(DecisionJson::by)),
    ADVICE("advice", first(DecisionJson::advice)),
    SUGGESTED_WORDING("suggestedWording", first(DecisionJson::suggestedWording)),
    RATIONALE("rationale", first(DecisionJson::rationale)),
    SENTENCE("sentence", ClaimDossier::sentence),
    EVIDENCE("evidence", dossier -> dossier.evidence().stream().filter(item -> item.tried() == null || item.says())
            .map(ClaimColumn::told).collect(Collectors.joining(" | "))),
    TRIED("tried", dossier -> dossier.evidence().stream().map(ClaimDossier.Item::tried).filter(Objects::nonNull)
            .collect(Collectors.joining(" | ")));

    /** The columns' last, which says of every row what the export vouches for. */
    static final String NOTE = "note";

    private final String header;
    private final Function<ClaimDossier, Object> value;

    ClaimColumn(String header, Function<ClaimDossier, Object> value) {
        this.header = header;
        this.value = value;
    }

    String header() {
        return header;
    }

    /** The field as it is written: a number as it is, any text so that no spreadsheet runs it; null for nothing. */
    String field(ClaimDossier dossier) {
        Object plain = value.apply(dossier);
        if (plain == null) {
            return null;
        }
        return plain instanceof BigDecimal number ? number.toPlainString() : FormulaGuard.guard(plain.toString());
    }

    private static String told(ClaimDossier.Item item) {
        String origin = item.origin() == null ? null : item.origin() + (item.primary() ? " (primary)" : "");
        return item.stance() + ": " + Stream.of(origin, told(item.quantity()),
                item.passage() == null ? null : "“" + item.passage() + "”", item.locator(), item.url())
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String told(Quantity quantity) {
        return quantity == null ? null : Stream.of(quantity.comparator(), plain(quantity.low()),
                Objects.equals(quantity.low(), quantity.high()) ? null : plain(quantity.high()), quantity.unit())
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static Function<ClaimDossier, Object> claim(Function<ClaimJson, Object> of) {
        return dossier -> of.apply(dossier.claim());
    }

    private static Function<ClaimDossier, Object> quantity(Function<Quantity, Object> of) {
        return dossier -> dossier.claim().quantity() == null ? null : of.apply(dossier.claim().quantity());
    }

    private static Function<ClaimDossier, Object> first(Function<DecisionJson, Object> of) {
        return dossier -> dossier.first() == null ? null : of.apply(dossier.first());
    }

    private static Function<ClaimDossier, Object> second(Function<DecisionJson, Object> of) {
        return dossier -> dossier.second() == null ? null : of.apply(dossier.second());
    }
}
