package org.tallymark.reviewing;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.claim.CitedHop;

/** One line of the form in which somebody corrects who says so. */
public record HopRow(int index, String name, String kind, boolean read) {

    /** How many empty lines there are to add hops. */
    private static final int EMPTY = 2;

    /** Its place in the chain, from 1. */
    public int place() {
        return index + 1;
    }

    /** What was typed, or the chain as it is. */
    static List<HopRow> of(List<CitedHop> chain, Attempt attempt) {
        List<HopRow> rows = new ArrayList<>();
        boolean typed = attempt.typed().containsKey("hopName0");
        for (int i = 0; i < chain.size() + EMPTY; i++) {
            CitedHop hop = i < chain.size() ? chain.get(i) : null;
            rows.add(typed
                    ? new HopRow(i, attempt.typed("hopName" + i), attempt.typed("hopKind" + i), attempt.chose("hopRead", "" + i))
                    : new HopRow(i, hop == null ? "" : hop.name, hop == null ? "" : hop.kind.name(),
                            hop != null && hop.read));
        }
        return rows;
    }
}
