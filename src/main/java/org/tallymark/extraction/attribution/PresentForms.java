package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells where a word that has the form of a present tense is a verb, and where a noun. */
final class PresentForms {

    /** Verb forms that are as often plain nouns. */
    private static final Set<String> NOUNS_TOO = Set.of("calls", "charges", "lists", "counts", "questions", "answers", "labels",
            "orders", "posts", "blogs", "records", "details", "highlights", "references", "state", "states", "brands", "brand", "label", "points", "point",
            "features", "feature", "figures", "doubts", "blames", "aims", "offers", "offer", "projects", "project", "hints", "signals", "cries", "judges",
            "judge", "guesses", "texts", "wonders", "needs", "charge", "call", "question", "list", "order", "request", "urge", "wants",
            "reason", "reasons", "sense", "trust", "trusts", "bet", "bets", "figure", "lecture", "lectures", "rate", "rates", "rank", "ranks", "name",
            "names", "track", "tracks", "blast", "blasts", "commends", "vents", "vent");

    /** Auxiliaries that make of a wish or a demand a mere possibility ("the plaintiffs could seek"). */
    private static final Set<String> POSSIBLE = Set.of("could", "should", "may", "might", "must", "can", "cannot");

    /** What figures do, so that "claims", "reports" or "charges" before it are what is counted: "weekly claims rose". */
    private static final String[] MOVED = {"rose", "fell", "grew", "jumped", "dropped", "climbed", "hit", "stood", "came", "increased", "decreased",
        "declined", "reached", "doubled", "surged", "totaled", "totalled"};

    private final Document document;
    private final Quotes quotes;
    private final Subjects subjects;

    PresentForms(Document document, Quotes quotes, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.subjects = subjects;
    }

    /** The form of a word without a past one, or null where it is a noun. */
    Cues.Form form(int verb, Cues.Verb cue, Token previous, Token next, int from) {
        String word = document.token(verb).lower();
        boolean example = word.equals("say") && previous.is(",") && next != null && next.is(",");
        if (example || word.startsWith("call") && previous.isAny("conference", "phone", "telephone", "video", "roll", "earnings", "close")) {
            return null;
        }
        int end = subjects.beforeVerb(verb, from);
        boolean noun = Cues.isNoun(word) || Cues.isDocument(word) || NOUNS_TOO.contains(word);
        if (Grammar.DETERMINERS.contains(previous.lower()) && !previous.isAny("all", "both", "many", "some", "this", "her", "one") || Grammar.POSSESSIVES.contains(previous.lower())
                || Grammar.PREPOSITIONS.contains(previous.lower()) && !previous.is("to")) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.THIRD) && noun && next != null && (Grammar.isAuxiliary(next) || isFinite(next))) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.THIRD) && next != null && (next.isAny("were", "are") && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower())
                || noun && next.isAny(MOVED))) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.THIRD) && closes(verb, next, from)) {
            return Cues.Form.THIRD;
        }
        if (cue.forms().contains(Cues.Form.THIRD)) {
            return noun && !opensContent(verb, next, from) && (next == null || next.isAny("of", "by", "from", "about", "on", "in", "and", ",", ".", "was", "is", "were", "are")
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
        boolean plural = subject.isAny("they", "who", "that", "people", "police", "media", "data", "many", "some", "which", ")") || collective(verb, from) || word.equals("say") && subject.isAny("percent", "cent", "%", "half", "majority") || subject.lower().endsWith("s") && !subject.is("'s")
                || subject.lower().endsWith("men") || subject.capitalised() && end - 2 >= from && document.token(end - 2).isAny("and") || subject.isAny(",") && !noun || (!noun || object) && pluralHead(end, from);
        boolean bare = noun && (next == null || next.isAny(".", ",", ";", "of", "by", "for", "to", "from") && !(next.isAny(".", ",", ";") && apart(verb, from)));
        return plural && !bare ? Cues.Form.BASE : null;
    }

    /** "The union claims 40 drivers were", "the army claims it": who can speak in the singular before, and a number or a subject behind. */
    private boolean opensContent(int verb, Token next, int from) {
        Token head = document.token(verb - 1);
        HopKind kind = SourceKinds.ofHead(head.lower());
        boolean speaker = !head.capitalised() && !head.lower().endsWith("s") && (kind != null || SourceKinds.ofTitle(head.lower()) != null);
        Range subject = speaker && next != null ? subjects.near(verb, from) : Range.EMPTY;
        boolean clause = !subject.isEmpty() && (subject.first() == from || !document.token(subject.first() - 1).isWord()
                || Grammar.CLAUSE_OPENERS.contains(document.token(subject.first() - 1).lower()) || document.token(subject.first() - 1).is("and"));
        Token after = document.token(verb + 2);
        return clause && (Contents.isAmount(next) || next.isAny("there", "its", "their", "his", "her", "the", "this", "these", "only", "some", "nearly", "almost")
                || Grammar.SUBJECT_PRONOUNS.contains(next.lower()) && !next.isAny("who", "which")
                || next.isAny("at", "up", "more", "fewer", "about", "over", "around") && after != null && (after.isAny("least", "to", "than") || after.isNumber()));
    }

    /** ", the ministry forecasts.": a short phrase with a name or a known source as its head, between a comma and the end. */
    private boolean closes(int verb, Token next, int from) {
        if (next != null && !next.isAny(".", ",", ";") && !quotes.inside(verb + 1)) {
            return false;
        }
        return apart(verb, from);
    }

    /** Whether a comma and one who can speak stand before a verb ("..., its owner announced"). */
    boolean apart(int verb, int from) {
        Range subject = subjects.near(verb, from);
        int comma = subject.first() - 1;
        if (subject.isEmpty() || subject.end() != verb || comma <= from || !document.token(comma).is(",")) {
            return false;
        }
        String head = document.token(verb - 1).lower();
        boolean source = SourceKinds.ofHead(head) != null || SourceKinds.ofTitle(head) != null || document.token(verb - 1).capitalised();
        return source && (document.token(subject.first()).isAny("the", "its", "their", "his", "her") || document.token(subject.first()).capitalised());
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
}
