package org.tallymark.extraction.attribution;

import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads those who quote and those who are quoted: "quoted Lima as saying", "was quoted by Reuters as saying". */
final class QuotedFrames {

    private static final int REACH = 24;

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;

    QuotedFrames(Document document, Quotes quotes, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** "was quoted as saying" speaks for its subject, "quoted Lima as saying" for the object. */
    Frame quoted(int saying, int from, int to, Sentence sentence, List<Frame> before) {
        for (int i = saying - 2; i > Math.max(from, saying - REACH); i--) {
            Token token = document.token(i);
            if (token.isAny("quoted", "quotes", "quoting", "cited", "cites", "citing", "heard", "recorded", "described")) {
                Range source = subjects.isPassive(i, from) ? subjects.of(i, sentence, before) : phrases.after(i + 1, saying - 1);
                if (source.isEmpty() || source.end() > saying) {
                    return null;
                }
                boolean named = source.first() < i || token.is("quoting");
                return act(source, new Range(saying, saying + 1), named ? source.first() : subjects.of(i, sentence, before).first(), content(saying, to), from, to, "attribution.quoted");
            }
        }
        return null;
    }

    /** Who quotes: what is quoted reached the article through them. */
    Frame carrier(int verb, int to, Sentence sentence, List<Frame> before) {
        int from = clauses.origin(verb, sentence);
        if (document.token(verb + 1).is("by")) {
            return quotedBy(verb, from, to);
        }
        if (subjects.isPassive(verb, from) || VerbForms.hangs(document.token(verb - 1)) && !document.token(verb).is("quoting")) {
            return null;
        }
        for (int i = verb + 2; i < Math.min(to - 1, verb + REACH); i++) {
            if (document.token(i).is("as") && document.token(i + 1).is("saying")) {
                Range subject = document.token(verb).is("quoting") ? subjects.clause(verb, sentence, before) : subjects.of(verb, sentence, before);
                return subject.isEmpty() || subject.end() > verb ? null
                        : act(subject, new Range(verb, verb + 1), subject.first(), content(i + 1, to), from, to, "attribution.carried");
            }
        }
        return null;
    }

    /** "was quoted as saying by Reuters that": who carries it stands behind what was done. */
    Frame sayingBy(int by, int from, int to) {
        Range carrier = phrases.after(by + 1, to);
        int subject = by;
        while (subject > from && !document.token(subject).is("quoted")) {
            subject--;
        }
        return carrier.isEmpty() ? null : act(carrier, new Range(by, by + 1), subjects.near(subjects.beforeVerb(subject, from), from).first(), content(by - 1, to), from, to, "attribution.carried");
    }

    /** The first token of what is said behind its verb, beyond its carrier and "that". */
    private int content(int saying, int to) {
        int i = saying + 1;
        if (i + 1 < to && document.token(i).is("by")) {
            Range carrier = phrases.after(i + 1, to);
            i = carrier.isEmpty() ? i : carrier.end();
        }
        i = clauses.skipAdjuncts(i, to);
        return i < to && document.token(i).isAny("that", ":") ? i + 1 : i;
    }

    /** What is said behind the verb, or, where it closes the sentence, what stands before the one who quotes. */
    private Frame act(Range source, Range cue, int opens, int content, int from, int to, String rule) {
        boolean closes = content >= to || document.token(content).isAny(".", ",") && !(content + 1 < to && quotes.inside(content + 1));
        boolean parted = opens > from && (document.token(opens - 1).is(",") || quotes.inside(opens - 1));
        return closes && parted ? Frame.over(source, cue, from, opens, content, to, CueKind.SAY, rule)
                : Frame.over(source, cue, 0, 0, content, clauses.clauseEnd(Math.min(content, to - 1), to), CueKind.SAY, rule);
    }

    /** "was quoted by Reuters as saying", "survivors quoted by Reuters say", "Haddad, quoted by Reuters, said". */
    private Frame quotedBy(int verb, int from, int to) {
        Range carrier = phrases.after(verb + 2, to);
        if (carrier.isEmpty() || carrier.end() + 2 >= to) {
            return null;
        }
        boolean aside = document.token(carrier.end()).is(",") && document.token(verb - 1).is(",");
        int says = document.token(carrier.end()).is("as") || aside ? carrier.end() + 1 : carrier.end();
        Cues.Verb cue = Cues.verb(document.token(says).lower());
        int opens = subjects.near(subjects.beforeVerb(aside ? verb - 1 : verb, from), from).first();
        int content = content(says, to);
        return cue == null || !cue.is(CueKind.SAY) ? null : act(carrier, new Range(verb, verb + 2), opens, content, from, to, "attribution.carried");
    }

    /** "In remarks carried by state television, the general said": whoever carries what the sentence's speaker says. */
    Frame carried(int verb, int from, int to, List<Frame> before) {
        int noun = verb - 1;
        boolean speech = noun > from && document.token(noun).isAny("remarks", "comments", "statement", "speech", "interview", "address", "message", "communique", "announcement", "letter", "article", "commentary");
        Range carrier = speech && document.token(verb + 1).isAny("by", "on", "in") ? phrases.after(verb + 2, to) : Range.EMPTY;
        if (carrier.isEmpty()) {
            return null;
        }
        Frame teller = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean told = teller != null && teller.cue() != null && teller.verb() == CueKind.SAY && !teller.scope().isEmpty() && quotes.indexAt(teller.anchor()) == quotes.indexAt(verb);
        Range cue = new Range(verb, verb + 2);
        return told ? new Frame(carrier, cue, teller.scope(), CueKind.SAY, "attribution.carried")
                : Frame.over(carrier, cue, from, noun, carrier.end(), to, CueKind.SAY, "attribution.carried");
    }
}
