package org.tallymark.extraction.attribution;

import org.tallymark.extraction.number.NumberWords;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells what follows a verb: a clause, an amount, a reproach. */
final class Contents {

    private final Document document;
    private final Clauses clauses;

    Contents(Document document, Clauses clauses) {
        this.document = document;
        this.clauses = clauses;
    }

    /** Whether a token is a number in digits or words, or a sign of money. */
    static boolean isAmount(Token token) {
        return token.isNumber() || NumberWords.counts(token.lower())
                || token.isAny("$", "\u00a3", "\u20ac", "\u00a5", "%", "zero", "one", "half", "dozens", "scores", "hundreds", "thousands", "millions", "billions");
    }

    /** Whether a clause, or an infinitive, follows the verb and not a mere object. */
    boolean clauseFollows(int verb, int to) {
        int i = verb + 1;
        while (i < to && Grammar.isAdverb(document.token(i))) {
            i++;
        }
        for (int j = i; j < Math.min(to, i + 10); j++) {
            Token token = document.token(j);
            boolean opens = token.isAny("that", "to", "whether", "how", "what", "if", "there") || Grammar.SUBJECT_PRONOUNS.contains(token.lower()) && !token.isAny("who", "which");
            if (j == i && opens || Grammar.isAuxiliary(token) || token.is("that") && j < i + 4) {
                return true;
            }
            if (!token.isWord() && !token.isNumber() && !token.isAny("$", "%", "-")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the object of a verb of reckoning is an amount ("expected 200,000 new jobs"). */
    boolean amountFollows(int verb, int to) {
        for (int i = verb + 1; i < Math.min(to, verb + 6); i++) {
            Token token = document.token(i);
            if (isAmount(token)) {
                return true;
            }
            if (!token.isWord() || Grammar.CLAUSE_OPENERS.contains(token.lower()) && !token.isAny("than")
                    || token.isAny("in", "on", "at", "by", "from", "with", "during", "after", "before")) {
                return false;
            }
        }
        return false;
    }

    /** Whether somebody does not say how much or whether, or does not confirm it: then what follows is not theirs. */
    boolean keepsBack(int verb, int to) {
        boolean denied = false;
        for (int i = verb - 1; i >= Math.max(0, verb - 4) && (Grammar.isAuxiliary(document.token(i)) || Grammar.isAdverb(document.token(i))); i--) {
            denied |= document.token(i).isAny("not", "never") || document.token(i).lower().endsWith("n't") || document.token(i).is("cannot");
        }
        int i = clauses.skipAdjuncts(verb + 1, to);
        return denied && i < to && (document.token(i).isAny("how", "whether", "if", "what", "why", "when", "where", "who", "which", "much")
                || document.token(verb).isAny("confirm", "confirmed", "disclose", "disclosed", "reveal", "revealed", "specify", "specified", "verify", "verified"));
    }

    /** Whether a tale stands where a hearer would ("told 71 lies", "tells the truth"). */
    boolean tale(int verb, int to) {
        for (int i = verb + 1; i < Math.min(to, verb + 5); i++) {
            if (document.token(i).isAny("lie", "lies", "truth", "story", "stories", "joke", "jokes", "tale", "tales", "falsehoods", "untruths")) {
                return true;
            }
            if (!document.token(i).isWord() && !document.token(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** Whether what somebody is blamed for follows. */
    boolean reproach(int verb, int to) {
        boolean charge = document.token(verb).lower().startsWith("charg");
        for (int i = verb + 1; i < Math.min(to, verb + 16); i++) {
            Token token = document.token(i);
            if (token.isAny("with", "that") || !charge && token.isAny("of", "for", "on")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause with its "that" or question word follows. */
    boolean thatFollows(int verb, int to) {
        int i = clauses.skipAdjuncts(verb + 1, to);
        i += i < to && document.token(i).is("out") ? 1 : 0;
        return i < to && document.token(i).isAny("that", "how", "whether", "there");
    }
}
