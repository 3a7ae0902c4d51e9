package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads the phrases that attribute: "according to", "citing", "by one estimate", nouns of speech, and passives. */
final class PhraseFrames {

    private static final java.util.Set<String> FIGURES = java.util.Set.of("poll", "survey", "study", "census", "polls", "surveys", "ranking", "count");
    private static final java.util.Set<String> INTENTIONS = java.util.Set.of("plan", "plans", "pledge", "pledges", "promise", "promises", "vow", "proposal", "proposals",
            "decision", "threat", "threats", "intention", "demand", "request", "offer");
    private static final java.util.Set<String> RECKONINGS = java.util.Set.of("estimate", "estimates", "prediction", "predictions", "forecast", "forecasts", "claim", "claims",
            "report", "reports", "warning", "warnings", "announcement", "accusation", "accusations", "allegation", "allegations", "projection", "projections", "assessment", "calculation");
    /** Nouns that attribute without an owner, where a clause follows. */
    private static final java.util.Set<String> REPORTS = java.util.Set.of("claim", "claims", "report", "reports", "statement", "announcement", "allegation", "allegations",
            "assertion", "warning", "estimate", "prediction", "suggestion", "rumor", "rumors", "rumour", "rumours", "confirmation", "revelation", "finding", "testimony", "study", "poll");

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;

    PhraseFrames(Document document, Quotes quotes, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** The act of attribution that a phrase beginning at a token does, or null. */
    Frame read(int i, Sentence sentence, List<Frame> before) {
        Token token = document.token(i);
        int from = clauses.origin(i, sentence);
        int to = clauses.limit(i, sentence);
        if (i < from || i + 1 >= to) {
            return null;
        }
        Token next = document.token(i + 1);
        if (token.is("according") && next.is("to")) {
            return whole(i, i + 2, from, to, "attribution.according-to");
        }
        if (token.is("per") && i + 1 < to && (next.capitalised() || next.is("the")) && (i == from || document.token(i - 1).is(","))) {
            return whole(i, i + 1, from, to, "attribution.per");
        }
        if (token.is("by") && !quotes.inside(i)) {
            return byMeasure(i, from, to);
        }
        if (token.is("citing")) {
            return citing(i, sentence, before, from, to);
        }
        if (token.is("it")) {
            return impersonal(i, to);
        }
        if (token.isAny("put", "puts") && next.is("it")) {
            return putIt(i, from, to);
        }
        if (token.is("in") && i == from) {
            return inDocument(i, to);
        }
        if (token.isAny("reported", "rumored", "rumoured")) {
            return passive(i, sentence, from, to);
        }
        if (Cues.isNoun(token.lower()) || Cues.isDocument(token.lower())) {
            return noun(i, from, to);
        }
        Cues.Verb verb = Cues.verb(token.lower());
        if (verb != null && verb.forms().contains(Cues.Form.PAST) && next.is("by") && token.isAny("reported", "announced", "claimed", "estimated", "cited", "projected", "predicted", "forecast", "alleged", "quoted", "confirmed", "disclosed")) {
            Range agent = phrases.after(i + 2, to);
            return agent.isEmpty() ? null : frame(agent, new Range(i, i + 2), clauseStart(i, from), i, 0, 0, CueKind.PASSIVE, "attribution.agent");
        }
        return null;
    }

    /** "citing officials" names where the sentence has it from; what else is cited belongs to whoever cites it. */
    private Frame citing(int cue, Sentence sentence, List<Frame> before, int from, int to) {
        Range cited = phrases.after(cue + 1, to);
        if (cited.isEmpty()) {
            return null;
        }
        Token head = document.token(cited.end() - 1);
        boolean source = SourceKinds.ofHead(head.lower()) != null || Cues.isDocument(head.lower())
                || SourceKinds.known(document.quote(cited.first(), cited.end())) != null;
        if (source) {
            return whole(cue, cue + 1, from, to, "attribution.citing");
        }
        Range subject = subjects.clause(cue, sentence, before);
        return subject.isEmpty() ? null : frame(subject, new Range(cue, cue + 1), 0, 0, cue + 1, clauses.clauseEnd(cue + 1, to), CueKind.ASK, "attribution.ask");
    }

    /** The whole sentence but the source itself. */
    private Frame whole(int cue, int source, int from, int to, String rule) {
        Range named = phrases.after(source, to);
        if (named.isEmpty()) {
            return null;
        }
        return frame(named, new Range(cue, source), from, cue, named.end(), to, CueKind.PHRASE, rule);
    }

    /** "..., as a memo put it". */
    private Frame putIt(int put, int from, int to) {
        Range source = phrases.before(put, from);
        if (source.isEmpty() || source.first() <= from || !document.token(source.first() - 1).is("as")) {
            return null;
        }
        return frame(source, new Range(put, put + 2), from, source.first() - 1, put + 2, to, CueKind.SAY, "attribution.as-put");
    }

    /** "In this poll, ..." at the head of a sentence. */
    private Frame inDocument(int in, int to) {
        for (int i = in + 1; i < Math.min(to - 1, in + 9); i++) {
            Token token = document.token(i);
            if (token.is(",")) {
                boolean figures = FIGURES.contains(document.token(i - 1).lower());
                return figures ? frame(new Range(in + 1, i), new Range(in, in + 1), 0, 0, i + 1, to, CueKind.PHRASE, "attribution.in-document") : null;
            }
            if (!token.isWord() && !token.isNumber()) {
                return null;
            }
        }
        return null;
    }

    private Frame byMeasure(int i, int from, int to) {
        for (int j = i + 2; j < Math.min(to, i + 8); j++) {
            Token token = document.token(j);
            if (token.isAny("estimate", "estimates", "account", "accounts", "admission", "count", "reckoning", "calculation", "calculations")) {
                boolean lone = i == from || document.token(i - 1).is(",");
                return lone ? frame(new Range(i + 1, j + 1), new Range(i, i + 1), from, i, j + 1, to, CueKind.PHRASE, "attribution.by-estimate") : null;
            }
            if (!token.isWord()) {
                return null;
            }
        }
        return null;
    }

    /** "It was immediately announced that": nobody is named, the phrase is both mention and cue. */
    private Frame impersonal(int it, int to) {
        int i = it + 1;
        boolean be = false;
        while (i < to && (Grammar.isAuxiliary(document.token(i)) || Grammar.isAdverb(document.token(i)))) {
            be |= Grammar.BE.contains(document.token(i).lower());
            i++;
        }
        Cues.Verb verb = i < to ? Cues.verb(document.token(i).lower()) : null;
        boolean speech = verb != null && (verb.is(CueKind.SAY) || verb.is(CueKind.THINK) || document.token(i).isAny("learned", "learnt", "known", "understood"));
        if (!be || !speech || !verb.forms().contains(Cues.Form.PAST)) {
            return null;
        }
        int content = clauses.skipAdjuncts(i + 1, to);
        if (content >= to || !document.token(content).is("that") || document.token(i).is("expected")) {
            return null;
        }
        Range phrase = new Range(it, i + 1);
        return new Frame(phrase, phrase, List.of(new Range(content + 1, clauses.clauseEnd(content + 1, to))), CueKind.PASSIVE, "attribution.impersonal");
    }

    /** "Explosions were reported", "without any reported casualties". */
    private Frame passive(int verb, Sentence sentence, int from, int to) {
        int first = verb;
        boolean be = false;
        boolean denied = false;
        int end = subjects.beforeVerb(verb, from);
        for (int i = end; i < verb; i++) {
            Token token = document.token(i);
            be |= Grammar.BE.contains(token.lower());
            denied |= token.isAny("not", "never", "wasn't", "weren't");
            if (Grammar.isAuxiliary(token)) {
                first = Math.min(first, i);
            }
        }
        Token next = document.token(verb + 1);
        Token previous = verb > from ? document.token(verb - 1) : null;
        boolean attributive = !be && previous != null && previous.isAny("any", "no", "the", "all", "of") && next.isWord() && !next.capitalised()
                && !Grammar.DETERMINERS.contains(next.lower()) && document.token(verb).is("reported");
        if (denied || !be && !attributive || next.isAny("by", "that", "to") || end > from && document.token(end - 1).is("it")) {
            return null;
        }
        Range phrase = new Range(attributive ? verb : first, verb + 1);
        List<Range> scope = new ArrayList<>();
        int start = attributive ? Math.max(from, verb - 3) : clauseStart(first, from);
        scope.add(new Range(start, attributive ? Math.min(to, verb + 4) : comma(verb, to)));
        return new Frame(phrase, phrase, scope, CueKind.PASSIVE, "attribution.passive");
    }

    private int clauseStart(int verb, int from) {
        for (int i = verb - 1; i > from; i--) {
            if (document.token(i).isAny(";") || document.token(i).isAny("and", "but", "while") && document.token(i - 1).is(",")) {
                return i + 1;
            }
        }
        return from;
    }

    private int comma(int verb, int to) {
        for (int i = verb + 1; i + 1 < to; i++) {
            if (document.token(i).is(";") || document.token(i).is(",") && document.token(i + 1).isAny("and", "but", "while", "as")) {
                return i;
            }
        }
        return to;
    }

    /** "Trump's claim that", "a report by the ministry that", "a New York Times report that". */
    private Frame noun(int noun, int from, int to) {
        Token next = document.token(noun + 1);
        boolean clause = next.is("that");
        String word = document.token(noun).lower();
        boolean content = clause || next.is("to") && INTENTIONS.contains(word) || next.isAny("of", "about") && RECKONINGS.contains(word) || next.is("for") && word.startsWith("forecast");
        boolean speech = Cues.isNoun(document.token(noun).lower());
        if (speech && content) {
            Range owner = owner(noun, from);
            if (!owner.isEmpty() && !document.token(owner.first()).isAny("my", "our", "your")) {
                return frame(owner, new Range(noun, noun + 1), 0, 0, noun + 2, clauses.clauseEnd(Math.min(noun + 2, to - 1), to), CueKind.NOUN, "attribution.noun");
            }
        }
        if (next.isAny("by", "from") && speech) {
            Range author = phrases.after(noun + 2, to);
            if (!author.isEmpty() && author.end() < to && document.token(author.end()).is("that")) {
                return frame(author, new Range(noun, noun + 1), 0, 0, author.end() + 1, clauses.clauseEnd(author.end(), to), CueKind.NOUN, "attribution.noun");
            }
        }
        if (clause && noun + 2 < to && REPORTS.contains(document.token(noun).lower()) && beginsClause(noun + 2)) {
            Range source = phrases.before(noun + 1, from);
            if (!source.isEmpty() && source.end() - source.first() > 1) {
                return frame(source, new Range(noun, noun + 1), 0, 0, noun + 2, clauses.clauseEnd(noun + 2, to), CueKind.NOUN, "attribution.noun");
            }
        }
        return null;
    }

    private boolean beginsClause(int i) {
        Token token = document.token(i);
        return token.capitalised() || Grammar.DETERMINERS.contains(token.lower()) || token.isNumber() || token.is("there")
                || Grammar.SUBJECT_PRONOUNS.contains(token.lower());
    }

    /** The last phrase of a run: from its last determiner, else its last run of names. */
    private Range nearest(Range run) {
        for (int i = run.end() - 1; i > run.first(); i--) {
            Token token = document.token(i);
            Token before = document.token(i - 1);
            if (Grammar.DETERMINERS.contains(token.lower()) || token.capitalised() && !before.capitalised() && !before.isAny("of", "and", "-", ".", "the", "&", "'s")) {
                return new Range(i, run.end());
            }
        }
        return run;
    }

    private Range owner(int noun, int from) {
        for (int i = noun - 1; i >= Math.max(from, noun - 4); i--) {
            Token token = document.token(i);
            if (token.isAny("his", "her", "their", "its")) {
                return new Range(i, i + 1);
            }
            if (token.isAny("'s", "'") && i > from && document.token(i - 1).isWord()) {
                return nearest(phrases.before(i, from));
            }
            if (!token.isWord() || Grammar.DETERMINERS.contains(token.lower()) || Grammar.PREPOSITIONS.contains(token.lower())) {
                return Range.EMPTY;
            }
        }
        return Range.EMPTY;
    }

    private static Frame frame(Range source, Range cue, int first, int firstEnd, int second, int secondEnd, CueKind kind, String rule) {
        List<Range> scope = new ArrayList<>();
        if (first < firstEnd) {
            scope.add(new Range(first, firstEnd));
        }
        if (second < secondEnd) {
            scope.add(new Range(second, secondEnd));
        }
        return scope.isEmpty() && kind != CueKind.PHRASE ? null : new Frame(source, cue, scope, kind, rule);
    }
}
