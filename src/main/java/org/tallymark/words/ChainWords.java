package org.tallymark.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is odd about the chain of those who say so, in words. */
public final class ChainWords {

    /** How many are named of a longer round. */
    private static final int NAMED = 4;

    private ChainWords() {}

    /**
     * One who says so.
     *
     * @param source the source's id after merges, or null for somebody unnamed
     * @param name as the text has it
     */
    public record Speaker(Long source, String name) {}

    /**
     * Says of a chain that it comes back to somebody in it: "This chain goes round: AFP cites Reuters, who cites AFP."
     * That a publisher names itself in its own story is no round; that whom it cites goes back to it is.
     *
     * @param publisher null where nobody knows it
     * @param hops nearest to the article first
     * @return empty where everybody stands once
     */
    public static String goesRound(Speaker publisher, List<Speaker> hops) {
        List<Speaker> chain = new ArrayList<>(hops);
        int start = publisher == null ? 0 : 1;
        if (publisher != null) {
            chain.add(0, publisher);
        }
        Map<Long, Integer> places = new HashMap<>();
        for (int place = 0; place < chain.size(); place++) {
            Integer before = chain.get(place).source() == null ? null : places.put(chain.get(place).source(), place);
            if (before != null && (before >= start || place > start)) {
                return "This chain goes round: " + round(chain.subList(before, place + 1))
                        + ". No two of them count as independent.";
            }
        }
        return "";
    }

    private static String round(List<Speaker> round) {
        String first = round.get(0).name();
        String last = round.get(round.size() - 1).name();
        String back = last.equals(first) ? last : last + ", which is " + first;
        int between = round.size() - 2;
        List<String> named = round.subList(1, between > NAMED ? NAMED - 1 : between + 1).stream().map(Speaker::name).toList();
        String through = String.join(", who cites ", named);
        if (between > NAMED) {
            return first + " cites " + through + ", and so on through " + (between - named.size()) + " more back to " + back;
        }
        return first + " cites " + (through.isEmpty() ? "" : through + ", who cites ") + back;
    }
}
