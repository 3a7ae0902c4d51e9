package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells in which form a verb stands, and where a word that could be one is a noun or a participle instead. */
final class VerbForms {

    /** Verbs whose past form before "to" is mostly a passive one ("a move expected to"). */
    private static final Set<String> OFTEN_PASSIVE = Set.of("expected", "planned", "intended", "proposed", "aimed", "feared", "believed",
            "considered", "projected", "predicted", "forecast", "estimated", "assumed", "supposed", "presumed", "anticipated");

    /** Verb forms that are as often plain nouns. */
    private static final Set<String> NOUNS_TOO = Set.of("calls", "charges", "lists", "counts", "questions", "answers", "labels",
            "orders", "posts", "blogs", "records", "details", "highlights", "references", "state", "states", "brands", "brand", "label", "points", "point",
            "features", "feature", "figures", "doubts", "blames", "aims", "offers", "offer", "projects", "project", "hints", "signals", "cries", "judges",
            "judge", "guesses", "texts", "wonders", "needs", "charge", "call", "question", "list", "order", "request", "urge", "wants",
            "reason", "reasons", "sense", "trust", "trusts", "bet", "bets", "figure", "lecture", "lectures", "rate", "rates", "rank", "ranks", "name",
            "names", "track", "tracks", "blast", "blasts", "commends", "vents", "vent");

    /** Auxiliaries that make of a wish or a demand a mere possibility ("the plaintiffs could seek"). */
    private static final Set<String> POSSIBLE = Set.of("could", "should", "may", "might", "must", "can", "cannot");

    private final Document document;
    private final Quotes quotes;
    private final Subjects subjects;

    VerbForms(Document document, Quotes quotes, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.subjects = subjects;
    }

    /** In which form the verb stands here, or null where the word is no verb or a passive. */
    Cues.Form form(int verb, Cues.Verb cue, Token previous, Token next, int from) {
        if (previous == null) {
            return cue.forms().contains(Cues.Form.ING) ? Cues.Form.ING : null;
        }
        if (previous.is(".") && !previous.spaceBefore() && verb - 2 >= from && document.token(verb - 2).capitalised()) {
            previous = document.token(verb - 2);
        }
        String word = document.token(verb).lower();
        Range name = subjects.nameOf(verb, from);
        previous = name.isEmpty() ? previous : document.token(name.first());
        if (previous.is("that") && !(verb - 2 >= from && document.token(verb - 2).isWord() && Grammar.beginsNoun(document.token(verb - 2))
                && Cues.verb(document.token(verb - 2).lower()) == null)) {
            return null;
        }
        if (next != null && next.is("by") && !previous.isAny("have", "has", "had", "'ve")) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.ING)) {
            return previous.isAny("the", "a", "an", "of", "'s") || Grammar.POSSESSIVES.contains(previous.lower()) ? null : Cues.Form.ING;
        }
        int end = subjects.beforeVerb(verb, from);
        if (cue.forms().contains(Cues.Form.PAST)) {
            if (Grammar.DETERMINERS.contains(previous.lower()) && !previous.isAny("all", "both", "many", "some", "this", "she") || Grammar.POSSESSIVES.contains(previous.lower())
                    || Grammar.PREPOSITIONS.contains(previous.lower()) || previous.isNumber()) {
                return null;
            }
            for (int i = end; i < verb; i++) {
                if (Grammar.BE.contains(document.token(i).lower())) {
                    return null;
                }
            }
            if (next != null && (cue.is(CueKind.ASK) || cue.is(CueKind.PLAN)) && end == verb && next.isAny("in", "during", "at", "on", "this", "last", "under", "with", "since")
                    && !previous.capitalised() && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower())) {
                return null;
            }
            if (previous.is("-") || cue.is(CueKind.WEAK) && end < verb && Grammar.isAdverb(previous) && next != null && next.isWord() && end > from && Grammar.DETERMINERS.contains(document.token(end - 1).lower())) {
                return null;
            }
            if (next != null && cue.is(CueKind.ACCUSE) && next.isAny("of", "with", "for") && end == verb && !previous.capitalised()
                    && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower())) {
                return null;
            }
            if (next != null && next.is("to") && end == verb && OFTEN_PASSIVE.contains(word) && !previous.capitalised() && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower())
                    && SourceKinds.ofHead(previous.lower()) == null) {
                return null;
            }
            if (Cues.isNoun(word) && !previous.capitalised() && end == verb && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower())) {
                return null;
            }
            Token before = end > from && end < verb ? document.token(end - 1) : null;
            boolean attributive = before != null && Grammar.isAdverb(previous) && (before.isAny("the", "a", "an") || Grammar.POSSESSIVES.contains(before.lower()));
            return attributive || previous.is(",") && cue.is(CueKind.LABEL) && (comma(from, verb) == verb - 1 || next != null && next.is("as")) ? null : Cues.Form.PAST;
        }
        boolean noun = Cues.isNoun(word) || Cues.isDocument(word) || NOUNS_TOO.contains(word);
        if (Grammar.DETERMINERS.contains(previous.lower()) && !previous.isAny("all", "both", "many", "some", "this", "her", "one") || Grammar.POSSESSIVES.contains(previous.lower())
                || Grammar.PREPOSITIONS.contains(previous.lower()) && !previous.is("to")) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.THIRD) && noun && next != null && (Grammar.isAuxiliary(next) || isFinite(next))) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.THIRD) && closes(verb, next, from)) {
            return Cues.Form.THIRD;
        }
        if (cue.forms().contains(Cues.Form.THIRD)) {
            return noun && (next == null || next.isAny("of", "by", "from", "about", "on", "in", "and", ",", ".", "was", "is", "were", "are")
                    || !previous.capitalised() && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower()) && !previous.isAny("also", ")", ",") && !Grammar.isCloser(previous) && !(next.isNumber() && Cues.isDocument(previous.lower())) && !(next.is("that") && (cue.is(CueKind.SAY) || Cues.isDocument(previous.lower())))) ? null : Cues.Form.THIRD;
        }
        if (previous.is("to")) {
            boolean outlook = verb - 2 >= from && document.token(verb - 2).isAny("expected", "due", "set", "likely", "scheduled", "able");
            return !outlook && cue.is(CueKind.SAY) && next != null && (next.isAny("that", ":") || quotes.inside(verb + 1) && !quotes.inside(verb)) ? Cues.Form.BASE : null;
        }
        if (end < verb && !cue.is(CueKind.SAY) && (cue.is(CueKind.PLAN) || cue.is(CueKind.ASK)) && POSSIBLE.contains(document.token(verb - 1).lower())) {
            return null;
        }
        if (end < verb && Grammar.isAuxiliary(document.token(verb - 1)) || end < verb && Grammar.isAuxiliary(document.token(end))) {
            return Cues.Form.BASE;
        }
        Token subject = end > from ? document.token(end - 1) : previous;
        boolean object = next != null && (next.is("that") || next.isNumber() || Grammar.DETERMINERS.contains(next.lower()));
        boolean plural = subject.isAny("they", "who", "that", "people", "police", "media", "many", "some", "which", ")") || collective(verb, from) || subject.lower().endsWith("s") && !subject.is("'s")
                || subject.lower().endsWith("men") || subject.capitalised() && end - 2 >= from && document.token(end - 2).isAny("and") || subject.isAny(",") && !noun || (!noun || object) && pluralHead(end, from);
        return plural && !(noun && next != null && next.isAny("of", "by", "for", "to", "from")) ? Cues.Form.BASE : null;
    }

    /** ", the ministry forecasts.": a short phrase with a name or a known source as its head, between a comma and the end. */
    private boolean closes(int verb, Token next, int from) {
        if (next != null && !next.isAny(".", ",", ";") && !quotes.inside(verb + 1)) {
            return false;
        }
        Range subject = subjects.near(verb, from);
        int comma = subject.first() - 1;
        if (subject.isEmpty() || subject.end() != verb || comma <= from || !document.token(comma).is(",")) {
            return false;
        }
        String head = document.token(verb - 1).lower();
        boolean source = SourceKinds.ofHead(head) != null || SourceKinds.ofTitle(head) != null || document.token(verb - 1).capitalised();
        return source && (document.token(subject.first()).is("the") || document.token(subject.first()).capitalised());
    }

    private static boolean isFinite(Token token) {
        Cues.Verb verb = Cues.verb(token.lower());
        return verb != null && !Cues.isNoun(token.lower()) && !Cues.isDocument(token.lower()) && (verb.forms().contains(Cues.Form.BASE) || verb.forms().contains(Cues.Form.PAST));
    }

    /** Whether a name that opens its clause is spoken of as several ("Harbour Lines say they lost two ships"). */
    private boolean collective(int verb, int from) {
        Range subject = document.token(verb).is("say") && document.token(verb - 1).capitalised() ? subjects.near(verb, from) : Range.EMPTY;
        return !subject.isEmpty() && subject.first() == from;
    }

    /** Whether the phrase before a verb has a plural head before its preposition ("officials at the ministry say"). */
    private boolean pluralHead(int end, int from) {
        if (end - 2 >= from && document.token(end - 1).lower().endsWith("ed") && Cues.isDocument(document.token(end - 2).lower())) {
            return document.token(end - 2).lower().endsWith("s") || document.token(end - 2).is("data");
        }
        for (int i = end - 1; i > Math.max(from, end - 12); i--) {
            Token token = document.token(i);
            if (Grammar.PREPOSITIONS.contains(token.lower())) {
                boolean participle = i - 2 >= from && (document.token(i - 1).lower().endsWith("ed") || document.token(i - 1).is("seen")) && token.is("by");
                Token head = document.token(participle ? i - 2 : i - 1);
                if (head.isWord() && (!head.capitalised() || head.index() == from) && (participle && head.lower().endsWith("s") || Cues.isDocument(head.lower()) || SourceKinds.ofHead(head.lower()) != null) || head.is("data")) {
                    return head.lower().endsWith("s") || head.isAny("data", "people", "police", "men", "women", "media");
                }
            } else if (!token.isWord() && !token.isNumber() && !token.isAny("'s", "-", ".") || Grammar.isAuxiliary(token) || Grammar.CLAUSE_OPENERS.contains(token.lower())) {
                return false;
            }
        }
        return false;
    }

    boolean afterBe(int verb, int from) {
        int end = subjects.beforeVerb(verb, from);
        for (int i = end; i < verb; i++) {
            if (Grammar.BE.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle after this token goes on with its sentence ("..., saying", "by announcing"). */
    static boolean hangs(Token previous) {
        return previous == null || previous.isAny(",", "and", "by", "in", "after", "before", "while") || Grammar.isDash(previous)
                || Grammar.isCloser(previous) || Grammar.isAdverb(previous);
    }

    private int comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.token(i).is(",") && !quotes.inside(i)) {
                return i;
            }
        }
        return to;
    }
}
