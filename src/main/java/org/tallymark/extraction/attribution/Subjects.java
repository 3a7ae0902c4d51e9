package org.tallymark.extraction.attribution;

import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Finds who does what a verb says: the noun phrase before it, beyond what stands between them. */
final class Subjects {

    private static final int LONG_PHRASE = 30;
    private static final int RELATIVE = 10;

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Appositions appositions;
    private final KnownNames known;

    Subjects(Document document, Quotes quotes, NounPhrases phrases, Clauses clauses, KnownNames known) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
        this.clauses = clauses;
        this.known = known;
        this.appositions = new Appositions(document, quotes, phrases);
    }

    /** The token after the last that can be the subject's: auxiliaries, adverbs and times before the verb are left out. */
    int beforeVerb(int verb, int from) {
        int i = verb;
        while (i > from) {
            Token token = document.token(i - 1);
            if (Grammar.isAuxiliary(token) || Grammar.isAdverb(token) || token.is("here") && i - 1 > from) {
                i--;
            } else if (token.isNumber() && i - 2 > from && document.token(i - 2).is("in") && token.text().length() == 4) {
                i -= 2;
            } else if (Grammar.isTime(token) && i - 1 > from && !isName(i - 1)) {
                i--;
                while (i > from && (document.token(i - 1).isAny("on", "last", "late", "early", "this", "in") || document.token(i - 1).isNumber() && i < verb)) {
                    i--;
                }
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a verb stands in the passive. */
    boolean isPassive(int verb, int from) {
        for (int i = beforeVerb(verb, from); i < verb; i++) {
            if (Grammar.BE.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The phrase right before a verb, or empty. */
    Range near(int verb, int from) {
        return phrases.before(verb, from);
    }

    /** A name right before a verb that ends as no other phrase would ("Olsen's said"), or an empty range. */
    Range nameOf(int verb, int from) {
        return known.odd(verb, from);
    }

    private boolean isName(int i) {
        Token before = document.token(i - 1);
        return before.isAny("'s", "the", "of") || document.token(i).isAny("april", "may", "june", "jan", "sun") && !before.isAny("on", "in");
    }

    /** The subject of a verb, or empty. */
    Range of(int verb, Sentence sentence, List<Frame> before) {
        int from = clauses.origin(verb, sentence);
        int end = beforeVerb(verb, from);
        if (end <= from) {
            return Range.EMPTY;
        }
        Token last = document.token(end - 1);
        if (!nameOf(verb, from).isEmpty()) {
            return phrases.before(end, from);
        }
        if (last.isAny("and", "but", "then", "to") || Grammar.PREPOSITIONS.contains(last.lower())) {
            return clause(verb, sentence, before);
        }
        if (last.is(",") || Grammar.isDash(last) || quotes.inside(end - 1) && !quotes.inside(verb)) {
            Range named = appositions.subject(end - 1, from);
            return named.isEmpty() ? clause(verb, sentence, before) : named;
        }
        Range near = phrases.before(end, from);
        Range antecedent = antecedent(near, from);
        if (!antecedent.isEmpty()) {
            return antecedent;
        }
        Range opening = near.isEmpty() || near.first() == from || quotes.inside(verb) ? Range.EMPTY : first(clauses.contentStart(sentence), end);
        return !opening.isEmpty() && opening.end() < near.first() && goesOn(opening, near) ? opening : near;
    }

    /** Whom a relative clause without commas is about, where the phrase closes it ("a diplomat who has seen the report said"). */
    private Range antecedent(Range near, int from) {
        boolean lone = near.end() - near.first() == 1 && document.token(near.first()).lower().endsWith("ed") && near.first() - 1 > from;
        if (lone && Grammar.SUBJECT_PRONOUNS.contains(document.token(near.first() - 1).lower())) {
            Range before = phrases.before(near.first() - 1, from);
            return before.isEmpty() ? before : new Range(before.first(), near.end());
        }
        for (int i = near.first() - 1; !near.isEmpty() && i > from && i > near.first() - RELATIVE; i--) {
            Token token = document.token(i);
            if (token.is("who") && i + 1 < near.first()) {
                Range before = document.token(i - 1).is(",") ? Range.EMPTY : phrases.before(i, from);
                return before.isEmpty() ? before : new Range(before.first(), i);
            }
            if (!token.isWord() && !token.isNumber() && !token.is("-") || quotes.inside(i) != quotes.inside(near.first()) || token.isAny("that", "and", "but")) {
                return Range.EMPTY;
            }
        }
        return Range.EMPTY;
    }

    /** Whether one long phrase runs from its head to the verb ("the head of the body investigating the crash near Lima"). */
    private boolean goesOn(Range head, Range last) {
        if (last.first() - head.end() > LONG_PHRASE || Grammar.SUBJECT_PRONOUNS.contains(document.token(last.first()).lower())) {
            return false;
        }
        for (int i = head.end(); i < last.first(); i++) {
            Token token = document.token(i);
            boolean word = token.isWord() || token.isNumber() || token.is("-");
            Cues.Verb verb = Cues.verb(token.lower());
            if (!word || Grammar.isAuxiliary(token) || Grammar.CLAUSE_OPENERS.contains(token.lower()) || Grammar.SUBJECT_PRONOUNS.contains(token.lower())
                    || token.isAny("and", "or") || verb != null && !token.lower().endsWith("ing") && !Cues.isNoun(token.lower()) && !Cues.isDocument(token.lower())
                            && !(i + 1 < last.first() && Grammar.PREPOSITIONS.contains(document.token(i + 1).lower()))) {
                return false;
            }
        }
        Token before = document.token(last.first() - 1);
        return Grammar.PREPOSITIONS.contains(before.lower()) || before.lower().endsWith("ing");
    }

    /** The subject of the clause that a verb without one of its own goes on with. */
    Range clause(int verb, Sentence sentence, List<Frame> before) {
        boolean inside = quotes.inside(verb);
        for (int i = before.size() - 1; i >= 0; i--) {
            Frame frame = before.get(i);
            if (frame.cue() != null && frame.verb() != CueKind.PHRASE && frame.verb() != CueKind.NOUN && frame.verb() != CueKind.PASSIVE
                    && frame.source().first() < verb && quotes.inside(frame.anchor()) == inside && frame.source().first() < frame.cue().first()) {
                return frame.source();
            }
        }
        if (inside) {
            return Range.EMPTY;
        }
        return first(clauses.contentStart(sentence), verb);
    }

    /** The subject that a clause opens with, after an opening adjunct and its comma. */
    Range first(int start, int to) {
        int i = start;
        Token token = document.token(i);
        if (token == null || i >= to) {
            return Range.EMPTY;
        }
        boolean adjunct = Grammar.PREPOSITIONS.contains(token.lower()) || Grammar.CLAUSE_OPENERS.contains(token.lower())
                || Grammar.isAdverb(token) || token.lower().endsWith("ing") || token.isAny("and", "asked", "last", "given");
        if (adjunct) {
            if (token.isAny("and", "but")) {
                i++;
            } else {
                int comma = i + 1;
                while (comma < to && (!document.token(comma).is(",") || comma + 1 < to && document.token(comma + 1).isNumber())) {
                    comma++;
                }
                if (comma >= to) {
                    return Range.EMPTY;
                }
                i = comma + 1;
                if (i + 1 < to && Grammar.isAdverb(document.token(i)) && document.token(i + 1).is(",")) {
                    i += 2;
                }
            }
        }
        if (i >= to || quotes.inside(i)) {
            return Range.EMPTY;
        }
        Range phrase = phrases.after(i, to);
        if (phrase.isEmpty()) {
            return phrase;
        }
        int end = phrase.first() + 1;
        boolean seen = document.token(phrase.first()).capitalised() && !Grammar.DETERMINERS.contains(document.token(phrase.first()).lower());
        while (end < phrase.end()) {
            Token next = document.token(end);
            if (end > phrase.first() + 1 && next.lower().endsWith("ed") && !next.capitalised()) {
                break;
            }
            boolean head = SourceKinds.ofHead(next.lower()) != null || SourceKinds.ofTitle(next.lower()) != null || Cues.isDocument(next.lower());
            if (seen && !head && !next.capitalised() && !next.isAny("of", "and", "'s", ".", "-", "for")) {
                break;
            }
            seen |= next.capitalised() || end > phrase.first() + 1;
            end++;
        }
        return new Range(phrase.first(), end);
    }
}
