package org.tallymark.audit;

/** Where a share likely lies that was counted on a sample: Wilson's interval at 95 %. */
final class Interval {

    private static final double Z = 1.96;
    private static final int ENOUGH = 20;

    private Interval() {}

    /** "likely 34–69 %", or null where too few were counted to say. */
    static String likely(long right, long of) {
        if (of < ENOUGH) {
            return null;
        }
        double n = of;
        double share = right / n;
        double middle = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        return "likely " + percent((middle - half) / scale) + "–" + percent((middle + half) / scale) + " %";
    }

    private static long percent(double share) {
        return Math.round(100 * Math.min(1, Math.max(0, share)));
    }
}
