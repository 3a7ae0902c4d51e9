package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads the verbs that attribute: what their subject is, and on which side of them the content stands. */
final class VerbFrames {

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
        if (cue == null || token.capitalised() && verb != sentence.first()) {
            return null;
        }
        int from = clauses.origin(verb, sentence);
        int to = clauses.limit(verb, sentence);
        if (verb < from || verb >= to) {
            return null;
        }
        Token previous = verb > from ? document.token(verb - 1) : null;
        Token next = verb + 1 < to ? document.token(verb + 1) : null;
        if (cue.is(CueKind.SAY) && !token.lower().endsWith("ing")) {
            Frame inverted = inverted(verb, from, to, sentence);
            if (inverted != null) {
                return inverted;
            }
        }
        Cues.Form form = form(verb, cue, previous, next, from);
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
        if (!quoted && hasSubject(last, from, verb)) {
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
        for (int i = comma - 1; i > Math.max(from, comma - 30); i--) {
            if (document.token(i).is(",") && !quotes.inside(i)) {
                Token opens = document.token(i + 1);
                Range before = phrases.before(i, from);
                return !before.isEmpty() && before.first() == from && (Grammar.DETERMINERS.contains(opens.lower()) || opens.isNumber()
                        || opens.isAny("who", "which", "of", "former", "head", "chairman", "director", "president"));
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
        if (next != null && next.is("by")) {
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
            return Cues.Form.PAST;
        }
        boolean noun = Cues.isNoun(word) || Cues.isDocument(word) || word.equals("calls") || word.equals("charges") || word.equals("lists") || word.equals("counts") || word.equals("questions") || word.equals("answers") || word.equals("labels") || word.equals("shows") || word.equals("orders") || word.equals("posts") || word.equals("blogs") || word.equals("records") || word.equals("details") || word.equals("highlights") || word.equals("posters") || word.equals("references");
        if (Grammar.DETERMINERS.contains(previous.lower()) && !previous.isAny("all", "both", "many", "some", "this", "her", "one") || Grammar.POSSESSIVES.contains(previous.lower())
                || Grammar.PREPOSITIONS.contains(previous.lower()) && !previous.is("to")) {
            return null;
        }
        if (cue.forms().contains(Cues.Form.THIRD)) {
            return noun && (next == null || next.isAny("of", "by", "from", "about", "on", "in", "and", ",", ".", "was", "is", "were", "are")
                    || !previous.capitalised() && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower()) && !previous.isAny("also", ")") && !next.is("that")) ? null : Cues.Form.THIRD;
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
        if (cue.is(CueKind.SHOW)) {
            boolean shows = isDocument(subject) || thatFollows(verb, to);
            if (shows) {
                return CueKind.SHOW;
            }
        }
        for (CueKind kind : cue.kinds()) {
            if (kind != CueKind.SHOW) {
                return kind;
            }
        }
        return null;
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
        return i < to && document.token(i).isAny("that", "how", "whether", "there") ;
    }

    private Frame frame(CueKind kind, Range subject, int verb, Sentence sentence, int from, int to) {
        List<Range> scope = new ArrayList<>();
        int after = clauses.skipAdjuncts(verb + 1, to);
        boolean comma = subject.first() > from && (document.token(subject.first() - 1).is(",") || Grammar.isDash(document.token(subject.first() - 1)));
        boolean quoted = subject.first() > sentence.first() && quotes.inside(subject.first() - 1) && !quotes.inside(subject.first());
        boolean end = after >= to || document.token(after).isAny(".", ",", ";", "—", "–", "?", "!", ")") || Grammar.isDash(document.token(after)) && document.token(after).spaceBefore();
        boolean told = kind == CueKind.TELL && (quoted || comma);
        String rule = kind == CueKind.LABEL ? "attribution.called" : "attribution." + kind.name().toLowerCase(java.util.Locale.ROOT);
        if ((quoted || comma && (end || told)) && subject.first() < verb) {
            add(scope, from, subject.first());
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
        add(scope, after, clauses.clauseEnd(after, to));
        boolean colon = after >= to;
        return scope.isEmpty() && !colon ? null : new Frame(subject, new Range(verb, verb + 1), scope, kind, rule);
    }

    private static void add(List<Range> scope, int first, int end) {
        if (first < end) {
            scope.add(new Range(first, end));
        }
    }
}
