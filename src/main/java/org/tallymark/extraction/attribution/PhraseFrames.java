package org.tallymark.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads the phrases that attribute: "according to", "citing", "by one estimate", nouns of speech. */
final class PhraseFrames {

    private static final Set<String> FIGURES = Set.of("poll", "survey", "study", "census", "polls", "surveys", "ranking", "count", "average", "averages");

    private static final Set<String> ISSUED = Set.of("conducted", "published", "released", "taken");
    private static final int POLL = 14;

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;
    private final NounFrames nouns;
    private final PassiveFrames passives;
    private final Asides asides;
    private final SourcePhrases sources;

    PhraseFrames(Document document, Quotes quotes, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
        this.nouns = new NounFrames(document, phrases, clauses);
        this.passives = new PassiveFrames(document, phrases, clauses, subjects);
        this.asides = new Asides(document, quotes);
        this.sources = new SourcePhrases(document, phrases);
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
        if (token.isAny("citing", "quoting")) {
            return citing(i, sentence, before, from, to);
        }
        if (token.is("it")) {
            return passives.impersonal(i, to);
        }
        if (token.isAny("put", "puts") && next.is("it")) {
            return putIt(i, from, to);
        }
        if (token.is("in") && i == from) {
            return inDocument(i, to);
        }
        if (token.isAny("reported", "rumored", "rumoured") && !next.is("by")) {
            return passives.passive(i, from, to);
        }
        if (Cues.isNoun(token.lower()) || Cues.isDocument(token.lower())) {
            return nouns.noun(i, from, to);
        }
        Frame heard = passives.heard(i, to);
        return heard == null ? passives.agent(i, from, to) : heard;
    }

    /** "citing officials" names where the sentence has it from; what else is cited belongs to whoever cites it. */
    private Frame citing(int cue, Sentence sentence, List<Frame> before, int from, int to) {
        Range cited = phrases.after(cue + 1, to);
        if (cited.isEmpty()) {
            return null;
        }
        boolean source = sources.canTell(cited) || SourceKinds.known(document.quote(cited.first(), cited.end())) != null;
        if (source) {
            Frame whole = whole(cue, cue + 1, from, to, "attribution.citing");
            Frame teller = before.isEmpty() ? null : before.get(before.size() - 1);
            boolean told = whole != null && teller != null && teller.cue() != null && teller.verb() == CueKind.SAY && !teller.scope().isEmpty()
                    && quotes.indexAt(teller.anchor()) == quotes.indexAt(cue);
            return told ? new Frame(whole.source(), whole.cue(), teller.scope(), whole.verb(), whole.rule()) : whole;
        }
        Range subject = subjects.clause(cue, sentence, before);
        return subject.isEmpty() ? null : Frame.over(subject, new Range(cue, cue + 1), 0, 0, cue + 1, asideEnd(cue, clauses.clauseEnd(cue + 1, to)), CueKind.ASK, "attribution.ask");
    }

    /** The whole sentence but the source itself. */
    private Frame whole(int cue, int source, int from, int to, String rule) {
        Range named = phrases.after(source, to);
        if (named.isEmpty()) {
            return null;
        }
        Range issued = sources.placed(sources.issued(named, to), to);
        Range clause = asides.around(cue, from, to);
        boolean dated = cue == from && document.token(issued.end() - 1).lower().endsWith("ed");
        int rest = dated ? mark(issued.end(), to) : cue == from ? issued.end() : asides.afterApposition(issued.end(), clause.end());
        return Frame.over(issued, new Range(cue, source), clause.first(), cue, rest, Math.max(clause.end(), rest), CueKind.PHRASE, rule);
    }

    /** "..., as a memo put it". */
    private Frame putIt(int put, int from, int to) {
        Range source = phrases.before(put, from);
        if (source.isEmpty() || source.first() <= from || !document.token(source.first() - 1).is("as")) {
            return null;
        }
        return Frame.over(source, new Range(put, put + 2), from, source.first() - 1, put + 2, to, CueKind.SAY, "attribution.as-put");
    }

    /** "In this poll, ..." at the head of a sentence. */
    private Frame inDocument(int in, int to) {
        for (int i = in + 1; i < Math.min(to - 1, in + POLL); i++) {
            Token token = document.token(i);
            if (token.is(",") || ISSUED.contains(token.lower())) {
                boolean apart = token.is(",") && ISSUED.contains(document.token(i + 1).lower());
                int comma = token.is(",") && !apart ? i : mark(i + 1, to);
                boolean figures = FIGURES.contains(document.token(i - 1).lower()) && comma < to;
                return figures ? Frame.over(new Range(in + 1, i), new Range(in, in + 1), 0, 0, comma + 1, to, CueKind.PHRASE, "attribution.in-document") : null;
            }
            if (!token.isWord() && !token.isNumber() && !token.isAny("/", "-", "'s")) {
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
                boolean own = Agreement.of(document.token(i + 1).lower()) != null;
                return lone ? Frame.over(new Range(i + 1, own ? i + 2 : j + 1), new Range(i, i + 1), from, i, j + 1, to, CueKind.PHRASE, "attribution.by-estimate") : null;
            }
            if (!token.isWord()) {
                return null;
            }
        }
        return null;
    }

    /** Where an aside that a comma opens before a token ends: at the comma that the sentence's verb stands behind. */
    private int asideEnd(int cue, int to) {
        for (int i = cue + 1; document.token(cue - 1).is(",") && i + 1 < to; i++) {
            if (document.token(i).is(",") && Grammar.isFinite(document.token(i + 1))) {
                return i;
            }
        }
        return to;
    }

    private int mark(int from, int to) {
        int i = from;
        while (i < to && !document.token(i).is(",")) {
            i++;
        }
        return i;
    }
}
