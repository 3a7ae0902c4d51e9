package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;

/** Reads parts of years: "the third quarter of 2009", "Q1", "the first half of the year", "the summer of 2012", "fiscal 2013". */
final class Periods {

    private static final Set<String> LAST = Set.of("final", "last", "closing");
    private static final Set<String> MONEY = Set.of("profit", "profits", "results", "earnings", "sales", "loss", "losses",
            "revenue", "revenues", "net", "figures", "gdp", "growth", "pretax", "pre", "operating");
    private static final Set<String> SEASON_LEADS = Set.of("in", "by", "until", "since", "during", "early", "late", "mid",
            "for", "through", "before", "after", "-", "and", "of", "throughout", "from", "to", "but", "or");

    private final Scan scan;

    Periods(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        Draft fiscal = fiscal(i);
        if (fiscal != null) {
            return fiscal;
        }
        boolean the = scan.is(i, "the");
        int at = the ? i + 1 : i;
        if (scan.in(at, Set.of("fiscal", "company's"))) {
            at++;
        }
        Draft coded = coded(at);
        if (coded != null) {
            return coded;
        }
        int nth = ordinal(at);
        if (nth != 0) {
            return nth(i, at, nth, the);
        }
        return season(i, at, the);
    }

    /** "Q3", "H1"; "1H" and "3Q" only before a year. */
    private Draft coded(int at) {
        String code = scan.low(at);
        boolean turned = scan.width(at) == 1 && scan.touches(at + 1) && scan.in(at + 1, Set.of("h", "q"));
        if (turned) {
            code = scan.low(at + 1) + code;
        }
        if (code.length() != 2 || code.charAt(0) != 'q' && code.charAt(0) != 'h' || code.charAt(1) < '1'
                || code.charAt(1) > (code.charAt(0) == 'q' ? '4' : '2')
                || (turned ? !scan.isCapital(at + 1) || Years.value(scan, at + 2) == 0 : !scan.isCapital(at))) {
            return null;
        }
        return Draft.date(at, turned ? at + 2 : at + 1, Fields.of(code.charAt(0) == 'q' ? Slot.QUARTER : Slot.HALF, code.charAt(1) - '0'),
                "timex.quarter");
    }

    private Draft fiscal(int i) {
        if (!scan.in(i, Set.of("fiscal", "fy", "financial", "calendar"))) {
            return null;
        }
        int at = scan.is(i + 1, "year") ? i + 2 : i + 1;
        if (at == i + 1 && scan.is(i, "financial")) {
            return null;
        }
        boolean two = scan.is(i, "fy") && scan.width(at) == 2 && scan.digits(at) >= 0;
        int year = two ? Years.expand(scan, scan.digits(at)) : Years.value(scan, at);
        return year == 0 ? null : Draft.date(i, at + 1, Fields.of(Slot.YEAR, year), "timex.fiscal-year");
    }

    /** 1, 2 and so on, -1 for "last", 0 where there is no ordinal. */
    private int ordinal(int i) {
        if (scan.in(i, LAST)) {
            return -1;
        }
        NumberExpression number = scan.number(i);
        return number != null && number.ordinal() && number.low().intValue() <= 53 ? number.low().intValue() : 0;
    }

    private Draft nth(int i, int at, int nth, boolean the) {
        NumberExpression number = scan.number(at);
        int after = number != null ? number.end() : at + 1;
        boolean hyphen = scan.isHyphen(after);
        int word = scan.afterHyphen(after);
        if (scan.in(word, Set.of("fiscal", "calendar"))) {
            word++;
        }
        int first = !hyphen ? i : scan.is(at - 1, "fiscal") ? at - 1 : at;
        boolean of = scan.is(word + 1, "of");
        if (scan.is(word, "quarter") && (the || hyphen || nth > 0) && (nth > 0 || the && of) && nth <= 4) {
            boolean match = scan.in(word + 1, Set.of("when", "touchdown", "lead"));
            Fields quarter = Fields.of(Slot.QUARTER, nth < 0 ? 4 : nth);
            boolean fiscal = scan.is(word - 1, "fiscal") || scan.in(at - 1, Set.of("fiscal", "company's"));
            return match ? null : Draft.date(first, word + 1, fiscal ? quarter.with(Slot.FISCAL, 1) : quarter, "timex.quarter");
        }
        if (scan.is(word, "half") && nth <= 2 && (hyphen && scan.in(word + 1, MONEY) || of && isYear(word + 2))) {
            return Draft.date(first, word + 1, Fields.of(Slot.HALF, nth < 0 ? 2 : nth), "timex.half");
        }
        if (!of || !the) {
            return null;
        }
        boolean month = TimeWords.month(scan.low(word + 2)) > 0 || scan.in(word + 2, Set.of("the", "this", "last", "next", "each", "every"))
                && scan.is(word + 3, "month");
        if (scan.is(word, "week") && nth <= 5 && month) {
            return Draft.date(i, word + 1, Fields.of(Slot.WEEK, nth), "timex.week-of-month");
        }
        if (scan.is(word, "day") && nth > 0 && nth <= 31 && month) {
            return Draft.date(i, word + 1, Fields.of(Slot.DAY, nth), "timex.day-of-month");
        }
        if (scan.is(word, "month") && nth <= 12 && isYear(word + 2)) {
            return Draft.date(i, word + 1, Fields.of(Slot.MONTH, nth < 0 ? 12 : nth), "timex.month-of-year");
        }
        return null;
    }

    private boolean isYear(int i) {
        return Years.value(scan, i) > 0 || scan.in(i, Set.of("the", "this", "last", "next")) && scan.in(i + 1, Set.of("year",
                "fiscal", "decade", "financial", "following")) || scan.in(i, Set.of("fiscal", "calendar"))
                || TimeWords.month(scan.low(i)) > 0;
    }

    private Draft season(int i, int at, boolean the) {
        Season season = TimeWords.season(scan.low(at));
        if (season == null || scan.isHyphen(at + 1)) {
            return null;
        }
        boolean dated = scan.is(at + 1, "of") && isYear(at + 2) || Years.value(scan, at + 1) > 0;
        boolean led = scan.in(i - 1, SEASON_LEADS) && (season != Season.FA || !scan.is(at, "fall") || the && scan.is(i - 1, "in"));
        boolean spring = scan.in(at, Set.of("spring", "fall")) && !the && !dated;
        boolean follows = scan.token(at + 1) != null && scan.token(at + 1).isWord() && !scan.in(at + 1, Set.of("and", "or", "when",
                "as", "after", "before", "with", "by", "shows", "will", "is", "was", "for", "to", "in", "at", "the"));
        boolean shaded = scan.in(i - 1, Set.of("early", "late", "mid"));
        if (!dated && (!led || follows || spring && scan.is(at, "fall") && !shaded)
                || scan.isCapital(at) && at > scan.from() && !dated && !led) {
            return null;
        }
        return Draft.date(i, at + 1, Fields.of(Slot.SEASON, season.ordinal()), "timex.season");
    }
}
