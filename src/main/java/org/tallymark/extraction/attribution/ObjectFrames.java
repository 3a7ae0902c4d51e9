package org.tallymark.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/**
 * Reads the verbs that attribute only together with a certain object: a report released, a forecast cut, a toll put at so
 * many.
 */
final class ObjectFrames {

    private static final int REACH = 10;

    private static final Set<String> RELEASE = Set.of("release", "releases", "released", "publish", "publishes", "published", "issue", "issues",
            "issued", "unveil", "unveils", "unveiled", "present", "presents", "presented", "post", "posts", "posted", "disclose", "disclosed",
            "discloses", "produce", "produces", "produced", "circulate", "circulated", "file", "files", "filed", "submit", "submits", "submitted");
    private static final Set<String> REVISE = Set.of("raise", "raises", "raised", "cut", "cuts", "lower", "lowers", "lowered", "trim", "trims",
            "trimmed", "slash", "slashes", "slashed", "increase", "increases", "increased", "reduce", "reduces", "reduced", "revise", "revises",
            "revised", "upgrade", "upgrades", "upgraded", "downgrade", "downgrades", "downgraded", "edged", "bumped", "nudged", "hiked", "boosted",
            "keep", "keeps", "kept", "maintain", "maintains", "maintained", "reiterated", "halved", "doubled", "upped", "narrowed", "widened");
    private static final Set<String> FORECASTS = Set.of("forecast", "forecasts", "estimate", "estimates", "outlook", "projection", "projections",
            "prediction", "predictions", "target", "targets", "guidance", "assessment", "expectation", "expectations");
    private static final Set<String> FIGURES = Set.of("figure", "toll", "number", "total", "estimate", "count", "tally", "range");
    private static final Set<String> CARRIED = Set.of("carried", "broadcast", "aired", "published", "distributed", "reported", "posted", "televised", "relayed");
    private static final Set<String> PUT = Set.of("put", "puts", "putting", "peg", "pegs", "pegged", "valued", "gave", "gives");
    private static final Set<String> PARTICIPLES = Set.of("showing", "saying", "indicating", "suggesting", "revealing", "stating", "estimating",
            "finding", "detailing", "listing", "predicting", "projecting", "warning", "claiming", "announcing", "calling", "alleging", "noting", "describing");

    private static final Set<String> STATING = Set.of("saying", "stating", "showing", "claiming", "indicating", "suggesting", "revealing", "alleging", "estimating");

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;
    private final VerbKinds kinds;
    private final Contents contents;
    private final DocumentAuthors authors;
    private final QuotedFrames quoting;

    ObjectFrames(Document document, Quotes quotes, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
        this.kinds = new VerbKinds(document, quotes, clauses);
        this.contents = new Contents(document, clauses);
        this.authors = new DocumentAuthors(document);
        this.quoting = new QuotedFrames(document, quotes, phrases, clauses, subjects);
    }

    /** The act of attribution that a verb with such an object does, or null. */
    Frame read(int verb, Sentence sentence, List<Frame> before) {
        String word = document.token(verb).lower();
        int from = clauses.origin(verb, sentence);
        int to = clauses.limit(verb, sentence);
        if (verb <= from || document.token(verb).capitalised()) {
            return null;
        }
        if (word.equals("saying") && document.token(verb - 1).is("as")) {
            return quoting.quoted(verb, from, to, sentence, before);
        }
        if (verb + 2 >= to) {
            return null;
        }
        if (word.equals("by") && document.token(verb - 1).is("saying") && verb - 2 > from && document.token(verb - 2).is("as")) {
            return quoting.sayingBy(verb, from, to);
        }
        if (CARRIED.contains(word)) {
            Frame carried = quoting.carried(verb, from, to, before);
            if (carried != null) {
                return carried;
            }
        }
        if (word.equals("quoted") || word.equals("quotes") || word.equals("quoting")) {
            return quoting.carrier(verb, to, sentence, before);
        }
        if (PARTICIPLES.contains(word) && !VerbForms.hangs(document.token(verb - 1))) {
            return stated(verb, from, to);
        }
        int object = objectEnd(verb, to);
        if (word.equals("given") || word.startsWith("g") && PUT.contains(word)) {
            boolean figure = object >= 0 && FIGURES.contains(document.token(object).lower()) && object + 2 < to && document.token(object + 1).isAny("of", "at")
                    && contents.amountFollows(object + 1, to);
            if (figure || word.equals("given")) {
                return figure ? act(verb, object + 2, to, sentence, before, "attribution.put-at") : null;
            }
        }
        if (PUT.contains(word)) {
            int at = placed(verb, to);
            return at < 0 ? null : act(verb, at, to, sentence, before, "attribution.put-at");
        }
        if (REVISE.contains(word)) {
            boolean reckoned = object >= 0 && (FORECASTS.contains(document.token(object).lower()) || FIGURES.contains(document.token(object).lower()) && counts(verb));
            return reckoned ? act(verb, verb + 1, to, sentence, before, "attribution.revised") : null;
        }
        if (RELEASE.contains(word) && object >= 0 && Cues.isDocument(document.token(object).lower()) && states(object, to)) {
            return act(verb, object + 1, to, sentence, before, "attribution.released");
        }
        return null;
    }

    private Frame act(int verb, int content, int to, Sentence sentence, List<Frame> before, String rule) {
        int from = clauses.origin(verb, sentence);
        boolean passive = subjects.isPassive(verb, from);
        Token previous = document.token(verb - 1);
        if (passive || Grammar.DETERMINERS.contains(previous.lower()) || Grammar.POSSESSIVES.contains(previous.lower())) {
            return null;
        }
        Range subject = VerbForms.hangs(previous) && document.token(verb).lower().endsWith("ing") ? subjects.clause(verb, sentence, before) : subjects.of(verb, sentence, before);
        if (subject.isEmpty() || subject.end() > verb || !kinds.speaks(subject)) {
            return null;
        }
        return Frame.over(subject, new Range(verb, verb + 1), 0, 0, content, clauses.clauseEnd(content, to), CueKind.SHOW, rule);
    }

    /** Whether one who counts stands right before a verb, and not an event that raises a toll. */
    private boolean counts(int verb) {
        int last = verb - 1;
        last -= Grammar.isAdverb(document.token(last)) ? 1 : 0;
        Token token = document.token(Math.max(0, last));
        return token.capitalised() || SourceKinds.ofHead(token.lower()) != null || SourceKinds.ofTitle(token.lower()) != null || token.isAny("he", "she", "they");
    }

    /** The head of a verb's object: the last of a run of words without a preposition, verb or mark; -1 where there is none. */
    private int objectEnd(int verb, int to) {
        int i = verb + 1;
        while (i < Math.min(to, verb + REACH)) {
            Token token = document.token(i);
            if (!token.isWord() && !token.isNumber() && !token.isAny("'s", "'", "’", "-") || Grammar.PREPOSITIONS.contains(token.lower())
                    || Grammar.CLAUSE_OPENERS.contains(token.lower()) || Grammar.isAuxiliary(token)
                    || PARTICIPLES.contains(token.lower())) {
                break;
            }
            i++;
        }
        int head = i - 1;
        while (head > verb && (Grammar.isTime(document.token(head)) || Grammar.isAdverb(document.token(head)))) {
            head--;
        }
        return head > verb ? head : -1;
    }

    /** Whether a document is released with what it states, and does not merely go out. */
    private boolean states(int object, int to) {
        for (int i = object + 1; i < Math.min(to, object + REACH); i++) {
            Token token = document.token(i);
            if (token.isAny("that", "which", "of") || PARTICIPLES.contains(token.lower())) {
                return true;
            }
            if (token.isAny(",", ";") && !(i + 1 < to && PARTICIPLES.contains(document.token(i + 1).lower()))) {
                return false;
            }
        }
        return false;
    }

    /** The number after the "at" of "put the toll at 12", or -1. */
    private int placed(int verb, int to) {
        for (int i = verb + 2; i < Math.min(to - 1, verb + REACH); i++) {
            if (document.token(i).is(document.token(verb).lower().startsWith("g") ? "as" : "at")) {
                for (int j = i + 1; j < Math.min(to, i + 5); j++) {
                    if (Contents.isAmount(document.token(j))) {
                        return i + 1;
                    }
                }
                return -1;
            }
            if (document.token(i).isAny(",", ";", "that")) {
                return -1;
            }
        }
        return -1;
    }

    /** "found a letter signed by the union saying": what a document with an author or without a verb of issue before it says. */
    private Frame stated(int saying, int from, int to) {
        Range found = phrases.before(saying, from);
        int head = found.isEmpty() || !STATING.contains(document.token(saying).lower()) ? -1 : authors.head(found);
        head -= head > found.first() && document.token(head).lower().endsWith("ed") ? 1 : 0;
        if (head < 0 || !Cues.isDocument(document.token(head).lower()) || document.token(head).capitalised()) {
            return null;
        }
        boolean issued = found.first() > from && (RELEASE.contains(document.token(found.first() - 1).lower()) || document.token(found.first() - 1).is("in"));
        int content = document.token(saying + 1).is("that") ? saying + 2 : saying + 1;
        return issued ? null : Frame.over(found, new Range(saying, saying + 1), 0, 0, content, clauses.clauseEnd(Math.min(content, to - 1), to), CueKind.SHOW, "attribution.show");
    }
}
