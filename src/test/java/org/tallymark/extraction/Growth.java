package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Tells reading that takes linear time from reading that takes more, on a busy machine as on a quiet one: what is compared is
 * the CPU time of one thread for a text and for one ten times as long, in one run, each at its best.
 */
public final class Growth {

    private static final int LENGTH = 25_000;
    private static final int TIMES = 10;

    /** Linear time grows tenfold, quadratic time a hundredfold. */
    private static final double MOST = TIMES * 2.5;

    /** In nanoseconds: below it the clock and the compiler are measured. */
    private static final long FLOOR = 20_000_000;

    private static final int TRIES = 5;

    private Growth() {}

    /** Fails where reading a piece that is repeated costs more than its length in every try. */
    static void mustBeLinear(String piece) {
        mustBeLinear(piece, text -> new Extractor().extract(text, LocalDate.of(2020, 1, 1), null));
    }

    /** The same of whatever reads a text. */
    public static void mustBeLinear(String piece, Consumer<String> reading) {
        mustBeLinear("characters of \"" + piece + "\"", LENGTH, length -> piece.repeat(length / piece.length()), reading);
    }

    /** The same of a text of any build, by how much of what there is in it. */
    public static void mustBeLinear(String what, int count, IntFunction<String> text, Consumer<String> reading) {
        String less = text.apply(count);
        String more = text.apply(count * TIMES);
        cpuTime(reading, less);
        long little = Long.MAX_VALUE;
        long much = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            little = Math.min(little, cpuTime(reading, less));
            much = Math.min(much, cpuTime(reading, more));
            if (much <= MOST * Math.max(little, FLOOR)) {
                return;
            }
        }
        fail("%,d %s took %d ms, %d times as many took %d ms", count, what, little / 1_000_000, TIMES, much / 1_000_000);
    }

    private static long cpuTime(Consumer<String> reading, String text) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        reading.accept(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
