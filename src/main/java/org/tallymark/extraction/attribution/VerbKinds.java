package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells what a verb attributes here, if anything, by what follows it and who does it. */
final class VerbKinds {

    private static final Set<String> SPOKEN_OF = Set.of("speak", "speaks", "spoke", "spoken", "speaking", "talk", "talks", "talked", "talking");

    /** Verbs of thought that may have an amount as object. */
    private static final Set<String> RECKONED = Set.of("expect", "expects", "expected", "expecting", "anticipate", "anticipates", "anticipated",
            "anticipating", "foresee", "foresees", "foresaw", "assume", "assumes", "assumed", "fear", "fears", "feared", "envisage", "envisages", "envisaged");

    /** Verbs that answer something said before; what stands before them is not what their subject thinks. */
    private static final Set<String> REPLIES = Set.of("agree", "agrees", "agreed", "disagree", "disagrees", "disagreed", "accept", "accepts", "accepted",
            "deny", "denies", "denied", "concur", "concurs", "concurred", "consider", "considered", "dispute", "disputes", "disputed", "regret", "regretted");

    /** Verbs that tell who says so where they close a sentence ("..., police disclosed today"). */
    private static final Set<String> CLOSING = Set.of("disclosed", "revealed", "indicated", "admitted", "admits", "reveals", "indicates", "discloses", "replied", "responded", "mentioned");

    private static final int ANTECEDENT = 10;
    /** What bodies do when they number something. */
    private static final Set<String> COUNTS = Set.of("count", "counts", "counted", "tally", "tallies", "tallied", "list", "lists", "listed", "document", "documents", "documented");
    private static final Set<String> FINDINGS = Set.of("find", "finds", "found");
    private static final Set<String> FINDERS = Set.of("researchers", "scientists", "authors", "economists", "academics", "pollsters", "auditors", "analysts", "epidemiologists", "demographers");

    private final Document document;
    private final Quotes quotes;
    private final Clauses clauses;
    private final Contents contents;

    VerbKinds(Document document, Quotes quotes, Clauses clauses) {
        this.document = document;
        this.quotes = quotes;
        this.clauses = clauses;
        this.contents = new Contents(document, clauses);
    }

    /** First persons speak in their own text; "there" and questions speak not at all. */
    boolean speaks(Range subject) {
        Token first = document.token(subject.first());
        boolean participle = first.lower().endsWith("ed") && !first.capitalised() && SourceKinds.ofHead(first.lower()) == null;
        return !(subject.end() - subject.first() == 1 && (participle || first.isAny("i", "we", "you", "there", "what", "this", "some", "here", "us", "me")))
                && !first.isAny("no", "nobody", "let", "neither", "none", "nor", "had", "were", "should");
    }

    /** Whether a phrase right before a participle is one that speaks: a name, somebody, a document. */
    boolean canSpeak(Range subject) {
        Token first = document.token(subject.first());
        Token last = document.token(subject.end() - 1);
        return last.capitalised() || Grammar.DETERMINERS.contains(first.lower()) || SourceKinds.ofHead(last.lower()) != null || Cues.isDocument(last.lower());
    }

    CueKind kind(Cues.Verb cue, Range subject, int verb, int to) {
        if (verb + 2 < to && document.token(verb + 1).isAny("nothing", "little", "much", "anything") && document.token(verb + 2).is("about")) {
            return null;
        }
        if (verb + 2 < to && document.token(verb + 1).is("on") && document.token(verb + 2).is("condition")) {
            return null;
        }
        if (!cue.is(CueKind.THINK) && !cue.is(CueKind.PLAN) && contents.keepsBack(verb, to)) {
            return null;
        }
        if (cue.is(CueKind.WEAK) && !cue.is(CueKind.SAY)) {
            if (weak(subject, verb, to)) {
                return CueKind.SAY;
            }
            return cue.is(CueKind.SHOW) && isDocument(subject) ? CueKind.SHOW : null;
        }
        if ((cue.is(CueKind.THINK) || cue.is(CueKind.ASK)) && closes(subject, verb, to)) {
            return CueKind.SAY;
        }
        if (cue.is(CueKind.THINK) && !cue.is(CueKind.SAY) && !contents.clauseFollows(verb, to)) {
            return RECKONED.contains(document.token(verb).lower()) && contents.amountFollows(verb, to) ? CueKind.SHOW : cue.is(CueKind.ASK) ? CueKind.ASK : null;
        }
        if (cue.is(CueKind.PLAN) && !cue.is(CueKind.ASK) && !cue.is(CueKind.LABEL) && !cue.is(CueKind.SAY) && !cue.is(CueKind.THINK) && !contents.clauseFollows(verb, to)
                && !(verb + 1 < to && document.token(verb + 1).is("for"))) {
            return null;
        }
        if (cue.is(CueKind.SHOW)) {
            boolean shows = isDocument(subject) || contents.thatFollows(verb, to);
            if (shows || found(subject, verb) && contents.amountFollows(verb, to)) {
                return CueKind.SHOW;
            }
        }
        if (cue.is(CueKind.TELL) && contents.tale(verb, to)) {
            return null;
        }
        if (SPOKEN_OF.contains(document.token(verb).lower()) && !(verb + 1 < to && document.token(verb + 1).isAny("of", "about", "on"))) {
            return null;
        }
        if (cue.is(CueKind.ACCUSE) && !contents.reproach(verb, to)) {
            return null;
        }
        if (document.token(verb).lower().startsWith("call")) {
            Token next = verb + 1 < to ? document.token(verb + 1) : null;
            return next == null || next.isAny(".", ",", ";", "a", "an") || Grammar.isTime(next) || next.is("the") && verb + 2 < to && (Grammar.isTime(document.token(verb + 2)) || document.token(verb + 2).isAny("day", "next", "same", "previous"))
                    ? null : next.isAny("for", "on") ? CueKind.PLAN : CueKind.LABEL;
        }
        for (CueKind kind : cue.kinds()) {
            if (kind != CueKind.SHOW && kind != CueKind.WEAK) {
                return kind;
            }
        }
        return null;
    }

    /** "Shares will fall, analysts expect.": what is thought stands before, and the verb closes the sentence or a parenthesis. */
    private boolean closes(Range subject, int verb, int to) {
        boolean comma = subject.first() > 1 && document.token(subject.first() - 1).is(",") && subject.end() == verb && !REPLIES.contains(document.token(verb).lower());
        int after = clauses.skipAdjuncts(verb + 1, to);
        return comma && (after >= to || document.token(after).isAny(".", ","));
    }

    private boolean weak(Range subject, int verb, int to) {
        int i = clauses.skipAdjuncts(verb + 1, to);
        boolean after = i < to && (document.token(i).isAny("that", ":") || quotes.inside(i) != quotes.inside(verb)
                || document.token(i).is(",") && i + 1 < to && quotes.inside(i + 1) != quotes.inside(verb)
                || document.token(i).is("out") || document.token(i).is("on") && i + 3 < to && document.token(i + 1).is("to"));
        if (i < to && document.token(i).isAny("he", "she", "they", "it", "there")) {
            return !document.token(i).is("it");
        }
        if (document.token(verb).lower().startsWith("add") && (contents.clauseFollows(verb, to) || subject.first() > 0 && document.token(subject.first() - 1).is(","))) {
            return true;
        }
        if (closes(subject, verb, to) && CLOSING.contains(document.token(verb).lower())) {
            return true;
        }
        boolean before = subject.first() > 0 && document.token(subject.first()).lineBefore() == 0 && quotes.inside(subject.first() - 1) && !quotes.inside(subject.first());
        return after || before;
    }

    /** Whether a body counts, or those find who study: what they arrive at is their own word, and no mere event. */
    private boolean found(Range subject, int verb) {
        Token last = document.token(subject.end() - 1);
        if (FINDINGS.contains(document.token(verb).lower())) {
            boolean finders = false;
            for (int i = subject.first(); i < subject.end(); i++) {
                finders |= FINDERS.contains(document.token(i).lower());
            }
            return finders;
        }
        HopKind kind = SourceKinds.ofHead(last.lower());
        boolean body = last.capitalised() || kind != null && !last.isAny("country", "state", "city", "county", "municipality", "district", "country");
        return COUNTS.contains(document.token(verb).lower()) && body;
    }

    private boolean isDocument(Range subject) {
        Token before = document.token(subject.first() - 1);
        if (before != null && before.is(",") && document.token(subject.first()).is("which") && subject.end() - subject.first() == 1) {
            for (int i = subject.first() - 2; i > Math.max(0, subject.first() - ANTECEDENT) && document.token(i).isWord(); i--) {
                if (Cues.isDocument(document.token(i).lower()) && !document.token(i).capitalised()) {
                    return true;
                }
            }
        }
        if (subject.end() - subject.first() == 1 && document.token(subject.first()).isAny("that", "which") && before != null) {
            return Cues.isDocument(before.lower());
        }
        HopKind known = SourceKinds.known(document.quote(subject.first(), subject.end()));
        if (known == HopKind.OUTLET || known == HopKind.AGENCY) {
            return true;
        }
        for (int i = subject.first(); i < subject.end(); i++) {
            if (Cues.isDocument(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
