package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds the end of what tells when, where and to whom something was said, between a verb of saying and what it says. */
final class Adjuncts {

    private static final Set<String> OCCASIONS = Set.of("statement", "interview", "speech", "conference", "briefing",
            "letter", "email", "e-mail", "report", "tweet", "post", "call", "memo", "communique", "address", "testimony", "broadcast",
            "message", "interviews", "remarks", "release", "comments", "hearing", "meeting", "rally", "television", "radio", "tv",
            "channel", "page", "account", "feed", "website", "site", "podcast", "tweets", "posts", "messages", "letters", "emails", "statements", "notes", "broadcasts", "speeches", "court", "parliament", "note", "forum", "event", "debate", "reporters", "article", "study", "book", "essay", "column",
            "journal", "magazine", "newspaper", "edition", "paper", "survey", "complaint", "affidavit", "indictment", "ruling", "bulletin", "announcement", "presentation",
            "lecture", "trial", "deposition", "webcast", "op-ed", "dispatch", "cable", "newsletter", "video", "visit", "tour", "ceremony", "fundraiser", "summit", "vigil", "funeral",
            "convention", "documents", "documentary", "papers", "filings", "briefings", "twitter", "facebook", "telegram", "instagram", "weibo", "youtube", "whatsapp", "linkedin", "tiktok", "reddit", "snapchat", "editorial", "memoir", "lawsuit", "communiqué", "telephone", "phone", "blog", "filing", "appearance", "show");

    private final Document document;
    private final Quotes quotes;

    Adjuncts(Document document, Quotes quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /** The token after what tells when, where and to whom something was said, or the same token where nothing does. */
    int skip(int start, int to) {
        int i = start;
        while (i < to) {
            int next = adjunctEnd(i, to);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int adjunctEnd(int i, int to) {
        Token token = document.token(i);
        Token next = i + 1 < to ? document.token(i + 1) : null;
        if (Grammar.isTime(token) || token.is("here")) {
            return i + 1;
        }
        if (next == null) {
            return Grammar.isAdverb(token) ? i + 1 : i;
        }
        if (token.isAny("in", "during", "at", "on") && next.isAny("a", "an", "the", "its", "his", "her", "their")) {
            int occasion = phraseEnd(i + 1, to);
            if (occasion > i) {
                return occasion;
            }
        }
        if (token.isAny("on", "in", "at", "late", "early", "this", "last", "during", "by", "since", "over", "for")) {
            int j = i + 1;
            while (j < to && (document.token(j).isAny("the", "this", "last", "late", "early", "same", "a") || Grammar.isTime(document.token(j))
                    || document.token(j).isNumber() && j + 1 < to && Grammar.isTime(document.token(j + 1)))) {
                j++;
            }
            if (j > i + 1 && Grammar.isTime(document.token(j - 1))) {
                return withDay(j, to);
            }
        }
        if (token.isAny("in", "during", "at", "on", "through", "via", "after", "before")) {
            int j = phraseEnd(i + 1, to);
            if (j > i) {
                return j;
            }
        }
        if (token.isAny("in", "at", "outside", "inside", "from", "near") && next.capitalised()) {
            int j = i + 1;
            while (j < to && (document.token(j).capitalised() && !document.token(j).isNumber() || document.token(j).is("of"))) {
                j++;
            }
            if (j == to || document.token(j).isAny(".", "that", ",", "on", "late", "early")) {
                return j;
            }
        }
        if (token.isAny("to") && next.isAny("reporters", "journalists", "me", "him", "them", "us", "her")) {
            return i + 2;
        }
        return Grammar.isAdverb(token) ? i + 1 : i;
    }

    private int withDay(int j, int to) {
        while (j < to && (document.token(j).isNumber() || document.token(j).is(",") && j + 1 < to && document.token(j + 1).isNumber()
                && document.token(j + 1).text().length() == 4)) {
            j++;
        }
        return j;
    }

    /** The end of "a statement to the press" and the like after its preposition, or -1 where it is no occasion of speech. */
    private int phraseEnd(int i, int to) {
        boolean occasion = false;
        for (int j = i; j < Math.min(to, i + 14); j++) {
            Token token = document.token(j);
            occasion |= OCCASIONS.contains(token.lower());
            boolean stop = token.isAny(",", ":", "that", ".", ";") || quotes.inside(j) != quotes.inside(i)
                    || Grammar.SUBJECT_PRONOUNS.contains(token.lower()) || Grammar.isAuxiliary(token) || occasion && token.isAny("the", "there", "a");
            if (stop) {
                return occasion && j > i ? j : -1;
            }
        }
        return -1;
    }
}
