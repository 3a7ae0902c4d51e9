package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads the verbs that attribute: what their subject is, and on which side of them the content stands. */
final class VerbFrames {

    /** Verbs whose past form before "to" is mostly a passive one ("a move expected to"). */
    private static final java.util.Set<String> OFTEN_PASSIVE = java.util.Set.of("expected", "planned", "intended", "proposed", "aimed", "feared", "believed",
            "considered", "projected", "predicted", "forecast", "estimated", "assumed", "supposed", "presumed", "anticipated");

    private static final java.util.Set<String> SPOKEN_OF = java.util.Set.of("speak", "speaks", "spoke", "spoken", "speaking", "talk", "talks", "talked", "talking");

    /** The verbs that may stand before their subject where no quotation stands before them. */
    private static final java.util.Set<String> INVERTIBLE = java.util.Set.of("said", "says", "added", "adds", "reported", "reports",
            "wrote", "writes", "noted", "notes", "explained", "explains", "announced", "warned", "argued", "argues", "stated", "tweeted", "recalled", "claimed", "estimated", "concluded");

    /** Verb forms that are as often plain nouns. */
    private static final java.util.Set<String> NOUNS_TOO = java.util.Set.of("calls", "charges", "lists", "counts", "questions", "answers", "labels",
            "orders", "posts", "blogs", "records", "details", "highlights", "references", "state", "states", "brands", "brand", "label", "points", "point",
            "features", "feature", "figures", "doubts", "blames", "aims", "offers", "offer", "projects", "project", "hints", "signals", "cries", "judges",
            "judge", "guesses", "texts", "wonders", "needs", "charge", "call", "question", "list", "order", "request", "urge", "wants");

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;

    VerbFrames(Document document, Quotes quotes, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /**
     * The act of attribution that a verb does, or null.
     *
     * @param verb the token of the verb
     * @param sentence its sentence
     * @param before the acts found before it in the sentence
     */
    Frame read(int verb, Sentence sentence, List<Frame> before) {
        Token token = document.token(verb);
        Cues.Verb cue = Cues.verb(token.lower());
        if (cue == null || token.is("citing") || token.isAny("put", "puts") && verb + 1 < document.size() && document.token(verb + 1).is("it") || token.capitalised() && verb != sentence.first()) {
            return null;
        }
        int from = clauses.origin(verb, sentence);
        int to = clauses.limit(verb, sentence);
        if (verb < from || verb >= to) {
            return null;
        }
        Token previous = verb > from ? document.token(verb - 1) : null;
        Token next = verb + 1 < to ? document.token(verb + 1) : null;
        if ((cue.is(CueKind.SAY) || cue.is(CueKind.WEAK)) && !token.lower().endsWith("ing")) {
            Frame inverted = inverted(verb, from, to, sentence);
            if (inverted != null) {
                return inverted;
            }
        }
        Cues.Form form = form(verb, cue, previous, next, from);
        if (form == Cues.Form.ING && !afterBe(verb, from) && !hangs(previous)) {
            return null;
        }
        if (form == null) {
            return null;
        }
        Range subject = form == Cues.Form.ING && !afterBe(verb, from) ? participle(verb, sentence, before)
                : subjects.of(verb, sentence, before);
        if (subject.isEmpty() || !speaks(subject)) {
            return null;
        }
        CueKind kind = kind(cue, subject, verb, to);
        if (kind == null) {
            return null;
        }
        return frame(kind, subject, verb, sentence, from, to);
    }

    /** Content, then the verb, then the speaker: a closing mark or a comma before, and nothing but an end after the speaker. */
    private Frame inverted(int verb, int from, int to, Sentence sentence) {
        if (verb <= from) {
            return null;
        }
        int last = verb - 1;
        boolean quoted = quotes.inside(last) && !quotes.inside(verb);
        if (!quoted && !document.token(last).is(",")) {
            return null;
        }
        if (verb + 1 >= to || quotes.inside(verb + 1) != quotes.inside(verb)) {
            return null;
        }
        Token begin = document.token(verb + 1);
        boolean pronoun = Grammar.SUBJECT_PRONOUNS.contains(begin.lower());
        if (!Grammar.beginsNoun(begin) && !begin.isNumber() || begin.is("that") || Grammar.isTime(begin)) {
            return null;
        }
        Range source = phrases.after(verb + 1, to);
        if (source.isEmpty()) {
            return null;
        }
        Token after = source.end() < to ? document.token(source.end()) : null;
        boolean ends = after == null || after.isAny(",", ".", ";", "(", "—", "–", "-", ":", "?", "!") || quotes.inside(source.end()) != quotes.inside(verb)
                || after.isAny("who", "in", "at", "on", "during", "of", "from", "after", "as", "when", "while", "with", "last", "to", "for", "and", "by", "late", "early", "about") || Grammar.isTime(after);
        if (!ends || pronoun && !quoted) {
            return null;
        }
        if (!quoted && (!Cues.verb(document.token(verb).lower()).is(CueKind.SAY) || hasSubject(last, from, verb) || !INVERTIBLE.contains(document.token(verb).lower()))) {
            return null;
        }
        List<Range> scope = new ArrayList<>();
        add(scope, sentence.first() > from ? sentence.first() : from, verb);
        int rest = source.end();
        while (rest < to && !quotes.inside(rest)) {
            rest++;
        }
        if (rest < to && !quotes.inside(verb)) {
            add(scope, rest, to);
        }
        return new Frame(source, new Range(verb, verb + 1), scope, CueKind.SAY, "attribution.inverted");
    }

    /** Whether a comma before a verb closes an apposition to its subject ("Rendell, a governor, said"). */
    private boolean hasSubject(int comma, int from, int verb) {
        for (int i = comma - 1; i > Math.max(from, comma - 45); i--) {
            if (document.token(i).is(",") && !quotes.inside(i)) {
                Token opens = document.token(i + 1);
                Range before = phrases.before(i, from);
                if (!before.isEmpty() && before.first() == from && (Grammar.DETERMINERS.contains(opens.lower()) || opens.isNumber()
                        || opens.isAny("who", "which", "of", "former", "head", "chairman", "director", "president"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In which form the verb stands here, or null where the word is no verb or a passive. */
    private Cues.Form form(int verb, Cues.Verb cue, Token previous, Token next, int from) {
        if (previous == null) {
            return cue.forms().contains(Cues.Form.ING) ? Cues.Form.ING : null;
        }
        String word = document.token(verb).lower();
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
            return attributive || previous.is(",") && cue.is(CueKind.LABEL) && comma(from, verb) == verb - 1 ? null : Cues.Form.PAST;
        }
        boolean noun = Cues.isNoun(word) || Cues.isDocument(word) || NOUNS_TOO.contains(word);
        if (Grammar.DETERMINERS.contains(previous.lower()) && !previous.isAny("all", "both", "many", "some", "this", "her", "one") || Grammar.POSSESSIVES.contains(previous.lower())
                || Grammar.PREPOSITIONS.contains(previous.lower()) && !previous.is("to")) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.THIRD)) {
            return noun && (next == null || next.isAny("of", "by", "from", "about", "on", "in", "and", ",", ".", "was", "is", "were", "are")
                    || !previous.capitalised() && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower()) && !previous.isAny("also", ")", ",") && !Grammar.isCloser(previous) && !(next.is("that") && cue.is(CueKind.SAY))) ? null : Cues.Form.THIRD;
        }
        if (previous.is("to")) {
            return cue.is(CueKind.SAY) && next != null && (next.isAny("that", ":") || quotes.inside(verb + 1) && !quotes.inside(verb)) ? Cues.Form.BASE : null;
        }
        if (end < verb && Grammar.isAuxiliary(document.token(verb - 1)) || end < verb && Grammar.isAuxiliary(document.token(end))) {
            return Cues.Form.BASE;
        }
        Token subject = end > from ? document.token(end - 1) : previous;
        boolean plural = subject.isAny("they", "who", "that", "people", "police", "many", "some", "which", ")") || subject.lower().endsWith("s") && !subject.is("'s")
                || subject.capitalised() && end - 2 >= from && document.token(end - 2).isAny("and") || subject.isAny(",") && !noun;
        return plural && !(noun && next != null && next.isAny("of", "by", "for", "to", "from")) ? Cues.Form.BASE : null;
    }

    private boolean afterBe(int verb, int from) {
        int end = subjects.beforeVerb(verb, from);
        for (int i = end; i < verb; i++) {
            if (Grammar.BE.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle after this token goes on with its sentence ("..., saying", "by announcing"). */
    private static boolean hangs(Token previous) {
        return previous == null || previous.isAny(",", "and", "by", "in", "after", "before", "while") || Grammar.isDash(previous)
                || Grammar.isCloser(previous) || Grammar.isAdverb(previous);
    }

    /** Who does what a participle says: the speaker before it in the sentence, else the subject of the sentence. */
    private Range participle(int verb, Sentence sentence, List<Frame> before) {
        return subjects.clause(verb, sentence, before);
    }

    /** First persons speak in their own text; "there" and questions speak not at all. */
    private boolean speaks(Range subject) {
        Token first = document.token(subject.first());
        return !(subject.end() - subject.first() == 1 && first.isAny("i", "we", "you", "there", "what", "this", "some", "here", "us", "me"))
                && !first.isAny("no", "nobody");
    }

    private CueKind kind(Cues.Verb cue, Range subject, int verb, int to) {
        if (cue.is(CueKind.WEAK) && !cue.is(CueKind.SAY)) {
            if (weak(subject, verb, to)) {
                return CueKind.SAY;
            }
            return cue.is(CueKind.SHOW) && isDocument(subject) ? CueKind.SHOW : null;
        }
        if (cue.is(CueKind.THINK) && !cue.is(CueKind.SAY) && !clauseFollows(verb, to)) {
            return null;
        }
        if (cue.is(CueKind.PLAN) && !cue.is(CueKind.ASK) && !cue.is(CueKind.LABEL) && !cue.is(CueKind.SAY) && !cue.is(CueKind.THINK) && !clauseFollows(verb, to)
                && !document.token(verb + 1).is("for")) {
            return null;
        }
        if (cue.is(CueKind.SHOW)) {
            boolean shows = isDocument(subject) || thatFollows(verb, to);
            if (shows) {
                return CueKind.SHOW;
            }
        }
        if (SPOKEN_OF.contains(document.token(verb).lower()) && !(verb + 1 < to && document.token(verb + 1).isAny("of", "about", "on"))) {
            return null;
        }
        if (cue.is(CueKind.ACCUSE) && !reproach(verb, to)) {
            return null;
        }
        for (CueKind kind : cue.kinds()) {
            if (kind != CueKind.SHOW && kind != CueKind.WEAK) {
                return kind;
            }
        }
        return null;
    }

    private boolean weak(Range subject, int verb, int to) {
        int i = clauses.skipAdjuncts(verb + 1, to);
        boolean after = i < to && (document.token(i).isAny("that", ":") || quotes.inside(i) != quotes.inside(verb)
                || document.token(i).is(",") && i + 1 < to && quotes.inside(i + 1) != quotes.inside(verb)
                || document.token(i).is("out") || document.token(i).is("on") && i + 3 < to && document.token(i + 1).is("to"));
        if (i < to && document.token(i).isAny("he", "she", "they", "it", "there")) {
            return !document.token(i).is("it");
        }
        if (document.token(verb).lower().startsWith("add") && (clauseFollows(verb, to) || subject.first() > 0 && document.token(subject.first() - 1).is(","))) {
            return true;
        }
        boolean before = subject.first() > 0 && document.token(subject.first()).lineBefore() == 0 && quotes.inside(subject.first() - 1) && !quotes.inside(subject.first());
        return after || before;
    }

    /** Whether a clause, or an infinitive, follows the verb and not a mere object. */
    private boolean clauseFollows(int verb, int to) {
        int i = verb + 1;
        while (i < to && Grammar.isAdverb(document.token(i))) {
            i++;
        }
        for (int j = i; j < Math.min(to, i + 10); j++) {
            Token token = document.token(j);
            boolean opens = token.isAny("that", "to", "whether", "how", "what", "if", "there") || Grammar.SUBJECT_PRONOUNS.contains(token.lower()) && !token.isAny("who", "which");
            if (j == i && opens || Grammar.isAuxiliary(token) || token.is("that") && j < i + 4) {
                return true;
            }
            if (!token.isWord() && !token.isNumber() && !token.isAny("$", "%", "-")) {
                return false;
            }
        }
        return false;
    }

    private boolean reproach(int verb, int to) {
        boolean charge = document.token(verb).lower().startsWith("charg");
        for (int i = verb + 1; i < Math.min(to, verb + 16); i++) {
            Token token = document.token(i);
            if (token.isAny("with", "that") || !charge && token.isAny("of", "for", "on")) {
                return true;
            }
        }
        return false;
    }

    boolean isDocument(Range subject) {
        for (int i = subject.first(); i < subject.end(); i++) {
            if (Cues.isDocument(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean thatFollows(int verb, int to) {
        int i = clauses.skipAdjuncts(verb + 1, to);
        i += i < to && document.token(i).is("out") ? 1 : 0;
        return i < to && document.token(i).isAny("that", "how", "whether", "there");
    }

    private Frame frame(CueKind kind, Range subject, int verb, Sentence sentence, int from, int to) {
        List<Range> scope = new ArrayList<>();
        int after = clauses.skipAdjuncts(verb + 1, to);
        boolean comma = subject.first() > from && (document.token(subject.first() - 1).is(",") || Grammar.isDash(document.token(subject.first() - 1)));
        Quotes.Quote split = splitQuote(subject.first(), sentence);
        boolean scene = subject.first() > from && isAdjunct(from, subject.first());
        comma &= !scene || end(verb + 1, to);
        boolean quoted = split != null || !scene && subject.first() > sentence.first() && quotes.inside(subject.first() - 1) && !quotes.inside(subject.first());
        boolean end = after >= to || document.token(after).isAny(".", ",", ";", "—", "–", "?", "!", ")") || Grammar.isDash(document.token(after)) && document.token(after).spaceBefore();
        end |= after < to && document.token(after).isAny("when", "as", "after", "before", "while") && kind == CueKind.SAY && !quoted
                && !document.token(verb - 1).isAny("not", "never");
        boolean told = kind == CueKind.TELL && (quoted || comma && !isAdjunct(from, subject.first()));
        String rule = kind == CueKind.LABEL ? "attribution.called" : "attribution." + kind.name().toLowerCase(java.util.Locale.ROOT);
        if ((quoted || comma && (end || told)) && subject.first() < verb) {
            if (split != null) {
                scope.add(new Range(split.first(), split.end()));
            } else if (!isAdjunct(from, subject.first())) {
                add(scope, from, subject.first());
            }
            int rest = after;
            if (quoted) {
                while (rest < to && !quotes.inside(rest)) {
                    rest++;
                }
            }
            if (rest < to && !told) {
                add(scope, rest, quoted ? to : clauses.clauseEnd(rest, to));
            }
            return scope.isEmpty() ? null : new Frame(subject, new Range(verb, verb + 1), scope, kind, "attribution.trailing");
        }
        if (end && after < to && document.token(after).is(",") && after + 1 < to && quotes.inside(after + 1) && !quotes.inside(after)) {
            end = false;
        }
        if (end && !(after < to && document.token(after).is(",") && kind == CueKind.SAY)) {
            return null;
        }
        if (after < to && document.token(after).isAny("that", ":")) {
            after++;
        }
        int stop = clauses.clauseEnd(after, to);
        stop = afterQuote(after, stop);
        if (subordinate(subject, from)) {
            stop = Math.min(stop, comma(after, to));
        }
        add(scope, after, stop);
        boolean colon = after >= to;
        return scope.isEmpty() && !colon ? null : new Frame(subject, new Range(verb, verb + 1), scope, kind, rule);
    }

    private boolean end(int i, int to) {
        int after = clauses.skipAdjuncts(i, to);
        return after >= to || document.token(after).is(".");
    }

    /** The quotation that ends in a question or exclamation right before a subject that begins its sentence ("...?" Smith asked). */
    private Quotes.Quote splitQuote(int subject, Sentence sentence) {
        if (subject != sentence.first() || subject == 0 || document.token(subject).lineBefore() > 0 || quotes.inside(subject)) {
            return null;
        }
        Quotes.Quote quote = quotes.at(subject - 1);
        return quote != null && quote.end() - 2 >= quote.inner() && document.token(quote.end() - 2).isAny("?", "!", "…", ",", "-") ? quote : null;
    }

    /** Where a whole quotation is followed by "and" and what was done next, the content ends with it. */
    private int afterQuote(int after, int stop) {
        Quotes.Quote quote = after < stop ? quotes.at(after) : null;
        if (quote == null || quote.first() != after || quote.end() + 1 >= stop || quotes.inside(quote.end())) {
            return stop;
        }
        boolean whole = document.token(quote.end() - 2).isAny("?", "!", ".", ",");
        Token next = document.token(quote.end() + 1);
        return document.token(quote.end()).is("and") && whole && !quotes.inside(quote.end() + 1) && !next.is("that") ? quote.end() : stop;
    }

    /** Whether what stands before a subject only sets the scene ("In his third year in office, ..."). */
    private boolean isAdjunct(int from, int to) {
        Token first = document.token(from);
        if (quotes.inside(from) || !Grammar.PREPOSITIONS.contains(first.lower()) && !first.lower().endsWith("ing") && !Grammar.isAdverb(first) && !Grammar.isTime(first)
                || first.is("to")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Grammar.isAuxiliary(document.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the clause of a subject hangs on the one after it ("When veterans ask for help, ..."), or is a relative one. */
    private boolean subordinate(Range subject, int from) {
        Token first = document.token(subject.first());
        if (subject.end() - subject.first() == 1 && first.isAny("who", "which") && subject.first() > from && document.token(subject.first() - 1).is(",")) {
            return true;
        }
        return subject.first() == from + 1 && document.token(from).isAny("when", "if", "as", "after", "before", "because", "although", "though", "while", "since", "once");
    }

    private int comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.token(i).is(",") && !quotes.inside(i)) {
                return i;
            }
        }
        return to;
    }

    private static void add(List<Range> scope, int first, int end) {
        if (first < end) {
            scope.add(new Range(first, end));
        }
    }
}
