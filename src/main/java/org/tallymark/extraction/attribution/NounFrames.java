package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads the nouns of speech and thought with their owner or author. */
final class NounFrames {

    private static final Set<String> INTENTIONS = Set.of("plan", "plans", "pledge", "pledges", "promise", "promises", "vow", "proposal", "proposals",
            "decision", "threat", "threats", "intention", "demand", "request", "offer");
    private static final Set<String> RECKONINGS = Set.of("estimate", "estimates", "prediction", "predictions", "forecast", "forecasts", "claim", "claims",
            "report", "reports", "warning", "warnings", "announcement", "accusation", "accusations", "allegation", "allegations", "projection", "projections", "assessment", "calculation");
    /** Nouns that attribute without an owner, where a clause follows. */
    private static final Set<String> REPORTS = Set.of("claim", "claims", "report", "reports", "statement", "announcement", "allegation", "allegations",
            "assertion", "warning", "estimate", "prediction", "suggestion", "rumor", "rumors", "rumour", "rumours", "confirmation", "revelation", "finding", "testimony", "study", "poll");

    private final Document document;
    private final NounPhrases phrases;
    private final Clauses clauses;

    NounFrames(Document document, NounPhrases phrases, Clauses clauses) {
        this.document = document;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** "Trump's claim that", "a report by the ministry that", "a New York Times report that". */
    Frame noun(int noun, int from, int to) {
        Token next = document.token(noun + 1);
        boolean clause = next.is("that");
        String word = document.token(noun).lower();
        boolean content = clause || next.is("to") && INTENTIONS.contains(word) || next.isAny("of", "about") && RECKONINGS.contains(word) || next.is("for") && word.startsWith("forecast");
        boolean speech = Cues.isNoun(document.token(noun).lower());
        if (next.is(":") && speech && noun + 3 < to && !document.token(noun).capitalised()) {
            Range owner = owner(noun, from);
            Range source = owner.isEmpty() ? phrases.before(noun + 1, from) : owner;
            return source.isEmpty() ? null : Frame.over(source, new Range(noun, noun + 1), 0, 0, noun + 2, to, CueKind.NOUN, "attribution.colon");
        }
        if (speech && content) {
            Range owner = owner(noun, from);
            if (!owner.isEmpty() && !document.token(owner.first()).isAny("my", "our", "your")) {
                return Frame.over(owner, new Range(noun, noun + 1), 0, 0, noun + 2, clauses.clauseEnd(Math.min(noun + 2, to - 1), to), CueKind.NOUN, "attribution.noun");
            }
        }
        if (INTENTIONS.contains(word) && next.isAny("would", "will", "calls", "includes")) {
            Range owner = owner(noun, from);
            if (!owner.isEmpty() && owner.first() == from) {
                return Frame.over(owner, new Range(noun, noun + 1), 0, 0, noun + 1, to, CueKind.NOUN, "attribution.noun");
            }
        }
        if (INTENTIONS.contains(word) && next.is(",") && document.token(from).is("under")) {
            Range owner = owner(noun, from);
            if (!owner.isEmpty() && owner.first() == from + 1) {
                return Frame.over(owner, new Range(noun, noun + 1), 0, 0, noun + 2, to, CueKind.NOUN, "attribution.noun");
            }
        }
        if (next.isAny("by", "from") && speech) {
            Range author = phrases.after(noun + 2, to);
            if (!author.isEmpty() && author.end() < to && document.token(author.end()).is("that")) {
                return Frame.over(author, new Range(noun, noun + 1), 0, 0, author.end() + 1, clauses.clauseEnd(author.end(), to), CueKind.NOUN, "attribution.noun");
            }
        }
        if (clause && noun + 2 < to && REPORTS.contains(document.token(noun).lower()) && beginsClause(noun + 2) && !isOccasion(noun, from)) {
            Range source = phrases.before(noun + 1, from);
            if (!source.isEmpty() && source.end() - source.first() > 1) {
                return Frame.over(source, new Range(noun, noun + 1), 0, 0, noun + 2, clauses.clauseEnd(noun + 2, to), CueKind.NOUN, "attribution.noun");
            }
        }
        return null;
    }

    /** "Said in a statement that": where something was said, by whoever the verb names. */
    private boolean isOccasion(int noun, int from) {
        int i = noun - 1;
        while (i > Math.max(from, noun - 4) && document.token(i).isWord() && !Grammar.PREPOSITIONS.contains(document.token(i).lower())) {
            i--;
        }
        return document.isAny(i, "in", "on", "at", "during", "via", "through");
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
}
