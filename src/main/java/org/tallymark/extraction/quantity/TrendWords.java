package org.tallymark.extraction.quantity;

import java.util.Set;

/** The words by which news tells that something rose or fell, and those that look like them and tell nothing of the kind. */
final class TrendWords {

    static final Set<String> RISING = Set.of("up", "rise", "rose", "risen", "rises", "rising", "increase", "increased",
            "increases", "increasing", "climb", "climbed", "climbs", "climbing", "jump", "jumped", "jumps", "jumping", "gain",
            "gained", "gains", "gaining", "soar", "soared", "soaring", "surge", "surged", "surging", "grow", "grew", "grown",
            "grows", "growing", "advanced", "advance", "advances", "advancing", "add", "added", "adds", "adding", "higher",
            "skyrocketed", "swelled", "swollen", "expanded", "expand", "improved", "improve", "leapt", "leaped", "edged", "ticked",
            "spiked", "rallied", "appreciated", "strengthened", "rebounded", "hiked", "raised", "raise", "raises", "raising", "lifted", "lift", "lifting", "boosted", "ballooned", "popped", "leap", "leaps", "leaping", "edging", "ticking", "spiking", "rallying",
            "rebounding", "ballooning", "swelling", "improving", "strengthening", "appreciating", "expanding", "skyrocketing", "soars",
            "surges", "spikes", "rallies", "rebounds", "hike", "hiking");
    static final Set<String> FALLING = Set.of("down", "fall", "fell", "fallen", "falls", "falling", "drop", "dropped",
            "drops", "dropping", "decline", "declined", "declines", "declining", "decrease", "decreased", "decreases", "slip",
            "slipped", "slipping", "slips", "slide", "slid", "sliding", "sink", "sank", "sunk", "plunge", "plunged", "plunging",
            "tumble", "tumbled", "tumbling", "lose", "lost", "loses", "losing", "dip", "dipped", "shrink", "shrank", "shrunk",
            "slump", "slumped", "cut", "cuts", "cutting", "reduce", "reduced", "reduces", "reducing", "trim", "trimmed", "lower",
            "shed", "shedding", "slash", "slashed", "slashing", "plummet", "plummeted", "ease", "eased", "easing", "weakened",
            "contracted", "contract", "retreated", "crashed", "eroded", "depreciated", "collapsed", "halved", "plummeting", "plummets", "plunges", "tumbles", "slumps", "slumping", "shrinks", "shrinking",
            "sinks", "sinking", "dips", "dipping", "slides", "trimming", "weaken", "weakening", "contracting", "retreat", "retreating",
            "crash", "crashing", "collapsing", "depreciating", "slashes", "eases", "decreasing", "nosedived");
    static final Set<String> COUNT_CHANGES = Set.of("cut", "cuts", "cutting", "axe", "axed", "axing", "slash", "slashed",
            "slashing", "shed", "shedding", "eliminate", "eliminated", "eliminating", "added", "adding", "add");
    static final Set<String> CUTS_OF_COUNTS = Set.of("axe", "axed", "axing", "eliminate", "eliminated", "eliminating");
    static final Set<String> SKIPPED = Set.of("by", "another", "further", "a", "an", "additional", "just", "only", "even",
            "again", "the", "back", "as", "much", "some", "whopping", "full", "over", "annualised",
            "annualized", "annual", "record", "net", "estimated", "average", "combined", "seasonally", "adjusted");
    /** Verbs that make "up" or "down" their own: "gunned down six", "makes up 12 per cent". */
    static final Set<String> PHRASAL = Set.of("gunned", "gun", "gunning", "shot", "shoot", "shooting", "struck", "mowed", "turned",
            "knocked", "shut", "shuts", "shutting", "closed", "closing", "broke", "tore", "torn", "burned", "burnt", "pinned", "hunted",
            "tracked", "take", "takes", "took", "taken", "taking", "make", "makes", "made", "making", "give", "gave", "given", "put", "puts",
            "set", "sets", "blew", "blow", "blown", "picked", "pick", "picking", "bought", "buy", "opened", "open", "racked", "rack",
            "racking", "pony", "ponied", "cough", "coughed", "stump", "stumped", "scooped", "scoop", "snapped", "snapping", "piled",
            "chalked", "notched", "rang", "built", "signed", "sign", "rounded", "locked", "held", "used", "divided", "split", "lined",
            "laid", "calm", "calmed", "wrote", "written", "step", "handed", "came", "wind", "eat", "ate", "sewed");
    /** Participles whose "by" names who does it and not by how much. */
    static final Set<String> AGENTS = Set.of("held", "led", "seen", "known", "taken", "won", "chosen", "written", "made", "paid", "run", "felt");
    static final Set<String> NO_MONEY = Set.of("raise", "raises", "raising", "lose", "lost", "loses", "losing", "raised", "add", "added", "adds",
            "adding", "contract", "shed", "improved", "improve", "expand", "expanded", "boosted");

    /** Words before "off" that make it a fall: "closed off 2 per cent". */
    static final Set<String> STANDING = Set.of("was", "were", "is", "are", "closed", "ended", "finished", "traded", ",");

    private TrendWords() {}
}
