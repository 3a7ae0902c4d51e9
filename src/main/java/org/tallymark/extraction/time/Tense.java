package org.tallymark.extraction.time;

import java.util.Set;

/** Whether the text tells of the past or of what is to come, where a date stands. */
enum Tense {
    PAST, PRESENT, FUTURE, UNKNOWN;

    private static final int REACH = 18;
    private static final Set<String> FUTURE_WORDS = Set.of("will", "'ll", "wo", "won't", "shall", "would", "scheduled", "due", "slated",
            "expected", "expects", "expect", "planned", "plans", "plan", "planning", "set", "upcoming", "deadline", "poised",
            "intends", "intend", "hopes", "hope", "aims", "aim", "may", "might", "could", "should", "must", "can", "gonna",
            "forthcoming", "ahead", "until", "future", "eventually", "begins", "starts", "opens", "expires", "arrives", "needs", "airs", "premieres", "resumes", "returns", "ends");
    private static final Set<String> PAST_WORDS = Set.of("was", "were", "had", "did", "said", "told", "began", "came", "went",
            "took", "made", "won", "lost", "held", "saw", "rose", "fell", "hit", "sent", "found", "got", "gave", "left", "met",
            "ran", "led", "became", "shot", "sold", "bought", "brought", "caught", "fought", "flew", "grew", "knew", "kept",
            "paid", "put", "quit", "read", "rode", "sank", "sat", "spoke", "spent", "stood", "stole", "struck", "swore", "taught",
            "thought", "threw", "woke", "wore", "wrote", "broke", "built", "chose", "drew", "drove", "fled", "forgot", "froze",
            "hid", "heard", "laid", "lay", "lent", "let", "showed", "sought", "split", "spread", "cut", "shut", "beat", "bore",
            "been", "died", "ago", "done", "taken", "given", "seen", "known", "since", "wasn't", "weren't", "didn't", "hadn't");
    private static final Set<String> NOT_PAST = Set.of("need", "speed", "red", "hundred", "indeed", "united", "embed", "feed", "seed",
            "bed", "shed", "used", "feared", "proceed", "exceed", "succeed", "weed", "breed", "bleed", "agreed-upon", "fed",
            "wed", "wednesday", "federated", "alleged", "unprecedented", "so-called", "led-in", "limited", "advanced");
    private static final Set<String> PRESENT_WORDS = Set.of("is", "are", "has", "have", "'s", "says", "does", "do",
            "runs", "closes", "continues", "takes", "lasts", "goes", "turns", "becomes", "comes", "marks", "gets", "falls");
    /** What is told of in the present when it is to come: "the team plays Chile on Sunday". */
    private static final Set<String> SCHEDULED = Set.of("plays", "faces", "meets", "visits", "hosts", "votes", "heads", "kicks", "retires",
            "leaves", "travels", "joins", "gathers", "departs", "debuts", "launches", "celebrates", "meet", "vote", "play", "face", "gather",
            "decide", "convene", "convenes", "reconvenes", "resume", "depart");
    private static final Set<String> WHO = Set.of("who", "which", "that", "it", "he", "she", "they", "and", "also", "then", "next", "team",
            "side", "court", "committee", "council", "parliament", "senate", "board", "president", "minister", "congress", "bank", "company", "match", "game",
            "tournament", "season", "festival", "meeting", "summit", "conference", "trial", "hearing", "show", "league");
    /** What somebody was made to do has been done: "was forced to resign in July". */
    private static final Set<String> MADE = Set.of("forced", "ordered", "allowed", "invited", "required", "permitted", "sent", "brought", "able");
    private static final Set<String> TO_GOVERNORS = Set.of("agreed", "decided", "vowed", "promised", "pledged", "wants", "want",
            "wanted", "going", "ready", "able", "is", "are", "about", "hoping", "threatened", "called", "asked", "urged", "date",
            "likely", "sure", "back", "ordered", "invited", "allowed", "chance", "plan", "plans", "deal", "talks", "time",
            "prepared", "preparing", "voted", "refused", "continue", "continues", "required", "supposed", "forced", "were");

    private static final Set<String> WAS = Set.of("was", "were", "been", "being");
    /** What has another day put to it: "extended to June 30". */
    private static final Set<String> MOVED = Set.of("extended", "delayed", "postponed", "moved", "rescheduled", "deferred", "back", "brought",
            "adjourned", "prolonged");
    /** Words for what is to come that stand after a date without governing it: "Monday's speech might help". */
    private static final Set<String> CHANCES = Set.of("might", "could", "may", "can", "should", "would");
    /** How near to a date a word for what is to come stands so as to govern it. */
    private static final int NEAR = 6;

    private static final Set<String> UP_TO = Set.of("through", "until", "till", "by");

    private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "but", "that", "which", "who");

    /** Looks from a date to the nearest verb before it, then after it, in its clause. */
    static Tense at(Scan scan, int first, int end) {
        boolean upTo = scan.in(first - 1, UP_TO);
        if (scan.is(first - 1, "on") && scan.in(first - 2, Set.of("is", "are"))
                || scan.in(first - 1, Set.of("to", "until", "till")) && scan.in(first - 2, MOVED)) {
            return FUTURE;
        }
        for (int i = first - 1; i >= scan.from() && i >= first - REACH; i--) {
            Tense tense = of(scan, i);
            if (tense == FUTURE || tense == PAST) {
                return tense;
            }
            if (tense == PRESENT) {
                return upTo ? FUTURE : perfect(scan, i, first);
            }
            if (scan.is(i, ";")) {
                break;
            }
        }
        for (int i = end; i < scan.to() && i < end + REACH; i++) {
            Tense tense = scan.is(end, "'s") && scan.in(i, CHANCES) ? UNKNOWN : of(scan, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return upTo ? FUTURE : UNKNOWN;
    }

    /** Whether a word for what is to come stands close before a date, so that it speaks of that date and of no other. */
    static boolean aims(Scan scan, int first) {
        for (int i = first - 1; i >= scan.from() && i >= first - NEAR && !scan.in(i, Set.of(",", "that", "if", "\"", "\u201c")); i--) {
            if (of(scan, i) == FUTURE) {
                return true;
            }
        }
        return scan.in(first - 1, UP_TO);
    }

    /** A present verb settles it, unless the clause before it is joined to this one and tells of the past. */
    private static Tense perfect(Scan scan, int verb, int first) {
        for (int i = verb - 1; i >= scan.from() && i >= first - REACH && !JOINTS.contains(scan.low(i)); i--) {
            Tense tense = of(scan, i);
            if (tense == PAST || tense == FUTURE) {
                return tense;
            }
        }
        return PRESENT;
    }

    static boolean isPast(Scan scan, int i) {
        return of(scan, i) == PAST;
    }

    private static Tense of(Scan scan, int i) {
        String low = scan.low(i);
        if (low.equals("to") && scan.token(i + 1) != null && scan.token(i + 1).isWord() && !scan.token(i + 1).capitalised()) {
            if (scan.is(i - 2, "had") || scan.in(i - 1, MADE) && scan.in(i - 2, WAS)) {
                return PAST;
            }
            return scan.in(i - 1, TO_GOVERNORS) || scan.in(i - 1, FUTURE_WORDS) ? FUTURE : UNKNOWN;
        }
        if (low.equals("effect") && scan.in(i - 1, Set.of("takes", "take")) || low.equals("into") && scan.in(i - 1, Set.of("goes", "go")) && scan.in(i + 1, Set.of("effect", "force"))) {
            return FUTURE;
        }
        if (scan.is(i - 1, "be") || low.equals("ahead") && scan.is(i + 1, "of")) {
            return UNKNOWN;
        }
        if (low.equals("if") && scan.token(i + 1) != null && !scan.in(i - 1, Set.of("as", "asked", "wondered", "even"))) {
            return FUTURE;
        }
        if (scan.in(i - 1, WAS) && low.equals("to")) {
            return FUTURE;
        }
        if (scan.is(i - 1, "had") && FUTURE_WORDS.contains(low)) {
            return PAST;
        }
        if (FUTURE_WORDS.contains(low) && !(low.equals("may") && scan.isCapital(i)) && !low.equals("until")) {
            return low.equals("set") && !scan.in(i + 1, Set.of("to", "for")) ? UNKNOWN : FUTURE;
        }
        if (PAST_WORDS.contains(low)) {
            return PAST;
        }
        if (PRESENT_WORDS.contains(low)) {
            return low.equals("'s") ? UNKNOWN : PRESENT;
        }
        if (SCHEDULED.contains(low)) {
            boolean plural = !low.endsWith("s") && scan.low(i - 1).endsWith("s") && !scan.is(i - 1, "'s");
            return scan.isCapital(i - 1) || scan.in(i - 1, WHO) || plural ? FUTURE : UNKNOWN;
        }
        boolean ed = low.length() > 3 && low.endsWith("ed") && !NOT_PAST.contains(low) && !scan.isCapital(i);
        return ed && !scan.in(i - 1, Set.of("a", "an", "the", "is", "are", "being")) ? PAST : UNKNOWN;
    }
}
