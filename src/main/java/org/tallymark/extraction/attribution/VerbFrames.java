package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads the verbs that attribute: what their subject is, and on which side of them the content stands. */
final class VerbFrames {

    /** The verbs that may stand before their subject where no quotation stands before them. */
    private static final Set<String> INVERTIBLE = Set.of("say", "said", "says", "added", "adds", "reported", "reports",
            "wrote", "writes", "noted", "notes", "explained", "explains", "announced", "warned", "argued", "argues", "stated", "tweeted", "recalled", "claimed", "estimated", "concluded");

    private static final Set<String> SEVERAL = Set.of("people", "men", "women", "children", "million", "billion", "percent", "cent");

    /** How many tokens behind "claimed" what it took may stand. */
    private static final int TAKEN_WITHIN = 7;

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;
    private final VerbForms forms;
    private final VerbKinds kinds;
    private final VerbScopes scopes;
    private final Appositions appositions;

    VerbFrames(Document document, Quotes quotes, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
        this.forms = new VerbForms(document, quotes, subjects);
        this.kinds = new VerbKinds(document, quotes, clauses);
        this.scopes = new VerbScopes(document, quotes, clauses, phrases);
        this.appositions = new Appositions(document, quotes, phrases);
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
        if (cue == null || token.isAny("citing", "quoting") || token.isAny("put", "puts") && verb + 1 < document.size() && document.token(verb + 1).is("it") || token.capitalised() && verb != sentence.first()) {
            return null;
        }
        int from = clauses.origin(verb, sentence);
        int to = clauses.limit(verb, sentence);
        if (token.lower().startsWith("claim") && takes(verb, to)) {
            return null;
        }
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
        Cues.Form form = forms.form(verb, cue, previous, next, from);
        boolean participle = form == Cues.Form.ING && !forms.afterBe(verb, from);
        boolean own = participle && !VerbForms.hangs(previous);
        if (form == null || own && !(cue.is(CueKind.SAY) || cue.is(CueKind.WEAK)) || own && !speech(verb, to)) {
            return null;
        }
        Range subject = own ? phrases.before(verb, from) : participle ? subjects.clause(verb, sentence, before) : subjects.of(verb, sentence, before);
        if (subject.isEmpty() || !kinds.speaks(subject) || own && !kinds.canSpeak(subject)) {
            return null;
        }
        CueKind kind = kinds.kind(cue, subject, verb, to);
        Token ahead = subject.first() > from ? document.token(subject.first() - 1) : null;
        boolean unreal = ahead != null && (ahead.is("than") || ahead.is("had") && ahead.capitalised());
        if (kind == null || unreal) {
            return null;
        }
        Range object = cue.is(CueKind.SAY) ? object(subject, verb, to) : Range.EMPTY;
        Range speaker = object.isEmpty() ? subject : new Range(object.end(), subject.end());
        Frame frame = scopes.frame(kind, speaker, verb, sentence, from, to);
        return frame == null || object.isEmpty() ? frame : frame.and(object);
    }

    /** What somebody says something of right before who says it ("the 12 people prosecutors say were cheated"), or an empty range. */
    private Range object(Range subject, int verb, int to) {
        int last = subject.end() - 1;
        boolean relative = subject.end() == verb && last - subject.first() > 1 && verb + 1 < to && (Grammar.isAuxiliary(document.token(verb + 1))
                || document.token(verb + 1).isAny("it", "they", "he", "she"));
        String before = document.token(last - (last > 0 ? 1 : 0)).lower();
        boolean counted = before.endsWith("s") && !before.equals("'s") || SEVERAL.contains(before);
        return relative && counted && !document.token(last).capitalised() && SourceKinds.ofHead(document.token(last).lower()) == HopKind.UNNAMED
                ? new Range(subject.first(), last) : Range.EMPTY;
    }

    /** "claimed 23 lives", "claims a second victim": what is taken and not said. */
    private boolean takes(int verb, int to) {
        for (int i = verb + 1; i < Math.min(to, verb + TAKEN_WITHIN); i++) {
            if (document.token(i).isAny("lives", "life", "victim", "victims", "responsibility")) {
                return true;
            }
            if (!document.token(i).isWord() && !document.token(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a participle has its own words behind it ("officials saying that", "a man shouting, '...'"). */
    private boolean speech(int verb, int to) {
        int i = verb + 1;
        i += i < to && document.token(i).isAny(",", ":") ? 1 : 0;
        return i < to && (document.token(i).is("that") && i == verb + 1 || quotes.inside(i) && !quotes.inside(verb));
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
        if (!Grammar.beginsNoun(begin) && !begin.isNumber() && !begin.is("first") || begin.isAny("that", "here") || Grammar.isTime(begin)) {
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
        if (!quoted && (!Cues.verb(document.token(verb).lower()).is(CueKind.SAY) || begin.isNumber() || hasSubject(last, from, verb) || !INVERTIBLE.contains(document.token(verb).lower()))) {
            return null;
        }
        if (!quoted && document.token(verb).is("say") && !closesHeadline(source, after)) {
            return null;
        }
        List<Range> scope = new ArrayList<>();
        VerbScopes.add(scope, sentence.first() > from ? sentence.first() : from, verb);
        int rest = source.end();
        while (rest < to && !quotes.inside(rest)) {
            rest++;
        }
        if (rest < to && !quotes.inside(verb)) {
            VerbScopes.add(scope, rest, to);
        }
        return new Frame(source, new Range(verb, verb + 1), scope, CueKind.SAY, "attribution.inverted");
    }

    /** "12 dead, say police": known speakers behind "say", and nothing behind them; else it may mean "for example". */
    private boolean closesHeadline(Range source, Token after) {
        boolean speakers = SourceKinds.ofHead(document.token(source.end() - 1).lower()) != null || SourceKinds.known(document.quote(source.first(), source.end())) != null;
        return speakers && (after == null || after.is("."));
    }

    /** Whether a comma before a verb closes an apposition to its subject ("Rendell, a governor, said"). */
    private boolean hasSubject(int comma, int from, int verb) {
        for (int i = comma - 1; i > Math.max(from, comma - 45); i--) {
            if (document.token(i).is(",") && !quotes.inside(i)) {
                Token added = document.token(i + 1);
                Range before = phrases.before(i, from);
                boolean opens = !before.isEmpty() && (before.first() == from || document.token(before.first() - 1).is(","));
                if (opens && (appositions.names(i, comma) || added.lower().endsWith("ing") || added.lower().endsWith("ed") || Grammar.DETERMINERS.contains(added.lower()) || added.isNumber()
                        || added.isAny("who", "which", "of", "former", "head", "chairman", "director", "president") || SourceKinds.ofTitle(added.lower()) != null)) {
                    return true;
                }
            }
        }
        return false;
    }
}
