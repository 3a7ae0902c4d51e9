package org.tallymark.extraction.time;

import java.util.Set;

/** What one word tells of the tense of its clause. */
final class VerbTense {

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
            "decide", "open", "leave", "close", "begin", "start", "end", "return", "arrive", "sail", "convene", "convenes", "reconvenes", "resume", "depart");
    private static final Set<String> WHO = Set.of("we", "i", "you", "who", "which", "that", "it", "he", "she", "they", "and", "also", "then", "next", "team",
            "side", "court", "committee", "council", "parliament", "senate", "board", "president", "minister", "congress", "bank", "company", "match", "game",
            "tournament", "season", "festival", "meeting", "summit", "conference", "trial", "hearing", "show", "league");
    /** What somebody was made to do has been done: "was forced to resign in July". */
    private static final Set<String> MADE = Set.of("forced", "ordered", "allowed", "invited", "required", "permitted", "sent", "brought", "able");
    private static final Set<String> TO_GOVERNORS = Set.of("agreed", "decided", "vowed", "promised", "pledged", "wants", "want",
            "wanted", "going", "ready", "able", "is", "are", "about", "hoping", "threatened", "called", "asked", "urged", "date",
            "likely", "sure", "back", "ordered", "invited", "allowed", "chance", "plan", "plans", "deal", "talks", "time",
            "prepared", "preparing", "voted", "refused", "continue", "continues", "required", "supposed", "forced", "were");
    private static final Set<String> WAS = Set.of("was", "were", "been", "being");
    /** Words that are nouns unless "to" follows: "as hopes faded". */
    private static final Set<String> NOUNS = Set.of("hopes", "hope", "plans", "plan", "aims", "aim", "needs");
    /** What is told of as going on when it is to come: "we are leaving on Monday". */
    private static final Set<String> MOVING = Set.of("leaving", "going", "coming", "returning", "arriving", "meeting", "hosting", "playing", "visiting",
            "traveling", "travelling", "flying", "departing", "moving", "retiring", "marrying", "opening", "launching", "heading", "holding");
    private static final Set<String> BE = Set.of("is", "are", "am", "'m", "'re", "’m", "’re");
    /** Words before "to be" that tell of what seems so. */
    private static final Set<String> SEEMING = Set.of("thought", "known", "said", "seems", "seem", "appears", "appear", "found", "proved", "has", "have",
            "used", "had", "claims", "claim", "continue", "continues", "not");

    private VerbTense() {}

    /** PAST, PRESENT or FUTURE, or UNKNOWN for a word that tells nothing. */
    static Tense of(Scan scan, int i) {
        String low = scan.low(i);
        if (low.equals("to") && scan.token(i + 1) != null && scan.token(i + 1).isWord() && !scan.token(i + 1).capitalised()) {
            return infinitive(scan, i);
        }
        if (low.equals("effect") && scan.in(i - 1, Set.of("takes", "take"))
                || low.equals("into") && scan.in(i - 1, Set.of("goes", "go")) && scan.in(i + 1, Set.of("effect", "force"))
                || low.equals("out") && scan.in(i - 1, Set.of("runs", "run")) || low.endsWith("'ll") || low.endsWith("’ll")) {
            return Tense.FUTURE;
        }
        if (scan.is(i - 1, "be") || low.equals("ahead") && scan.is(i + 1, "of")) {
            return Tense.UNKNOWN;
        }
        if (low.equals("if") && scan.token(i + 1) != null && !scan.in(i - 1, Set.of("as", "asked", "wondered", "even"))
                || MOVING.contains(low) && scan.in(i - 1, BE)) {
            return Tense.FUTURE;
        }
        if (scan.is(i - 1, "had") && FUTURE_WORDS.contains(low)) {
            return Tense.PAST;
        }
        if (FUTURE_WORDS.contains(low) && !(low.equals("may") && scan.isCapital(i)) && !low.equals("until")) {
            boolean noun = NOUNS.contains(low) && !scan.in(i + 1, Set.of("to", "on"));
            return noun || low.equals("set") && !scan.in(i + 1, Set.of("to", "for")) ? Tense.UNKNOWN : Tense.FUTURE;
        }
        return plain(scan, i, low);
    }

    private static Tense plain(Scan scan, int i, String low) {
        if (PAST_WORDS.contains(low)) {
            return scan.in(i - 1, Set.of("is", "are", "being")) ? Tense.UNKNOWN : Tense.PAST;
        }
        if (PRESENT_WORDS.contains(low)) {
            return low.equals("'s") ? Tense.UNKNOWN : Tense.PRESENT;
        }
        if (SCHEDULED.contains(low)) {
            boolean plural = !low.endsWith("s") && scan.low(i - 1).endsWith("s") && !scan.is(i - 1, "'s");
            return scan.isCapital(i - 1) || scan.in(i - 1, WHO) || plural ? Tense.FUTURE : Tense.UNKNOWN;
        }
        boolean ed = low.length() > 3 && low.endsWith("ed") && !NOT_PAST.contains(low) && !scan.isCapital(i);
        return ed && !scan.in(i - 1, Set.of("a", "an", "the", "is", "are", "being")) ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "plans to leave", "was forced to leave", "agreed in January to leave", "to be published". */
    private static Tense infinitive(Scan scan, int i) {
        if (scan.is(i - 2, "had") || scan.in(i - 1, MADE) && scan.in(i - 2, WAS)) {
            return Tense.PAST;
        }
        if (scan.is(i + 1, "be") && !scan.in(i - 1, SEEMING) && !scan.low(i - 1).endsWith("ed") && !scan.in(i - 1, WAS)) {
            return Tense.FUTURE;
        }
        boolean dated = TimeWords.month(scan.low(i - 1)) > 0 || TimeWords.weekday(scan.low(i - 1)) > 0;
        int governor = !dated ? i - 1 : scan.in(i - 2, Set.of("in", "on")) ? i - 3 : i - 2;
        return scan.in(governor, TO_GOVERNORS) || scan.in(governor, FUTURE_WORDS) ? Tense.FUTURE : Tense.UNKNOWN;
    }
}
