package org.tallymark.extraction.time;

import java.util.HashSet;
import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Finds the longest time expression that begins at a token, by all recognisers. */
final class Grammar {

    /** Words that a time expression can begin with, beside numbers, capitalised names and units. */
    private static final Set<String> FIRST = new HashSet<>(Set.of("the", "this", "that", "last", "next", "same", "previous",
            "today", "tonight", "yesterday", "tomorrow", "overnight", "noon", "midday", "midnight", "half", "quarter", "a", "an",
            "many", "some", "few", "all", "every", "each", "once", "twice", "thrice", "early", "late", "mid", "small", "fiscal", "calendar",
            "fy", "financial", "full", "recent", "coming", "past", "year", "end", "most", "much", "dawn", "predawn", "pre", "bi", "semi", "daybreak", "sunrise",
            "daylight", "dusk", "sunset", "nightfall", "sundown", "morning", "afternoon", "evening", "night", "spring", "summer",
            "autumn", "fall", "winter", "springtime", "summertime", "wintertime", "daily", "weekly", "monthly", "quarterly",
            "yearly", "annual", "annually", "hourly", "nightly", "fortnightly", "biweekly", "biennial", "biannual", "semiannual",
            "bimonthly", "weekends", "weekdays", "weeklong", "yearlong", "monthlong", "daylong", "hourlong", "nightlong",
            "decadelong", "decade", "week", "month", "day", "hour", "ad", "'", "’", "‘", "final", "first", "second", "q1", "q2",
            "q3", "q4", "h1", "h2", "these", "those", "another", "his", "her", "its", "their", "following", "upcoming", "one", "company's"));

    private final Scan scan;
    private final CalendarDates dates;
    private final NthWeekdays nth;
    private final NumericDates numeric;
    private final Years years;
    private final Decades decades;
    private final Weekdays weekdays;
    private final Clock clock;
    private final DaysAlone daysAlone;
    private final DayParts parts;
    private final Deictics deictics;
    private final StoryDates story;
    private final Periods periods;
    private final Edges edges;
    private final Lengths lengths;
    private final Repeats repeats;
    private final Joiner joiner;

    Grammar(Scan scan) {
        this.scan = scan;
        this.dates = new CalendarDates(scan);
        this.nth = new NthWeekdays(scan, dates);
        this.numeric = new NumericDates(scan, new DateOrder(scan.document()));
        this.years = new Years(scan);
        this.decades = new Decades(scan);
        this.weekdays = new Weekdays(scan);
        this.clock = new Clock(scan);
        this.daysAlone = new DaysAlone(scan);
        this.parts = new DayParts(scan);
        this.deictics = new Deictics(scan);
        this.story = new StoryDates(scan);
        this.periods = new Periods(scan);
        this.edges = new Edges(scan, this);
        this.lengths = new Lengths(scan);
        this.repeats = new Repeats(scan);
        this.joiner = new Joiner(scan, this);
    }

    /** Whether a time expression can begin with this token; a cheap look, right for most words of a text. */
    static boolean begins(Token token) {
        if (token.type() == TokenType.ADDRESS) {
            return false;
        }
        String low = token.lower();
        return token.isNumber() || FIRST.contains(low) || TimeWords.month(low) > 0 || TimeWords.weekday(low) > 0
                || Unit.plural(low) != null || TimeWords.weekdays(low) > 0 || token.capitalised() && Feasts.begins(low);
    }

    /** The longest expression at a token, or null. */
    Draft at(int i) {
        NumberExpression number = scan.number(i);
        if (number == null && (!begins(scan.token(i)) || Hints.lack(scan, i))) {
            return null;
        }
        Draft date = dateAt(i);
        Draft length = lengths.at(i);
        Draft shifted = length == null ? null : Shifts.apply(scan, length);
        return Draft.longest(Draft.longest(Draft.longest(repeats.at(i), nth.repeated(i)), date), shifted);
    }

    /** The longest date or time at a token, with what is joined to it, or null. */
    Draft dateAt(int i) {
        Draft found = simpleDateAt(i);
        return found == null ? null : joiner.extend(found);
    }

    /** A date counted from another by a length, as "a year ago", or null. */
    Draft shiftedAt(int i) {
        Draft length = lengths.at(i);
        Draft shifted = length == null ? null : Shifts.apply(scan, length);
        return shifted == null || !shifted.isDate() ? null : shifted;
    }

    /** The longest date or time at a token as one recogniser sees it, or null. */
    Draft simpleDateAt(int i) {
        if (scan.token(i) == null) {
            return null;
        }
        Draft best = Draft.longest(numeric.at(i), dates.at(i));
        best = Draft.longest(best, nth.at(i));
        best = Draft.longest(best, clock.at(i));
        best = Draft.longest(best, daysAlone.at(i));
        best = Draft.longest(best, years.at(i));
        best = Draft.longest(best, decades.at(i));
        best = Draft.longest(best, weekdays.at(i));
        best = Draft.longest(best, deictics.at(i));
        best = Draft.longest(best, story.at(i));
        best = Draft.longest(best, edges.at(i));
        best = Draft.longest(best, periods.at(i));
        return Draft.longest(best, parts.at(i));
    }
}
