package org.tallymark.intake.version;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Sentence;

/** What stands around a claim in the older and the newer text. */
final class Neighbourhood {

    /** Tokens between which one claim may have become another. */
    private static final int WIDEST = 24;

    /** Tokens in which a neighbour that still stands is looked for. */
    private static final int REACH = 12;

    /** One word in so many of a sentence stands in the one that it became. */
    private static final int KEPT = 2;

    private final Versions versions;
    private final TreeMap<Integer, NumericClaim> found = new TreeMap<>();

    Neighbourhood(Versions versions, List<NumericClaim> found) {
        this.versions = versions;
        found.forEach(claim -> this.found.put(claim.start(), claim));
    }

    /** Whether enough of a claim's sentence stands around its words in the newer text; all of it where it is short. */
    boolean tellsTheSame(Span claim, Span now) {
        int first = Versions.firstToken(versions.older, claim.start());
        int end = Versions.endToken(versions.older, claim.end());
        int[] support = versions.support(first, end, Versions.firstToken(versions.newer, now.start()));
        return support[1] == 0 ? isNear(claim) : support[0] * 2 >= support[1];
    }

    /** Whether what stands before and after a claim still stands close by. */
    boolean isNear(Span claim) {
        return gap(claim) != null;
    }

    /** What the extractor reads between the nearest words before and after the claim that still stand. */
    List<NumericClaim> inPlaceOf(Span claim) {
        int[] gap = gap(claim);
        if (gap == null || gap[0] + 1 >= gap[1]) {
            return List.of();
        }
        int from = versions.newer.codePoint(versions.newer.token(gap[0] + 1).start());
        int to = versions.newer.codePoint(versions.newer.token(gap[1] - 1).end());
        return found.subMap(from, to).values().stream().filter(read -> read.end() <= to && isSaidIn(claim,
                versions.newer.sentenceAt(Versions.firstToken(versions.newer, read.start())))).toList();
    }

    /** The new words that stand alone between the very words that stood before and after a claim; empty where none do. */
    Optional<Span> wordsInPlaceOf(Span claim) {
        int first = Versions.firstToken(versions.older, claim.start());
        int end = Versions.endToken(versions.older, claim.end());
        int from = versions.matchOf(first - 1) + 1;
        int to = versions.matchOf(end);
        if (from == 0 || to <= from || to - from > 2 * (end - first) + 1
                || !IntStream.range(from, to).allMatch(versions::isNew)
                || !isSaidIn(claim, versions.newer.sentenceAt(from))) {
            return Optional.empty();
        }
        return Optional.of(new Span(versions.newer.codePoint(versions.newer.token(from).start()),
                versions.newer.codePoint(versions.newer.token(to - 1).end())));
    }

    /** Whether the sentence of what is read now has enough words of the claim's to be the one that was changed. */
    private boolean isSaidIn(Span claim, Sentence now) {
        Sentence before = versions.older.sentenceAt(Versions.firstToken(versions.older, claim.start()));
        int words = 0;
        int kept = 0;
        for (int i = before.first(); i < before.end(); i++) {
            if (versions.older.token(i).isWord()) {
                words++;
                kept += versions.matchOf(i) >= 0 && now.contains(versions.matchOf(i)) ? 1 : 0;
            }
        }
        return kept > 0 && kept * KEPT >= words;
    }

    /** The newer text's tokens for the nearest neighbours on both sides, or null where there is none close enough. */
    private int[] gap(Span claim) {
        int first = Versions.firstToken(versions.older, claim.start());
        int end = Versions.endToken(versions.older, claim.end());
        int before = neighbour(first - 1, -1);
        int after = neighbour(end, 1);
        return before == Integer.MIN_VALUE || after == Integer.MIN_VALUE || after <= before || after - before > WIDEST
                || isAlone(before, after) ? null : new int[] {before, after};
    }

    /** Both ends of the text stand, and nothing else does. */
    private boolean isAlone(int before, int after) {
        return before == -1 && after == versions.newer.size();
    }

    private int neighbour(int from, int step) {
        for (int i = from; Math.abs(i - from) < REACH; i += step) {
            if (i < 0) {
                return -1;
            }
            if (i >= versions.older.size()) {
                return versions.newer.size();
            }
            if (versions.matchOf(i) >= 0) {
                return versions.matchOf(i);
            }
        }
        return Integer.MIN_VALUE;
    }
}
