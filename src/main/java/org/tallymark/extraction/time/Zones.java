package org.tallymark.extraction.time;

import java.util.Set;

/** Knows the zone behind a time of the clock: "GMT", "(GMT +8)", "local time", "Eastern". */
final class Zones {

    private static final Set<String> UTC = Set.of("utc", "gmt", "z");
    private static final Set<String> ZONES = Set.of("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest",
            "bst", "ist", "jst", "msk", "aest", "aedt", "eet", "eest", "wet", "kst", "hkt", "pkt", "wib", "sast", "et", "pt", "ct");

    private Zones() {}

    static boolean isUtc(Scan scan, int i) {
        return scan.in(i, UTC);
    }

    /** The index after "GMT", "( GMT +8 )", "local time", "Eastern time"; the same index where there is none. */
    static int end(Scan scan, int i) {
        if (scan.is(i, "(")) {
            int inner = end(scan, i + 1);
            return inner > i + 1 && scan.is(inner, ")") ? inner + 1 : i;
        }
        if (scan.in(i, UTC) || scan.in(i, ZONES) && scan.token(i).text().equals(scan.token(i).text().toUpperCase(java.util.Locale.ROOT))) {
            boolean offset = scan.in(i + 1, Set.of("+", "-", "−")) && scan.isNumber(i + 2);
            boolean minutes = offset && scan.is(i + 3, ":") && scan.touches(i + 3) && scan.touches(i + 4) && scan.width(i + 4) == 2;
            return minutes ? i + 5 : offset ? i + 3 : i + 1;
        }
        if (scan.is(i, "local") && scan.is(i + 1, "time")) {
            return i + 2;
        }
        if (scan.in(i, Set.of("e.t", "p.t", "e.t.", "p.t.", "e.s.t.", "e.d.t.", "p.s.t.", "p.d.t.")) && scan.isCapital(i)) {
            return scan.is(i + 1, ".") && scan.touches(i + 1) && !scan.low(i).endsWith(".") ? i + 2 : i + 1;
        }
        if (scan.isCapital(i) && scan.in(i, Set.of("eastern", "pacific", "central", "moscow", "london", "beijing", "paris"))) {
            int at = scan.in(i + 1, Set.of("standard", "daylight", "european")) ? i + 2 : i + 1;
            boolean alone = at == i + 1 && scan.in(i, Set.of("eastern", "pacific", "central")) && !scan.isCapital(at);
            return scan.is(at, "time") ? at + 1 : alone ? at : i;
        }
        return i;
    }
}
