package org.tallymark.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads amounts with those who reckoned or promised them behind ("the 2.3 billion that analysts had predicted"). */
final class ObjectRelatives {

    private static final int AMOUNT = 7;
    private static final int SOURCE = 5;

    private static final Set<String> RECKONED = Set.of("predicted", "expected", "forecast", "estimated", "projected", "anticipated", "promised", "claimed", "demanded",
            "requested", "sought", "pledged", "reported", "announced", "cited", "quoted", "proposed");

    private final Document document;
    private final Clauses clauses;
    private final Subjects subjects;

    ObjectRelatives(Document document, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** The act of a verb whose object stands before its subject, or null. */
    Frame read(int verb, Sentence sentence) {
        if (!RECKONED.contains(document.token(verb).lower())) {
            return null;
        }
        int from = clauses.origin(verb, sentence);
        int to = clauses.limit(verb, sentence);
        if (verb <= from || !closes(verb + 1, to)) {
            return null;
        }
        int end = subjects.beforeVerb(verb, from);
        int first = end;
        while (first > from && end - first < SOURCE && inSource(first - 1)) {
            first--;
        }
        if (first == end || subjects.isPassive(verb, from) || !names(end - 1)) {
            return null;
        }
        int open = document.is(first - 1, "that") ? first - 1 : first;
        int amount = open - 1;
        while (amount > from && open - amount < AMOUNT && document.token(amount).isWord() && !Contents.isAmount(document.token(amount))
                && !Grammar.isAuxiliary(document.token(amount)) && !Grammar.CLAUSE_OPENERS.contains(document.token(amount).lower())) {
            amount--;
        }
        boolean counted = amount > from && Contents.isAmount(document.token(amount)) && !document.token(amount - 1).isAny("in", "since", "until", "by");
        return counted ? new Frame(new Range(first, end), new Range(verb, verb + 1), List.of(new Range(Math.max(from, amount - 2), open)), CueKind.SHOW, "attribution.object") : null;
    }

    /** Whether nothing that the verb could have as its object follows. */
    private boolean closes(int i, int to) {
        Token next = i < to ? document.token(i) : null;
        return next == null || next.isAny(".", ",", ";", "for", "in", "to", "last", "earlier", "before", "on", "at", "and", "but", ")") || Grammar.isTime(next);
    }

    /** Whether a token can stand in a short name or noun phrase without a verb in it. */
    private boolean inSource(int i) {
        Token token = document.token(i);
        boolean name = token.isWord() && token.capitalised() || token.is(".") && !token.spaceBefore();
        return name || token.isAny("the", "'s") || SourceKinds.ofHead(token.lower()) != null || SourceKinds.ofTitle(token.lower()) != null || token.isAny("he", "she", "they", "it");
    }

    private boolean names(int last) {
        Token token = document.token(last);
        return token.isWord() && !token.is("the") && !Grammar.isTime(token) && !Contents.isAmount(token);
    }
}
