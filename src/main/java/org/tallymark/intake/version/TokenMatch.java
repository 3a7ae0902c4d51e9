package org.tallymark.intake.version;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which token of an older text is which of a newer one, in the same order. What both begin and end with is matched
 * first; then runs that stand once in each, and what lies between them again; small remainders by their longest common
 * subsequence. That keeps the time near-linear, also for megabytes.
 */
final class TokenMatch {

    /** Cells of the table for the longest common subsequence; larger remainders without a unique run are new text. */
    private static final long LARGEST_TABLE = 250_000;

    /** Lengths of runs, the surest first. */
    private static final int[] RUNS = {8, 4, 2, 1};

    private final int[] older;
    private final int[] newer;
    private final int[] match;

    private record Region(int from, int to, int newFrom, int newTo) {}

    private TokenMatch(int[] older, int[] newer) {
        this.older = older;
        this.newer = newer;
        this.match = new int[older.length];
        Arrays.fill(match, -1);
    }

    /** For each token of the older text the index of its match in the newer, or -1; matches ascend. */
    static int[] of(List<String> older, List<String> newer) {
        Map<String, Integer> ids = new HashMap<>();
        TokenMatch matching = new TokenMatch(ids(older, ids), ids(newer, ids));
        matching.run();
        return matching.match;
    }

    private static int[] ids(List<String> tokens, Map<String, Integer> ids) {
        return tokens.stream().mapToInt(token -> ids.computeIfAbsent(token, any -> ids.size())).toArray();
    }

    private void run() {
        Deque<Region> open = new ArrayDeque<>();
        open.push(new Region(0, older.length, 0, newer.length));
        while (!open.isEmpty()) {
            Region region = trimmed(open.pop());
            if (region.from == region.to || region.newFrom == region.newTo) {
                continue;
            }
            if ((long) (region.to - region.from) * (region.newTo - region.newFrom) <= LARGEST_TABLE) {
                table(region);
            } else {
                split(region).forEach(open::push);
            }
        }
    }

    private Region trimmed(Region region) {
        int from = region.from;
        int newFrom = region.newFrom;
        while (from < region.to && newFrom < region.newTo && older[from] == newer[newFrom]) {
            match[from++] = newFrom++;
        }
        int to = region.to;
        int newTo = region.newTo;
        while (to > from && newTo > newFrom && older[to - 1] == newer[newTo - 1]) {
            match[--to] = --newTo;
        }
        return new Region(from, to, newFrom, newTo);
    }

    private List<Region> split(Region region) {
        for (int run : RUNS) {
            List<int[]> pairs = ascending(uniquePairs(region, run));
            if (!pairs.isEmpty()) {
                return between(region, pairs, run);
            }
        }
        return List.of();
    }

    /** Runs that stand once in each side of a region, in the older text's order. */
    private List<int[]> uniquePairs(Region region, int run) {
        Map<Long, int[]> seen = new HashMap<>();
        for (int i = region.from; i + run <= region.to; i++) {
            int[] found = seen.computeIfAbsent(hash(older, i, run), any -> new int[] {0, 0, 0, 0});
            found[0]++;
            found[1] = i;
        }
        for (int i = region.newFrom; i + run <= region.newTo; i++) {
            int[] found = seen.get(hash(newer, i, run));
            if (found != null) {
                found[2]++;
                found[3] = i;
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int[] found : seen.values()) {
            if (found[0] == 1 && found[2] == 1 && same(found[1], found[3], run)) {
                pairs.add(new int[] {found[1], found[3]});
            }
        }
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        return pairs;
    }

    private static long hash(int[] tokens, int from, int run) {
        long hash = 1125899906842597L;
        for (int i = from; i < from + run; i++) {
            hash = (hash ^ tokens[i]) * 1099511628211L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private boolean same(int at, int newAt, int run) {
        return Arrays.equals(older, at, at + run, newer, newAt, newAt + run);
    }

    /** The longest part of the pairs that ascends in both texts. */
    private static List<int[]> ascending(List<int[]> pairs) {
        int[] last = new int[pairs.size()];
        int[] before = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(last[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> ascending = new ArrayList<>();
        for (int i = length == 0 ? -1 : last[length - 1]; i >= 0; i = before[i]) {
            ascending.add(pairs.get(i));
        }
        Collections.reverse(ascending);
        return ascending;
    }

    private List<Region> between(Region region, List<int[]> pairs, int run) {
        List<Region> regions = new ArrayList<>();
        int from = region.from;
        int newFrom = region.newFrom;
        for (int[] pair : pairs) {
            if (pair[0] < from || pair[1] < newFrom) {
                continue;
            }
            regions.add(new Region(from, pair[0], newFrom, pair[1]));
            for (int i = 0; i < run; i++) {
                match[pair[0] + i] = pair[1] + i;
            }
            from = pair[0] + run;
            newFrom = pair[1] + run;
        }
        regions.add(new Region(from, region.to, newFrom, region.newTo));
        return regions;
    }

    private void table(Region region) {
        int height = region.to - region.from;
        int width = region.newTo - region.newFrom;
        int[][] longest = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                longest[i][j] = older[region.from + i] == newer[region.newFrom + j] ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < height && j < width;) {
            if (older[region.from + i] == newer[region.newFrom + j]) {
                match[region.from + i++] = region.newFrom + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
