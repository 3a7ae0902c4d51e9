package org.tallymark.reviewing;

import java.math.BigDecimal;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.CopyJson;
import org.tallymark.extraction.Quantity;
import org.tallymark.words.TimeInWords;
import org.tallymark.words.ValueInWords;

/** One item of evidence, as a page shows it beside the claim's own number. */
public record EvidenceView(ClaimJson.EvidenceJson pinned, Quantity claimed, long article, Actor reader) {

    public Integer id() {
        return pinned.id();
    }

    public CopyJson copy() {
        return pinned.copy();
    }

    /** Where it comes from, in a few words. */
    public String from() {
        if (pinned.origin() != null) {
            return pinned.origin().name();
        }
        if (copy() != null && copy().title() != null) {
            return copy().title();
        }
        return pinned.tried() != null ? "Tried" : copy() == null ? "No copy" : "Confidential copy";
    }

    /** The address of its copy, or null where there is none that the reader may see. */
    public String copyLink() {
        return copy() == null || copy().sha256() == null ? null
                : "/api/v1/articles/" + article + "/copies/" + copy().id() + "/content";
    }

    /** What it gives, or null. */
    public String gives() {
        if (pinned.quantity() != null && pinned.quantity().comparator() != null) {
            BigDecimal bound = pinned.quantity().low() == null ? pinned.quantity().high() : pinned.quantity().low();
            return ValueInWords.number(bound);
        }
        return pinned.time() == null || pinned.time().value() == null ? null : TimeInWords.of(pinned.time().value());
    }

    /** How what it gives compares with what is claimed: the same, another count, or nothing to compare. */
    public String compared() {
        if (gives() == null || claimed == null || pinned.quantity() == null || pinned.quantity().comparator() == null) {
            return "";
        }
        return agrees(pinned.quantity(), claimed) ? "same" : "other count";
    }

    private static boolean agrees(Quantity one, Quantity other) {
        boolean lowMeets = other.low() == null || one.high() == null || other.low().compareTo(one.high()) <= 0;
        boolean highMeets = other.high() == null || one.low() == null || other.high().compareTo(one.low()) >= 0;
        return lowMeets && highMeets;
    }

    /** A sentence for the reason, or empty; the reason is exported, so that a confidential copy is never quoted in it. */
    public String drafted() {
        if (pinned.passage() == null || pinned.passage().isBlank() || copy() != null && copy().confidential()) {
            return "";
        }
        String passage = pinned.passage().length() > 120 ? pinned.passage().substring(0, 117) + "…" : pinned.passage();
        return from() + ": “" + passage + "”" + (pinned.locator() == null ? "" : ", " + pinned.locator()) + ".";
    }

    public boolean isMine() {
        return reader.name().equals(pinned.by());
    }
}
