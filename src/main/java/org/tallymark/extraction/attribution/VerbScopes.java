package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Tells on which side of a verb and its subject the content stands, and how far it goes. */
final class VerbScopes {

    /** Participles by which the writer tells what came of what was said. */
    private static final Set<String> COMMENTS = Set.of("sending", "stunning", "prompting", "sparking", "drawing", "triggering", "surprising", "beating", "missing", "topping");

    private final Document document;
    private final Quotes quotes;
    private final Clauses clauses;
    private final ClauseBounds bounds;
    private final Asides asides;

    VerbScopes(Document document, Quotes quotes, Clauses clauses, NounPhrases phrases) {
        this.document = document;
        this.bounds = new ClauseBounds(document, quotes, phrases);
        this.asides = new Asides(document, quotes);
        this.quotes = quotes;
        this.clauses = clauses;
    }

    /** The act of a verb with its subject before it, or null where no content stands on either side. */
    Frame frame(CueKind kind, Range subject, int verb, Sentence sentence, int from, int to) {
        List<Range> scope = new ArrayList<>();
        int after = clauses.skipAdjuncts(verb + 1, to);
        boolean comma = subject.first() > from && (document.token(subject.first() - 1).is(",") || Grammar.isDash(document.token(subject.first() - 1)));
        boolean scene = subject.first() > from && isAdjunct(from, subject.first());
        comma &= !scene || end(verb + 1, to);
        boolean end = after >= to || document.token(after).isAny(".", ",", ";", "—", "–", "?", "!", ")") || Grammar.isDash(document.token(after)) && document.token(after).spaceBefore();
        Quotes.Quote split = end ? splitQuote(subject.first(), sentence) : null;
        boolean quoted = split != null || !scene && subject.first() > sentence.first() && quotes.inside(subject.first() - 1) && !quotes.inside(subject.first());
        boolean many = after + 1 < to && document.token(after).is("as") && document.token(after + 1).isAny("many", "much", "few", "little");
        end |= after < to && document.token(after).isAny("when", "as", "after", "before", "while") && kind == CueKind.SAY && !quoted && !many
                && !document.token(verb - 1).isAny("not", "never");
        boolean told = kind == CueKind.TELL && (quoted || comma && !isAdjunct(from, subject.first()) && !bounds.apposed(subject, from));
        String rule = kind == CueKind.LABEL ? "attribution.called" : "attribution." + kind.name().toLowerCase(Locale.ROOT);
        boolean hangs = document.token(verb).lower().endsWith("ing") && document.token(verb - 1).is(",");
        if ((quoted || comma && (end || told)) && subject.first() < verb && !hangs) {
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
            boolean comment = !quoted && rest + 1 < to && document.token(rest).is(",") && COMMENTS.contains(document.token(rest + 1).lower());
            if (rest < to && !told && !comment) {
                add(scope, rest, quoted ? to : clauses.clauseEnd(rest, to));
            }
            return scope.isEmpty() ? null : new Frame(subject, new Range(verb, verb + 1), scope, kind, "attribution.trailing");
        }
        int resumes = end && document.is(after, ",") ? bounds.behindAside(after, to) : -1;
        if (resumes > 0) {
            end = false;
            after = resumes;
        }
        if (end && after < to && document.token(after).is(",") && after + 1 < to && quotes.inside(after + 1) && !quotes.inside(after)) {
            end = false;
        }
        if (end && !(after < to && document.token(after).is(",") && kind == CueKind.SAY)) {
            return null;
        }
        if (kind == CueKind.TELL) {
            after = Math.max(after, bounds.message(after, to));
        }
        if (after < to && document.token(after).isAny("that", ":")) {
            after++;
        }
        int stop = clauses.clauseEnd(after, to);
        stop = kind == CueKind.LABEL && quotes.inside(after) && !quotes.inside(after - 1) ? Math.min(stop, quotes.at(after).end()) : afterQuote(after, stop);
        boolean whole = document.token(from).is("as") && subject.first() == from + 1 && after < to && document.token(after).is(",");
        if (!whole && bounds.subordinate(subject, from) || bounds.relative(subject, verb, from)) {
            stop = Math.min(stop, bounds.comma(after < to && document.token(after).is(",") ? after + 1 : after, to));
        }
        add(scope, after, stop);
        int resumed = stop < to && stop > after ? bounds.resumed(stop, to) : to;
        add(scope, resumed, resumed < to ? clauses.clauseEnd(resumed, to) : to);
        boolean colon = after >= to;
        if (scope.isEmpty()) {
            return colon ? new Frame(subject, new Range(verb, verb + 1), scope, kind, rule) : null;
        }
        return asides.without(new Frame(subject, new Range(verb, verb + 1), scope, kind, rule));
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
                || first.is("to") || compares(from)) {
            return false;
        }
        boolean clause = false;
        int comma = bounds.comma(from, to - 1);
        Token behind = document.token(comma + 1);
        if (comma + 4 < to && (behind.isWord() || behind.isNumber()) && !Grammar.PREPOSITIONS.contains(behind.lower()) && !Grammar.isTime(behind) && !Grammar.isAdverb(behind) && !behind.lower().endsWith("ing")
                && !Grammar.CLAUSE_OPENERS.contains(behind.lower())) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Grammar.isAuxiliary(document.token(i)) || clause && i > from + 1 && Grammar.isFinite(document.token(i))) {
                return false;
            }
            clause |= document.token(i).is(",") && !document.token(i - 1).isNumber();
        }
        return true;
    }

    /** Whether a number with its comparator begins here ("At least 12 people", "Over 300 houses"). */
    private boolean compares(int from) {
        Token next = document.token(from + 1);
        return document.token(from).is("at") && next.isAny("least", "most")
                || document.token(from).isAny("about", "over", "under", "around", "nearly") && next.isNumber();
    }

    static void add(List<Range> scope, int first, int end) {
        if (first < end) {
            scope.add(new Range(first, end));
        }
    }
}
