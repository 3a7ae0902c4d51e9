package org.tallymark.reviewing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Objects;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.CitedHop;
import org.tallymark.claim.Claim;
import org.tallymark.claim.Patch;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.TimeType;
import org.tallymark.web.Problem;

/** Turns the form that corrects a reading into a patch of those fields that were changed. */
final class CorrectionForm {

    private final ClaimForm form;
    private final Claim claim;
    private final ObjectNode body = JsonNodeFactory.instance.objectNode();

    CorrectionForm(ClaimForm form, Claim claim) {
        this.form = form;
        this.claim = claim;
    }

    Patch patch(Snapshot snapshot) {
        body.put("version", form.version());
        span(snapshot);
        text("kind", form.kind, claim.kind == null ? null : claim.kind.name());
        text("effect", form.effect, claim.effect == null ? null : claim.effect.name());
        quantity();
        counted();
        text("about", form.about, claim.about);
        time();
        text("asOf", form.asOf, claim.asOf);
        text("place", form.place, claim.place);
        chain();
        return new Patch(body);
    }

    private void text(String field, String typed, String was) {
        if (typed != null && !Objects.equals(orNull(typed), was)) {
            body.put(field, orNull(typed));
        }
    }

    /** The words of the claim, found again where they stand nearest to where they stood. */
    private void span(Snapshot snapshot) {
        String quote = orNull(form.quote);
        if (quote == null || quote.equals(claim.quote)) {
            return;
        }
        int near = claim.start == null ? 0 : snapshot.text.offsetByCodePoints(0, claim.start);
        int at = Nearest.of(snapshot.text, quote, near);
        if (at < 0) {
            throw Problem.badInput("quote", "does not stand in the text: copy the words as the article has them");
        }
        int start = snapshot.text.codePointCount(0, at);
        body.put("start", start);
        body.put("end", start + quote.codePointCount(0, quote.length()));
    }

    private void quantity() {
        if (form.comparator == null) {
            return;
        }
        if (form.comparator.isBlank()) {
            if (differs(decimal(form.low, "quantity.low"), claim.amount == null ? null : claim.amount.low)
                    || differs(decimal(form.high, "quantity.high"), claim.amount == null ? null : claim.amount.high)) {
                throw Problem.badInput("quantity.comparator", "is missing beside the number: say how it binds, or take the"
                        + " number off");
            }
            if (claim.amount != null && claim.amount.comparator != null) {
                body.putNull("quantity");
            }
            return;
        }
        ObjectNode quantity = JsonNodeFactory.instance.objectNode();
        quantity.put("comparator", form.comparator);
        Comparison comparator = Typed.choice(Comparison.class, form.comparator, "quantity.comparator");
        BigDecimal low = decimal(form.low, "quantity.low");
        BigDecimal high = decimal(form.high, "quantity.high");
        boolean one = comparator == Comparison.EXACT || comparator == Comparison.ABOUT;
        quantity.put("low", low);
        quantity.put("high", one && high == null ? low : high);
        quantity.put("unit", orNull(form.unit) == null ? "1" : form.unit.strip());
        quantity.put("trend", orNull(form.trend));
        if (!same(quantity)) {
            body.set("quantity", quantity);
        }
    }

    private boolean same(ObjectNode quantity) {
        if (claim.amount == null || claim.amount.comparator == null) {
            return false;
        }
        return claim.amount.comparator.name().equals(quantity.get("comparator").asText())
                && equal(claim.amount.low, quantity.get("low").isNull() ? null : quantity.get("low").decimalValue())
                && equal(claim.amount.high, quantity.get("high").isNull() ? null : quantity.get("high").decimalValue())
                && claim.amount.unit.equals(quantity.get("unit").asText())
                && Objects.equals(claim.amount.trend == null ? null : claim.amount.trend.name(),
                        quantity.get("trend").isNull() ? null : quantity.get("trend").asText());
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Whether something is typed that was not there before. */
    private static boolean differs(BigDecimal typed, BigDecimal was) {
        return typed != null && !equal(typed, was);
    }

    private static BigDecimal decimal(String typed, String field) {
        try {
            return orNull(typed) == null ? null : new BigDecimal(typed.replace(",", "").strip());
        } catch (NumberFormatException cause) {
            throw Problem.badInput(field, "must be a number in digits, as 1,000 or 11.2");
        }
    }

    private void counted() {
        String typed = orNull(form.counted);
        if (form.counted == null || Objects.equals(typed, claim.countedText)) {
            return;
        }
        if (typed == null) {
            body.putNull("counted");
        } else {
            body.putObject("counted").put("text", typed).putNull("start").putNull("end");
        }
    }

    private void time() {
        String typed = orNull(form.time);
        if (form.time == null || Objects.equals(typed, claim.when == null ? null : claim.when.value)) {
            return;
        }
        if (typed == null) {
            body.putNull("time");
            return;
        }
        boolean day = typed.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?");
        TimeType type = claim.when != null && claim.when.type != null ? claim.when.type
                : typed.startsWith("P") ? TimeType.DURATION : typed.contains("T") ? TimeType.TIME : TimeType.DATE;
        String date = day ? typed.substring(0, 10) : null;
        body.putObject("time").put("type", type.name()).put("value", typed).put("from", date).put("to", date);
    }

    private void chain() {
        if (form.hopName == null) {
            return;
        }
        ArrayNode hops = JsonNodeFactory.instance.arrayNode();
        boolean changed = false;
        for (int i = 0; i < form.hopName.size(); i++) {
            CitedHop was = i < claim.chain.size() ? claim.chain.get(i) : null;
            String name = orNull(form.hopName.get(i));
            String kind = form.hopKind == null || i >= form.hopKind.size() ? "" : form.hopKind.get(i);
            boolean read = String.valueOf(i).equals(form.hopRead);
            boolean same = was != null && was.name.equals(name) && was.kind.name().equals(kind);
            changed |= was == null ? name != null : !same || was.read != read;
            if (name != null) {
                hops.add(hop(name, kind, read, same ? was : null));
            }
        }
        if (changed) {
            body.set("attribution", hops);
        }
    }

    private static ObjectNode hop(String name, String kind, boolean read, CitedHop was) {
        ObjectNode hop = JsonNodeFactory.instance.objectNode();
        hop.put("name", name).put("kind", orNull(kind)).put("read", read);
        if (was != null) {
            hop.put("start", was.start).put("end", was.end).put("source", was.source);
            if (was.cueStart != null) {
                hop.putObject("cue").put("start", was.cueStart).put("end", was.cueEnd);
            }
        }
        return hop;
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
