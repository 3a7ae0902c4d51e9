package org.tallymark.extraction.attribution;

import java.util.List;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Names a source in full and tells its kind: pronouns, short forms, titles and authors are resolved within the text. */
final class Names {

    /**
     * A source as resolved.
     *
     * @param text its name
     * @param kind what sort of source it is
     */
    record Source(String text, HopKind kind) {
    }

    private static final int SENTENCES_BACK = 12;

    private final Document document;
    private final Speech speech;
    private final SourceRegistry registry;
    private final NounPhrases phrases;
    private NameBook book;

    Names(Document document, Quotes quotes, Speech speech, SourceRegistry registry) {
        this.document = document;
        this.phrases = new NounPhrases(document, quotes);
        this.speech = speech;
        this.registry = registry;
    }

    Source of(Frame frame) {
        if (frame.verb() == CueKind.PASSIVE && frame.source().equals(frame.cue())) {
            return new Source(quote(frame.source()), HopKind.UNNAMED);
        }
        return of(frame.source(), 0);
    }

    private Source of(Range mention, int depth) {
        Token first = document.token(mention.first());
        int length = mention.end() - mention.first();
        if (length == 1 && depth < 3) {
            if (first.isAny("he", "she", "his", "her", "him")) {
                Source person = antecedent(mention.first(), true, depth);
                return person == null ? new Source(first.text(), HopKind.PERSON) : person;
            }
            if (first.isAny("it", "its", "they", "their", "them")) {
                Source before = antecedent(mention.first(), false, depth);
                return before == null ? new Source(first.text(), HopKind.UNNAMED) : before;
            }
            if (first.isAny("who", "which", "that") && mention.first() > 0) {
                return relative(mention.first(), depth);
            }
        }
        return named(mention);
    }

    private Source relative(int pronoun, int depth) {
        int end = pronoun;
        int from = document.sentenceAt(pronoun).first();
        while (end > from && (document.token(end - 1).is(",") || Grammar.isDash(document.token(end - 1)))) {
            end--;
        }
        Range before = phrases.before(end, from);
        return before.isEmpty() || depth > 2 ? new Source(document.token(pronoun).text(), HopKind.UNNAMED) : of(before, depth + 1);
    }

    /** The nearest source before that a pronoun can stand for: a person, or whatever is none. */
    private Source antecedent(int pronoun, boolean person, int depth) {
        int s = document.sentenceIndex(pronoun);
        for (int i = s; i >= Math.max(0, s - SENTENCES_BACK); i--) {
            List<Frame> frames = speech.in(i);
            for (int n = 0; n < frames.size(); n++) {
                int f = i == s ? frames.size() - 1 - n : n;
                Range source = frames.get(f).source();
                if (source.first() >= pronoun || frames.get(f).verb() == CueKind.PASSIVE) {
                    continue;
                }
                Token token = document.token(source.first());
                if (source.end() - source.first() == 1 && Grammar.SUBJECT_PRONOUNS.contains(token.lower())) {
                    continue;
                }
                Source found = of(source, depth + 1);
                boolean personal = isPersonal(source, found);
                if (person == personal) {
                    return found;
                }
            }
            Source subject = subjectName(i, pronoun, person);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** The name that a sentence begins with, where it is of the sort looked for. */
    private Source subjectName(int sentence, int before, boolean person) {
        int first = document.sentences().get(sentence).first();
        int end = first;
        while (end < Math.min(before, document.sentences().get(sentence).end()) && end - first < 8
                && (document.token(end).capitalised() || document.token(end).is(".") || document.token(end).is("of")) && document.token(end).isWord() | document.token(end).is(".")) {
            end++;
        }
        if (end == first || Grammar.SUBJECT_PRONOUNS.contains(document.token(first).lower()) || Grammar.CLAUSE_OPENERS.contains(document.token(first).lower())
                || Grammar.PREPOSITIONS.contains(document.token(first).lower())) {
            return null;
        }
        NameBook.Name known = book().byLast(document.token(end - 1).lower());
        if (known == null) {
            return null;
        }
        Range range = new Range(first, end);
        Source found = named(range);
        return isPersonal(range, found) == person ? found : null;
    }

    private boolean isPersonal(Range mention, Source source) {
        if (source.kind() == HopKind.PERSON) {
            return true;
        }
        if (source.kind() != HopKind.GOVERNMENT && source.kind() != HopKind.ORGANISATION) {
            return false;
        }
        String last = source.text().substring(source.text().lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        NameBook.Name name = book().byLast(last);
        return SourceKinds.ofHead(last) == null && SourceKinds.known(source.text()) == null && name != null && name.kind() != null;
    }

    private Source named(Range mention) {
        Range core = core(mention);
        String text = quote(core);
        SourceRegistry.Known listed = registry.find(text).orElse(null);
        if (listed != null) {
            return new Source(listed.name(), listed.kind());
        }
        HopKind known = SourceKinds.known(text);
        if (known != null) {
            return new Source(SourceKinds.withoutArticle(text), known);
        }
        Token head = document.token(core.end() - 1);
        if (head.lower().startsWith("@")) {
            return new Source(text, HopKind.ACCOUNT);
        }
        Source author = author(core);
        if (author != null) {
            return author;
        }
        int names = lastName(core);
        if (names < 0) {
            return common(core, text);
        }
        if (!head.capitalised()) {
            HopKind kind = SourceKinds.ofHead(head.lower());
            return new Source(plain(core), kind == null ? isPlural(head) ? HopKind.UNNAMED : HopKind.ORGANISATION : kind);
        }
        return proper(core);
    }

    /** A name proper: titles off, filled up from the text, its kind by head noun or title. */
    private Source proper(Range core) {
        Token head = document.token(core.end() - 1);
        HopKind byHead = SourceKinds.ofHead(head.lower());
        int start = core.first();
        HopKind title = null;
        for (int i = core.first(); i < core.end() - 1; i++) {
            HopKind told = SourceKinds.ofTitle(document.token(i).lower());
            HopKind unit = SourceKinds.ofHead(document.token(i).lower());
            if (told != null || unit != null && !document.token(i).capitalised()) {
                title = told == null || told == HopKind.PERSON && title != null ? title : told;
                start = i + 1;
            }
        }
        while (start < core.end() - 1 && document.token(start).isAny(".", "-", ",", "'s", "the")) {
            start++;
        }
        NameBook.Name known = book().byLast(head.lower());
        boolean place = byHead != null && (title == null || byHead == HopKind.ORGANISATION || byHead == HopKind.OUTLET) && core.end() - core.first() > 1 || head.text().length() > 1 && head.text().equals(head.text().toUpperCase());
        if (place) {
            HopKind kind = byHead == null || byHead == HopKind.UNNAMED ? HopKind.ORGANISATION : byHead;
            return new Source(SourceKinds.withoutArticle(quote(core)), kind);
        }
        title = title == HopKind.ORGANISATION && official(core) ? HopKind.GOVERNMENT : title;
        HopKind kind = title != null && title != HopKind.PERSON ? title : known != null && known.kind() != null ? known.kind() : title;
        String text = quote(new Range(start, core.end()));
        if (known != null && known.text().length() > text.length()) {
            text = known.text();
        }
        boolean person = kind != null || core.end() - core.first() > 1 && core.end() - core.first() < 5 || known != null;
        return new Source(SourceKinds.withoutArticle(text), kind != null ? kind : byHead != null ? byHead : person && !document.token(core.first()).is("the") ? HopKind.PERSON : HopKind.ORGANISATION);
    }

    /** Whether an office stands among the words of a mention ("White House spokesman", "police chief"). */
    private boolean official(Range core) {
        for (int i = core.first(); i < core.end() - 1; i++) {
            boolean known = document.token(i).capitalised() && i + 2 < core.end() && SourceKinds.known(quote(new Range(i, i + 2))) == HopKind.GOVERNMENT;
            if (known || SourceKinds.ofHead(document.token(i).lower()) == HopKind.GOVERNMENT || SourceKinds.known(document.token(i).text()) == HopKind.GOVERNMENT) {
                return true;
            }
        }
        return false;
    }

    /** "the ministry" is the ministry that the text names, "the prosecutor" whoever it calls one; else nobody is named. */
    private Source common(Range core, String text) {
        int head = head(core);
        String word = document.token(head).lower();
        NameBook.Name bearer = book().byTitle(word);
        boolean definite = document.token(core.first()).is("the");
        if (definite && bearer != null && SourceKinds.ofTitle(word) != null) {
            return new Source(bearer.text(), bearer.kind() == null ? SourceKinds.ofTitle(word) : bearer.kind());
        }
        Range institution = definite ? book().institution(word) : null;
        if (institution != null) {
            Source named = new Source(SourceKinds.withoutArticle(quote(institution)), SourceKinds.ofHead(word));
            HopKind known = SourceKinds.known(named.text());
            return known == null ? named : new Source(named.text(), known);
        }
        HopKind kind = Cues.isDocument(word) ? HopKind.DOCUMENT : SourceKinds.ofHead(word);
        HopKind title = SourceKinds.ofTitle(word);
        return new Source(SourceKinds.withoutArticle(text), kind != null ? kind : definite && title != null ? title : HopKind.UNNAMED);
    }

    /** A statement, report or poll is its author's, where a name stands in the phrase. */
    private Source author(Range core) {
        int head = head(core);
        if (!Cues.isDocument(document.token(head).lower()) || document.token(head).capitalised()) {
            return null;
        }
        int end = head;
        while (end > core.first() && !document.token(end - 1).capitalised()) {
            end--;
        }
        int first = end;
        while (first > core.first() && (document.token(first - 1).capitalised() || document.token(first - 1).isAny("of", "'s", ".", "/", "-"))) {
            first--;
        }
        if (first < end && !(end - first == 1 && Grammar.DETERMINERS.contains(document.token(first).lower()))) {
            return named(new Range(first, end));
        }
        if (head + 2 < core.end() && document.token(head + 1).isAny("by", "from", "of")) {
            return named(new Range(head + 2, core.end()));
        }
        return null;
    }

    private int head(Range core) {
        for (int i = core.first() + 1; i < core.end(); i++) {
            if (Grammar.PREPOSITIONS.contains(document.token(i).lower()) || document.token(i).isAny(",", "(")) {
                return i - 1;
            }
        }
        return core.end() - 1;
    }

    private int lastName(Range core) {
        for (int i = core.end() - 1; i >= core.first(); i--) {
            Token token = document.token(i);
            boolean opens = i == core.first() && document.sentenceAt(i).first() == i;
            if (opens && core.end() - core.first() == 1 && (Cues.isDocument(token.lower()) || SourceKinds.ofHead(token.lower()) == HopKind.UNNAMED)) {
                return -1;
            }
            if (token.capitalised() && !Grammar.DETERMINERS.contains(token.lower()) && !(opens && core.end() - core.first() > 1 && !document.token(i + 1).capitalised())) {
                return i;
            }
        }
        return -1;
    }

    /** The mention up to a bracket or comma, its leading article kept. */
    private Range core(Range mention) {
        int end = mention.first() + 1;
        while (end < mention.end() && !document.token(end).isAny("(", ",", "[")) {
            end++;
        }
        while (end > mention.first() + 1 && document.token(end - 1).isAny("'s", "'", ".", "-")) {
            end--;
        }
        return new Range(mention.first(), end);
    }

    private String plain(Range core) {
        return SourceKinds.withoutArticle(quote(core));
    }

    private String quote(Range range) {
        return document.quote(range.first(), range.end());
    }

    private static boolean isPlural(Token token) {
        return token.lower().endsWith("s") && !token.lower().endsWith("ss");
    }

    private NameBook book() {
        if (book == null) {
            book = new NameBook(document);
        }
        return book;
    }
}
