package org.tallymark.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Reads figures that belong to whoever reckoned them: what a tally stands at, where a poll has somebody. */
final class FigureFrames {

    private static final int REACH = 10;
    private static final int PHRASE = 8;
    private static final int STANDING = 5;

    private static final Set<String> TALLIES = Set.of("toll", "tally", "count", "estimate", "estimates", "figure", "figures", "forecast", "projection", "calculation");
    private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys", "average", "averages", "model", "models", "forecast", "forecasts",
            "tracker", "projection", "projections", "estimates", "polling");
    private static final Set<String> STANDINGS = Set.of("at", "up", "down", "ahead", "leading", "trailing", "behind", "with", "winning", "losing", "tied");
    private static final Set<String> PRONOUNS = Set.of("him", "her", "them", "it", "the", "his", "their", "both");

    private final Document document;
    private final NounPhrases phrases;
    private final Clauses clauses;
    private final Subjects subjects;
    private final DocumentAuthors authors;

    FigureFrames(Document document, NounPhrases phrases, Clauses clauses, Subjects subjects) {
        this.document = document;
        this.phrases = phrases;
        this.clauses = clauses;
        this.subjects = subjects;
        this.authors = new DocumentAuthors(document);
    }

    /** The act of attribution that a noun of reckoning or a poll's verb does, or null. */
    Frame read(int i, Sentence sentence, List<Frame> before) {
        Token token = document.token(i);
        int from = clauses.origin(i, sentence);
        int to = clauses.limit(i, sentence);
        if (i <= from || i + 2 >= to || token.capitalised()) {
            return null;
        }
        if (TALLIES.contains(token.lower())) {
            return tally(i, from, to);
        }
        if (token.isAny("has", "had", "have", "gives", "gave", "give", "shows", "showed", "finds", "found")) {
            return poll(i, from, to, sentence, before);
        }
        return null;
    }

    /** "Kyodo's tally of local reports has reached 3,500", "the official toll stands at 12". */
    private Frame tally(int noun, int from, int to) {
        int verb = noun + 1;
        while (verb < Math.min(to, noun + PHRASE) && !stands(verb)) {
            if (!document.token(verb).isWord() || Grammar.CLAUSE_OPENERS.contains(document.token(verb).lower())) {
                return null;
            }
            verb++;
        }
        int amount = verb + 1;
        while (amount < Math.min(to, verb + PHRASE) && !Contents.isAmount(document.token(amount))) {
            Token token = document.token(amount);
            if (!stands(amount) && !token.isAny("at", "to", "about", "around", "over", "nearly", "more", "than", "least", "some", "up", "now", "between", "roughly", "almost", "only", "just")) {
                return null;
            }
            amount++;
        }
        if (verb >= Math.min(to, noun + PHRASE) || amount >= Math.min(to, verb + PHRASE)) {
            return null;
        }
        Range phrase = phrases.before(noun + 1, from);
        if (phrase.isEmpty()) {
            return null;
        }
        Range source = reckoner(phrase, noun, verb);
        return source.isEmpty() ? null : Frame.over(source, new Range(noun, noun + 1), 0, 0, verb + 1, clauses.clauseEnd(verb + 1, to), CueKind.NOUN, "attribution.tally");
    }

    private boolean stands(int i) {
        return document.token(i).isAny("stands", "stood", "is", "was", "are", "were", "reached", "reaches", "has", "had", "have", "rose", "fell", "climbed", "jumped", "comes", "came", "remains", "remained", "now");
    }

    /** Whoever reckons: the tally's owner or "by" phrase, or the tally where it is an official one; a death toll's owner only suffered it. */
    private Range reckoner(Range phrase, int noun, int verb) {
        boolean toll = document.token(noun).is("toll");
        if (document.token(noun + 1).isAny("by", "from")) {
            return new Range(phrase.first(), verb);
        }
        for (int i = noun - 1; i > phrase.first(); i--) {
            if (document.token(i).isAny("'s", "'")) {
                boolean own = !document.token(noun - 1).isAny("death", "casualty") && !Grammar.isTime(document.token(i - 1));
                Range owner = new Range(phrase.first(), i);
                return own && (!toll || speaks(owner)) ? owner : Range.EMPTY;
            }
        }
        boolean official = document.token(noun - 1).is("official") || noun - 2 >= phrase.first() && document.token(noun - 2).is("official");
        Range author = toll ? Range.EMPTY : authors.of(new Range(phrase.first(), noun + 1));
        return official || !author.isEmpty() ? new Range(phrase.first(), noun + 1) : Range.EMPTY;
    }

    /** Whether a body that can count owns a toll, and not a land or a storm. */
    private boolean speaks(Range owner) {
        Token last = document.token(owner.end() - 1);
        boolean body = SourceKinds.ofHead(last.lower()) != null && !last.isAny("country", "state", "city", "county", "district", "municipality");
        return body || SourceKinds.known(document.quote(owner.first(), owner.end())) != null;
    }

    /** "A Gallup poll had her up by 5 points", "the survey gives Clinton 47 percent". */
    private Frame poll(int verb, int from, int to, Sentence sentence, List<Frame> before) {
        Token next = document.token(verb + 1);
        boolean gives = document.token(verb).lower().startsWith("g");
        if (!next.capitalised() && !PRONOUNS.contains(next.lower())) {
            return null;
        }
        boolean stands = gives;
        int amount = verb + 2;
        while (amount < Math.min(to, verb + REACH) && !Contents.isAmount(document.token(amount))) {
            Token token = document.token(amount);
            if (!token.isWord() && !token.isAny("'s", "-", ".")) {
                return null;
            }
            stands |= STANDINGS.contains(token.lower()) || token.lower().endsWith("ing");
            amount++;
        }
        boolean odds = gives && chance(amount, to);
        Range subject = amount < Math.min(to, verb + REACH) && stands ? subjects.of(verb, sentence, before) : Range.EMPTY;
        boolean poll = !subject.isEmpty() && (odds || POLLS.contains(document.token(authors.head(subject)).lower()));
        for (int i = subject.first(); !poll && i < subject.end(); i++) {
            poll = POLLS.contains(document.token(i).lower()) && document.token(Math.min(i + 1, document.size() - 1)).isAny("released", "published", "taken", "conducted", "out");
        }
        return poll ? Frame.over(subject, new Range(verb, verb + 1), 0, 0, verb + 1, clauses.clauseEnd(verb + 1, to), CueKind.SHOW, "attribution.show") : null;
    }

    /** Whether an amount is a chance that somebody is given ("gives him a 14 percent chance"). */
    private boolean chance(int amount, int to) {
        for (int i = amount + 1; i < Math.min(to, amount + STANDING); i++) {
            if (document.token(i).isAny("chance", "chances", "odds", "probability", "likelihood")) {
                return true;
            }
        }
        return false;
    }
}
