package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells in which form a verb stands, and where a word that could be a past form is a participle instead. */
final class VerbForms {

    /** Verbs whose past form before "to" is mostly a passive one ("a move expected to"). */
    private static final Set<String> OFTEN_PASSIVE = Set.of("expected", "planned", "intended", "proposed", "aimed", "feared", "believed",
            "considered", "projected", "predicted", "forecast", "estimated", "assumed", "supposed", "presumed", "anticipated");

    private final Document document;
    private final Quotes quotes;
    private final Subjects subjects;
    private final PresentForms present;

    VerbForms(Document document, Quotes quotes, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.subjects = subjects;
        this.present = new PresentForms(document, quotes, subjects);
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
                    && !previous.capitalised() && !Grammar.SUBJECT_PRONOUNS.contains(previous.lower()) && !present.apart(verb, from)) {
                return null;
            }
            if (previous.is("-") && !document.token(verb).spaceBefore() || cue.is(CueKind.WEAK) && end < verb && Grammar.isAdverb(previous) && next != null && next.isWord() && end > from && Grammar.DETERMINERS.contains(document.token(end - 1).lower())) {
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
        return present.form(verb, cue, previous, next, from);
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
