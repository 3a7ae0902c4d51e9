package org.tallymark.extraction.time;

import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.text.Token;

/** Reads years, spans of years, and tells a year from a count. */
final class Years {

    private static final Set<String> SURE = Set.of("in", "since", "until", "till", "by", "from", "during", "before", "after",
            "circa", "early", "late", "mid", "throughout", "through", "fiscal", "year", "between", "pre", "post", "of", "for",
            "spring", "summer", "autumn", "winter", "around", "as", "per");
    /** Nouns in the plural that a year may stand before: "2008 elections". */
    private static final Set<String> DATED = Set.of("elections", "olympics", "games", "results", "profits", "sales", "earnings",
            "figures", "levels", "prices", "revenues", "losses", "riots", "protests", "attacks", "bombings", "talks", "awards",
            "championships", "finals", "polls", "models", "floods", "accords", "agreements", "data", "reforms", "cuts", "taxes",
            "targets", "standards", "sanctions", "uprisings", "reports", "estimates", "forecasts", "accounts", "statistics",
            "was", "is", "has", "does", "alliances", "series", "us", "news", "crisis", "census", "as", "this", "his", "its");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "our", "'s", "a", "this", "that",
            "early", "late");
    private static final Set<String> COUNTED = Set.of("people", "men", "women", "km", "kg", "m", "feet", "children", "troops", "percent",
            "million", "billion", "police", "meters", "metres", "calories", "soldiers", "homes", "houses", "workers", "jobs", "students",
            "votes", "voters", "members", "demonstrators", "protesters", "refugees", "passengers", "cars", "shares", "tons", "tonnes", "miles");
    private static final Set<String> TERMS = Set.of("until", "till", "through", "by", "to", "since", "from");
    private static final Set<String> ERA = Set.of("bc", "b.c.", "b.c", "bce", "b.c.e.");

    private final Scan scan;

    Years(Scan scan) {
        this.scan = scan;
    }

    /** The four-digit year at a token, or 0. */
    static int value(Scan scan, int i) {
        int year = scan.width(i) == 4 ? scan.digits(i) : -1;
        return year >= 1000 && year <= 2199 ? year : 0;
    }

    /** The year meant by two digits: the last one that is at most ten years ahead. */
    static int expand(Scan scan, int two) {
        int now = scan.document().published() == null ? 2010 : scan.document().published().getYear();
        int year = now - now % 100 + two;
        return year > now + 10 ? year - 100 : year;
    }

    /** Whether a word is a unit or a noun that numbers often count. */
    static boolean isCounted(Scan scan, int i) {
        return Unit.plural(scan.low(i)) != null || scan.in(i, COUNTED);
    }

    /** Whether four digits count the noun after them: "1990 people". */
    static boolean counts(Scan scan, int i) {
        Token next = scan.token(i + 1);
        if (next == null || !next.isWord() || next.capitalised()) {
            return false;
        }
        String word = next.lower();
        if (isCounted(scan, i + 1)) {
            return true;
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !DATED.contains(word);
        return plural && !DETERMINERS.contains(scan.low(i - 1));
    }

    Draft at(int i) {
        if (scan.in(i, Set.of("ad", "a.d.")) && scan.digits(i + 1) > 0 && scan.isCapital(i)) {
            return Draft.date(i, i + 2, Fields.fixed(String.format(Locale.ROOT, "%04d", scan.digits(i + 1))), "timex.year-ad");
        }
        if (scan.is(i, "'") || scan.is(i, "’") || scan.is(i, "‘")) {
            return shortened(i);
        }
        if (scan.is(i, "the") && scan.is(i + 1, "year") && value(scan, i + 2) > 0 && !isCounted(scan, i + 3)) {
            return Draft.date(i, i + 3, Fields.of(Slot.YEAR, value(scan, i + 2)), "timex.year");
        }
        int plain = scan.digits(i);
        if (plain > 0 && scan.in(i + 1, ERA)) {
            return Draft.date(i, i + 2, Fields.fixed("BC" + String.format(Locale.ROOT, "%04d", plain)), "timex.year-bc");
        }
        if (plain > 0 && scan.in(i + 1, Set.of("ad", "a.d.", "ce")) && scan.isCapital(i + 1)) {
            return Draft.date(i, i + 2, Fields.fixed(String.format(Locale.ROOT, "%04d", plain)), "timex.year-ad");
        }
        int year = value(scan, i);
        if (year == 0 || !isYear(i, year)) {
            return null;
        }
        Draft season = straddling(i, year);
        return season != null ? season : Draft.date(i, i + 1, Fields.of(Slot.YEAR, year), "timex.year");
    }

    /** "'98" after a word that leads to a year. */
    private Draft shortened(int i) {
        int two = scan.width(i + 1) == 2 && scan.touches(i + 1) ? scan.digits(i + 1) : -1;
        boolean framed = scan.in(i - 1, Set.of("in", "since", "of", "summer", "winter", "spring", "fall", "autumn", "back"));
        return two < 0 || !framed || scan.is(i + 2, "s") && scan.touches(i + 2) ? null
                : Draft.date(i, i + 2, Fields.of(Slot.YEAR, expand(scan, two)), "timex.year");
    }

    /** "2012-13", "1939-45", "2012/13" and "the 2008-2009 academic year". */
    private Draft straddling(int i, int year) {
        if (!scan.isHyphen(i + 1) && !scan.is(i + 1, "/") || !scan.touches(i + 1) || !scan.touches(i + 2)) {
            return null;
        }
        int second = scan.digits(i + 2);
        int width = scan.width(i + 2);
        int last = width == 2 && second >= 0 ? year - year % 100 + second : width == 4 ? second : -1;
        if (last != year + 1 && (width == 4 || last <= year || year < 1500) || scan.isHyphen(i + 3) && scan.isNumber(i + 4)) {
            return null;
        }
        return Draft.date(i, i + 3, Fields.fixed(year + "/" + last), "timex.year-span");
    }

    /** "until at least 2014", "by about 2020", "no later than 2015". */
    private boolean isBound(int i) {
        return scan.is(i - 1, "least") && scan.is(i - 2, "at") && scan.in(i - 3, TERMS) || scan.is(i - 1, "about") && scan.in(i - 2, TERMS)
                || scan.is(i - 1, "than") && scan.in(i - 2, Set.of("later", "earlier", "sooner"));
    }

    private boolean isYear(int i, int year) {
        Token before = scan.token(i - 1);
        Token next = scan.token(i + 1);
        if (next != null && (next.is("%") || next.is(":") && scan.isNumber(i + 2) || next.is("-") && scan.touches(i + 1)
                && scan.token(i + 2) != null && Unit.of(scan.low(i + 2)) != null || next.isWord() && scan.touches(i + 1) && !next.is("'s") || next.is("block"))) {
            return false;
        }
        if (before != null && before.is("year") && year >= 1900 && year <= 2050 && !isCounted(scan, i + 1)) {
            return true;
        }
        if (year >= 1900 && year <= 2050 && scan.isHyphen(i - 1) && scan.touches(i) && scan.in(i - 2, Set.of("pre", "post"))) {
            return true;
        }
        if (counts(scan, i) || next != null && next.isAny("to", "-", "–", "and") && value(scan, i + 2) > 0 && counts(scan, i + 2)) {
            return false;
        }
        if (before == null) {
            return year >= 1900 && year <= 2050;
        }
        if (Character.getType(before.text().codePointAt(0)) == Character.CURRENCY_SYMBOL || before.isAny("#", "no", "£")
                || before.is(":") && scan.isNumber(i - 2) || before.is("+")
                || before.is(".") && scan.is(i - 2, "no")) {
            return false;
        }
        boolean near = year >= 1900 && year <= 2050;
        if (!near && before.is("from") && next != null && next.is("to") && scan.width(i + 2) == 4 && scan.digits(i + 2) > 2050) {
            return false;
        }
        if (near && isBound(i)) {
            return true;
        }
        if (SURE.contains(before.lower())) {
            return near || !before.isAny("for", "around", "as", "of", "per") && year >= 1000;
        }
        if (before.is("and") && YearRange.closes(scan, i) || before.is("to") && YearRange.closes(scan, i)
                || (scan.isHyphen(i - 1) || before.is("/")) && value(scan, i - 2) > 0) {
            return true;
        }
        if (!near) {
            return false;
        }
        if (before.isNumber()) {
            return false;
        }
        if (before.isWord() && before.capitalised() && !before.is("'s") && (i - 1 > scan.from()
                || before.isAny("resolution", "route", "highway", "boeing", "directive", "flight", "room", "unit", "model", "type"))) {
            return TimeWords.month(before.lower()) > 0 || TimeWords.season(before.lower()) != null
                    || before.isAny("h", "q") && scan.touches(i - 1) && scan.width(i - 2) == 1
                    || before.isAny("olympics", "q1", "q2", "q3", "q4", "christmas", "easter");
        }
        return !before.isAny("about", "some", "than", "over", "nearly", "almost", "least", "at", "under", "only", "another",
                "approximately", "roughly", "up", "pin", "code", "resolution", "route", "highway", "boeing", "directive", "flight", "room", "unit", "model", "type");
    }
}
