package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;

/** Takes the words around an expression into it: "early Thursday", "more than two years", "mid-March", "ten days or so". */
final class Modifiers {

    private static final Set<String> SHADES = Set.of("early", "late", "mid", "earlier", "later");
    static final Set<String> CLOCKS = Set.of("approximately", "about", "around", "roughly", "nearly", "almost", "exactly",
            "barely", "circa");
    private static final Map<String, Comparison> ONE = Map.ofEntries(Map.entry("about", Comparison.ABOUT),
            Map.entry("around", Comparison.ABOUT), Map.entry("approximately", Comparison.ABOUT),
            Map.entry("roughly", Comparison.ABOUT), Map.entry("nearly", Comparison.ABOUT), Map.entry("almost", Comparison.ABOUT),
            Map.entry("some", Comparison.ABOUT), Map.entry("estimated", Comparison.ABOUT), Map.entry("circa", Comparison.ABOUT),
            Map.entry("under", Comparison.LESS_THAN), Map.entry("exceeding", Comparison.MORE_THAN),
            Map.entry("maximum", Comparison.AT_MOST), Map.entry("minimum", Comparison.AT_LEAST));
    private static final Map<String, Comparison> TWO = Map.ofEntries(Map.entry("more than", Comparison.MORE_THAN),
            Map.entry("longer than", Comparison.MORE_THAN), Map.entry("greater than", Comparison.MORE_THAN),
            Map.entry("less than", Comparison.LESS_THAN), Map.entry("fewer than", Comparison.LESS_THAN),
            Map.entry("shorter than", Comparison.LESS_THAN), Map.entry("at least", Comparison.AT_LEAST),
            Map.entry("at most", Comparison.AT_MOST), Map.entry("up to", Comparison.AT_MOST),
            Map.entry("close to", Comparison.ABOUT), Map.entry("upwards of", Comparison.MORE_THAN),
            Map.entry("minimum of", Comparison.AT_LEAST), Map.entry("maximum of", Comparison.AT_MOST));
    private static final Set<String> BEFORE_OVER = Set.of("for", "in", "after", "of", "than", "is", "was", "lasted", "took",
            "takes", "spent", "been", "well", "just", "to", "by", "since", "are", "last", "lasts", "little", "spanning");

    /** Words that a length counted from now begins with: "over the last year" bounds nothing. */
    private static final Set<String> FRAMED = Set.of("the", "these", "those", "last", "past", "recent", "next", "coming");

    private final Scan scan;

    Modifiers(Scan scan) {
        this.scan = scan;
    }

    /** The draft with the words before and after it that belong to it, but none before a token. */
    Draft around(Draft draft, int floor) {
        return draft.isDate() ? date(draft, floor) : draft.type() == org.tallymark.extraction.TimeType.DURATION
                ? length(draft, floor) : draft;
    }

    private Draft date(Draft draft, int floor) {
        int first = draft.first();
        int before = scan.isHyphen(first - 1) && scan.is(first - 2, "mid") ? first - 2 : first - 1;
        if (before < floor) {
            return draft;
        }
        if (draft.rules().contains("timex.ago") || draft.rules().contains("timex.story-shift") && scan.number(first) != null) {
            return compared(draft, floor, false);
        }
        if (scan.in(before, SHADES) && !fits(draft, before)) {
            return draft;
        }
        if (scan.in(before, SHADES)) {
            boolean the = scan.is(before - 1, "the") && before - 1 >= floor && draft.fields().fixed() != null;
            return draft.from(the ? before - 1 : before);
        }
        if (draft.fields().has(Slot.HOUR) && scan.in(before, CLOCKS)) {
            return draft.from(before).because("comparator." + scan.low(before));
        }
        return draft;
    }

    /** "earlier" and "later" go with "today", "Friday" and "this year" only; "the 1990s" keep what stands after their article. */
    private boolean fits(Draft draft, int before) {
        if (scan.in(before, Set.of("earlier", "later"))) {
            return draft.fields().has(Slot.UNIT) || scan.in(draft.first(), Set.of("this", "that"))
                    || draft.fields().has(Slot.WEEKDAY) && !draft.fields().has(Slot.TOWARD);
        }
        return !scan.is(before - 1, "as");
    }

    private Draft length(Draft draft, int floor) {
        int end = draft.end();
        Draft found = compared(draft, floor, true);
        if (scan.is(end, "or") && scan.in(end + 1, Set.of("so", "more", "less", "longer", "fewer"))) {
            Comparison comparison = scan.is(end + 1, "so") ? Comparison.ABOUT
                    : scan.in(end + 1, Set.of("less", "fewer")) ? Comparison.AT_MOST : Comparison.AT_LEAST;
            return bound(found.until(end + 2), comparison).because("comparator.or-" + scan.low(end + 1));
        }
        return found;
    }

    private Draft compared(Draft draft, int floor, boolean binding) {
        int before = draft.first() - 1;
        if (before < floor || scan.isHyphen(draft.first() + 1) && draft.numberFirst() == draft.first() && hyphened(draft)
                && !scan.in(before, ONE.keySet())) {
            return draft;
        }
        String two = before - 1 >= floor ? scan.low(before - 1) + " " + scan.low(before) : "";
        Comparison comparison = TWO.get(two);
        int first = before - 1;
        if (comparison == Comparison.LESS_THAN && scan.is(first - 1, "no") && first - 1 >= floor) {
            comparison = Comparison.AT_LEAST;
            first--;
        } else if (comparison == Comparison.MORE_THAN && scan.is(first - 1, "no") && first - 1 >= floor) {
            comparison = Comparison.AT_MOST;
            first--;
        }
        String rule = two.replace(' ', '-');
        if (comparison == null) {
            comparison = !binding && scan.is(before, "estimated") ? null : ONE.get(scan.low(before));
            first = before;
            rule = scan.low(before);
            boolean over = scan.is(before, "over") && !scan.in(draft.first(), FRAMED);
            if (over && (scan.in(before - 1, BEFORE_OVER) || draft.rules().contains("timex.ago"))) {
                comparison = Comparison.MORE_THAN;
            } else if (comparison == Comparison.LESS_THAN && !scan.in(before - 1, BEFORE_OVER)) {
                comparison = null;
            }
        }
        if (comparison == null) {
            return draft;
        }
        int wider = first - 1;
        if (wider >= floor && (scan.in(wider, Set.of("just", "well", "little", "slightly")) && scan.in(first, Set.of("over", "under",
                "more", "less")) || scan.is(first, "estimated") && scan.is(wider, "an"))) {
            first = wider;
        }
        Draft wide = draft.from(first).because("comparator." + rule);
        return binding ? bound(wide, comparison) : wide;
    }

    private boolean hyphened(Draft draft) {
        return scan.isHyphen(draft.numberEnd());
    }

    private static Draft bound(Draft draft, Comparison comparison) {
        Quantity old = draft.quantity();
        if (old == null || old.comparator() == Comparison.VAGUE || old.comparator() == Comparison.BETWEEN) {
            return draft;
        }
        BigDecimal value = old.low();
        boolean upper = comparison == Comparison.AT_MOST || comparison == Comparison.LESS_THAN;
        boolean lower = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
        return draft.counting(draft.numberFirst(), draft.numberEnd(),
                new Quantity(comparison, upper ? null : value, lower ? null : value, old.unit(), old.trend()));
    }
}
