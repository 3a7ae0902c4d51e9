package org.tallymark.reviewing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tallymark.claim.Claim;
import org.tallymark.claim.Contact;
import org.tallymark.claim.EvidenceDraft;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Quantity;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.web.Problem;

/**
 * Turns what somebody pasted into one field into evidence: an address in it becomes the copy's address, all else the
 * passage; the number that the passage gives is read from it unless it was typed.
 */
final class PastedEvidence {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern TYPED = Pattern.compile("(?i)\\s*([\\d.,\\u00a0 ]+)\\s*(thousand|million|billion|trillion)?\\s*");
    private static final Extractor EXTRACTOR = new Extractor();

    private final ClaimForm form;
    private final Claim claim;

    PastedEvidence(ClaimForm form, Claim claim) {
        this.form = form;
        this.claim = claim;
    }

    /** @param copy the number of the copy that an upload became, or null */
    EvidenceDraft draft(Integer version, Integer copy, Instant now) {
        String pasted = form.paste == null ? "" : form.paste.strip();
        Matcher address = ADDRESS.matcher(pasted);
        String url = address.find() ? address.group() : null;
        String passage = ADDRESS.matcher(pasted).replaceFirst("").strip();
        Stance stance = Typed.choice(Stance.class, form.stance, "stance");
        String reason = Typed.blank(form.noCopyReason) ? null : form.noCopyReason;
        boolean stored = copy == null && !passage.isEmpty() && reason == null;
        if (url != null && passage.isEmpty() && copy == null && reason == null) {
            throw Problem.badInput("paste", "needs what the page says beside its address: paste the passage too");
        }
        Quantity quantity = gives(passage);
        return new EvidenceDraft(version, copy, stored ? url : null, stored ? passage : null, null, contact(now), confidential(copy),
                passage.isEmpty() ? null : passage, form.locator, stance == null ? Stance.CONTEXT : stance,
                origin(), form.primary != null, quantity, null, null, reason);
    }

    /** An uploaded file is stored as confidential before it is pinned. */
    private Boolean confidential(Integer copy) {
        return form.confidential != null && copy == null ? true : null;
    }

    private EvidenceDraft.ContactDraft contact(Instant now) {
        return Typed.blank(form.with) ? null
                : new EvidenceDraft.ContactDraft(form.with, Typed.choice(Contact.How.class, form.how, "contact.how"),
                        now, form.answer, form.rightOfReply != null);
    }

    private EvidenceDraft.OriginDraft origin() {
        return Typed.blank(form.origin) ? null : new EvidenceDraft.OriginDraft(null, form.origin,
                Typed.choice(SourceKind.class, form.originKind, "origin.kind"));
    }

    private Quantity gives(String passage) {
        String unit = claim.amount == null || claim.amount.unit == null ? "1" : claim.amount.unit;
        if (!Typed.blank(form.gives)) {
            return typed(form.gives, unit);
        }
        return EXTRACTOR.extract(passage, claim.article().published, null).claims().stream().map(NumericClaim::quantity)
                .filter(quantity -> quantity != null && quantity.unit().equals(unit)).findFirst().orElse(null);
    }

    private static Quantity typed(String typed, String unit) {
        Matcher number = TYPED.matcher(typed);
        if (!number.matches()) {
            throw Problem.badInput("quantity", "must be a number, as 1,000 or 1.2 million");
        }
        try {
            BigDecimal value = new BigDecimal(number.group(1).replaceAll("[,\\u00a0 ]", "")).multiply(scale(number.group(2)));
            return new Quantity(Comparison.EXACT, value, value, unit, null);
        } catch (NumberFormatException cause) {
            throw Problem.badInput("quantity", "must be a number, as 1,000 or 1.2 million");
        }
    }

    private static BigDecimal scale(String word) {
        return word == null ? BigDecimal.ONE : BigDecimal.TEN.pow(switch (word.toLowerCase(Locale.ROOT)) {
            case "thousand" -> 3;
            case "million" -> 6;
            case "billion" -> 9;
            default -> 12;
        });
    }
}
