package org.tallymark.extraction.attribution;

import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads those who quote and those who are quoted: "quoted Lima as saying", "was quoted by Reuters as saying". */
final class QuotedFrames {

    private final Document document;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;

    QuotedFrames(Document document, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
    }

    /** "was quoted as saying" speaks for its subject, "quoted Lima as saying" for the object. */
    Frame quoted(int saying, int from, int to, Sentence sentence, List<Frame> before) {
        for (int i = saying - 2; i > Math.max(from, saying - 24); i--) {
            Token token = document.token(i);
            if (token.isAny("quoted", "quotes", "quoting", "cited", "cites", "citing", "heard", "recorded", "described")) {
                Range source = subjects.isPassive(i, from) ? subjects.of(i, sentence, before) : phrases.after(i + 1, saying - 1);
                if (source.isEmpty() || source.end() > saying) {
                    return null;
                }
                int content = document.token(saying + 1).isAny("that", ":") ? saying + 2 : saying + 1;
                return Frame.over(source, new Range(saying, saying + 1), 0, 0, content, clauses.clauseEnd(Math.min(content, to - 1), to), CueKind.SAY, "attribution.quoted");
            }
        }
        return null;
    }

    /** Who quotes: what is quoted reached the article through them. */
    Frame carrier(int verb, int to, Sentence sentence, List<Frame> before) {
        int from = clauses.origin(verb, sentence);
        if (document.token(verb + 1).is("by")) {
            return quotedBy(verb, to);
        }
        if (subjects.isPassive(verb, from) || VerbForms.hangs(document.token(verb - 1)) && !document.token(verb).is("quoting")) {
            return null;
        }
        for (int i = verb + 2; i < Math.min(to - 1, verb + 24); i++) {
            if (document.token(i).is("as") && document.token(i + 1).is("saying")) {
                Range subject = document.token(verb).is("quoting") ? subjects.clause(verb, sentence, before) : subjects.of(verb, sentence, before);
                return subject.isEmpty() || subject.end() > verb ? null
                        : Frame.over(subject, new Range(verb, verb + 1), 0, 0, i + 2, clauses.clauseEnd(i + 2, to), CueKind.SAY, "attribution.quoted");
            }
        }
        return null;
    }

    /** "was quoted by Reuters as saying", "survivors quoted by Reuters say": what follows reached the article through Reuters. */
    private Frame quotedBy(int verb, int to) {
        Range carrier = phrases.after(verb + 2, to);
        if (carrier.isEmpty() || carrier.end() + 2 >= to) {
            return null;
        }
        int says = document.token(carrier.end()).is("as") ? carrier.end() + 1 : carrier.end();
        Cues.Verb cue = Cues.verb(document.token(says).lower());
        int content = document.token(says + 1).isAny("that", ":") ? says + 2 : says + 1;
        return cue == null || !cue.is(CueKind.SAY) || content >= to ? null
                : Frame.over(carrier, new Range(verb, verb + 2), 0, 0, content, clauses.clauseEnd(content, to), CueKind.SAY, "attribution.quoted");
    }
}
