package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads passives of telling: "was announced by the bank", "it was reported that", "explosions were reported". */
final class PassiveFrames {

    /** What is told in a passive with its agent named. */
    private static final Set<String> TOLD = Set.of("reported", "announced", "claimed", "estimated", "cited", "projected",
            "predicted", "forecast", "alleged", "quoted", "confirmed", "disclosed");

    private final Document document;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;

    PassiveFrames(Document document, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** "learned from officials that", "was told by a doctor that"; or null. */
    Frame heard(int verb, int to) {
        boolean from = document.token(verb).isAny("learned", "learnt", "heard") && document.token(verb + 1).is("from");
        if (!from && !(document.token(verb).is("told") && document.token(verb + 1).is("by"))) {
            return null;
        }
        Range teller = phrases.after(verb + 2, to);
        int content = teller.isEmpty() ? to : clauses.skipAdjuncts(teller.end(), to);
        return content + 1 < to && document.token(content).is("that")
                ? Frame.over(teller, new Range(verb, verb + 2), 0, 0, content + 1, clauses.clauseEnd(content + 1, to), CueKind.SAY, "attribution.agent") : null;
    }

    /** "announced by the bank", what it tells before it or in a clause behind it; or null. */
    Frame agent(int told, int from, int to) {
        if (!TOLD.contains(document.token(told).lower()) || !document.token(told + 1).is("by")) {
            return null;
        }
        Range agent = phrases.after(told + 2, to);
        int content = agent.isEmpty() ? to : clauses.skipAdjuncts(agent.end(), to);
        if (!agent.isEmpty() && told > from && document.token(told - 1).is("as")) {
            return Frame.over(agent, new Range(told, told + 2), from, told - 1, agent.end(), to, CueKind.PHRASE, "attribution.agent");
        }
        boolean follows = content + 1 < to && document.token(content).is("that");
        return agent.isEmpty() ? null : Frame.over(agent, new Range(told, told + 2), follows ? told : clauseStart(told, from), told,
                follows ? content + 1 : 0, follows ? clauses.clauseEnd(content + 1, to) : 0, CueKind.PASSIVE, "attribution.agent");
    }

    /** "It was immediately announced that": nobody is named, the phrase is both mention and cue. */
    Frame impersonal(int it, int to) {
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
        boolean bare = content + 1 < to && verb.is(CueKind.SAY) && document.token(content).isAny("he", "she", "they", "there", "the");
        if (content >= to || !document.token(content).is("that") && !bare || document.token(i).is("expected")) {
            return null;
        }
        Range phrase = new Range(it, i + 1);
        int opens = bare ? content : content + 1;
        return new Frame(phrase, phrase, List.of(new Range(opens, clauses.clauseEnd(opens, to))), CueKind.PASSIVE, "attribution.impersonal");
    }

    /** "Explosions were reported", "without any reported casualties". */
    Frame passive(int verb, int from, int to) {
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
}
