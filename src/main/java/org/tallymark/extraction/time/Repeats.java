package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Token;

/** Reads what comes again and again: "daily", "every Monday", "twice a week", "every two years", "Sundays". */
final class Repeats {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("daily", "P1D"), Map.entry("weekly", "P1W"),
            Map.entry("monthly", "P1M"), Map.entry("quarterly", "P1Q"), Map.entry("yearly", "P1Y"), Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"), Map.entry("hourly", "PT1H"), Map.entry("nightly", "XXXX-XX-XXTNI"),
            Map.entry("fortnightly", "P2W"), Map.entry("biweekly", "P2W"), Map.entry("biennial", "P2Y"),
            Map.entry("biannual", "P6M"), Map.entry("semiannual", "P6M"), Map.entry("bimonthly", "P2M"), Map.entry("biannually", "P6M"),
            Map.entry("semiannually", "P6M"));
    private static final Set<String> ADJECTIVES = Set.of("daily", "weekly", "monthly", "quarterly", "annual");

    /** What is summed up over one year, not done again each year. */
    private static final Set<String> YEARS = Set.of("profit", "profits", "loss", "losses", "sales", "revenue", "revenues", "income", "earnings",
            "results", "result", "turnover", "output", "budget", "deficit", "surplus", "gdp", "net", "operating");

    /** How many words a list of weekdays may have. */
    private static final int LIST = 12;

    private final Scan scan;

    Repeats(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        if (scan.in(i, Set.of("bi", "semi")) && scan.isHyphen(i + 1)) {
            String half = WORDS.get(scan.low(i) + scan.low(i + 2));
            return half == null ? null : Draft.set(i, i + 3, half, "timex.set");
        }
        String word = WORDS.get(scan.low(i));
        if (scan.is(i, "annual") && scan.in(i + 1, YEARS) && !isName(i)) {
            return Draft.length(i, i + 1, "P1Y", "timex.duration");
        }
        if (word != null) {
            return isName(i) ? null : Draft.set(i, i + 1, word, "timex.set");
        }
        if (scan.in(i, Set.of("every", "each"))) {
            return every(i);
        }
        Draft listed = listed(i);
        if (listed != null) {
            return listed;
        }
        Draft plural = plural(i);
        return plural != null ? plural : times(i);
    }

    /** "The Daily Mail", "the Lima daily EXPRESO". */
    private boolean isName(int i) {
        Token word = scan.token(i);
        Token next = scan.token(i + 1);
        boolean before = i > scan.from() && word.capitalised() && !scan.isHyphen(i - 1);
        boolean titled = next != null && next.isWord() && next.capitalised() && ADJECTIVES.contains(word.lower());
        return before || titled || word.isAny("daily", "weekly", "monthly", "quarterly") && scan.in(i - 1, Set.of("the", "a",
                "german", "french", "spanish", "italian", "british", "local", "leading", "english", "tabloid"))
                && (next == null || !next.isWord() || next.isAny("said", "reported", "reports", "says", "newspaper", "quoted", "wrote"));
    }

    private Draft every(int i) {
        int at = i + 1;
        if (scan.is(at, "single")) {
            at++;
        }
        boolean other = scan.in(at, Set.of("other", "second", "alternate"));
        if (other && !scan.is(i, "each")) {
            Unit unit = Unit.singular(scan.low(at + 1));
            int weekday = TimeWords.weekday(scan.low(at + 1));
            return weekday > 0 ? Draft.set(i, at + 2, "XXXX-WXX-" + weekday, "timex.set")
                    : unit == null ? null : Draft.set(i, at + 2, unit.period("2"), "timex.set");
        }
        Unit unit = Unit.singular(scan.low(at));
        if (unit != null && !scan.is(at + 1, "'s")) {
            return Draft.set(i, at + 1, unit == Unit.WEEKEND ? "XXXX-WXX-WE" : unit.period("1"), "timex.set");
        }
        NumberExpression number = scan.number(at);
        if (number != null && number.high() != null && !number.ordinal()) {
            Unit many = Unit.plural(scan.low(number.end()));
            if (many == null) {
                return null;
            }
            Draft length = new Length(scan, at, number, many, number.end() + 1).draft();
            return new Draft(i, length.end(), TimeType.SET, null, length.value(), length.numberFirst(), length.numberEnd(),
                    length.quantity(), List.of("timex.set"));
        }
        if (number != null && number.ordinal() && Unit.singular(scan.low(number.end())) != null) {
            return Draft.set(i, number.end() + 1, Unit.singular(scan.low(number.end())).period(number.low()), "timex.set");
        }
        if (scan.is(at, "few") || number != null && number.vague()) {
            int end = number != null ? number.end() : at + 1;
            Unit many = Unit.plural(scan.low(end));
            return many == null ? null : Draft.set(i, end + 1, many.period("X"), "timex.set");
        }
        Part part = TimeWords.part(scan.low(at));
        int weekday = TimeWords.weekday(scan.low(at));
        if (part != null) {
            return Draft.set(i, at + 1, "XXXX-XX-XXT" + part, "timex.set");
        }
        if (weekday > 0) {
            Part then = TimeWords.part(scan.low(at + 1));
            return Draft.set(i, then == null ? at + 1 : at + 2, "XXXX-WXX-" + weekday + (then == null ? "" : "T" + then), "timex.set");
        }
        int month = TimeWords.month(scan.low(at));
        if (month > 0 && scan.isCapital(at)) {
            int day = scan.day(at + 1);
            return Draft.set(i, day > 0 ? scan.dayEnd(at + 1) : at + 1, day > 0 ? String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day)
                    : String.format(Locale.ROOT, "XXXX-%02d", month), "timex.set");
        }
        Draft feast = Feasts.at(scan, at);
        if (feast != null && !feast.fields().has(Slot.YEAR)) {
            return Draft.set(i, feast.end(), Feasts.value(feast.fields().get(Slot.FEAST), null), "timex.set");
        }
        Season season = TimeWords.season(scan.low(at));
        return season == null ? null : Draft.set(i, at + 1, "XXXX-" + season, "timex.set");
    }

    /** The later days of "every Tuesday, Thursday and Sunday". */
    private Draft listed(int i) {
        int weekday = TimeWords.weekday(scan.low(i));
        if (weekday == 0 || !scan.isCapital(i) || !scan.in(i - 1, Set.of("and", "or", ","))) {
            return null;
        }
        int first = i - 1;
        while (first > i - LIST && (scan.in(first, Set.of("and", "or", ",")) || TimeWords.weekday(scan.low(first)) > 0)) {
            first--;
        }
        return scan.in(first, Set.of("every", "each")) ? Draft.set(i, i + 1, "XXXX-WXX-" + weekday, "timex.set") : null;
    }

    /** "Mondays", "Friday nights", "weekends". */
    private Draft plural(int i) {
        int weekday = TimeWords.weekdays(scan.low(i));
        if (weekday > 0 && scan.isCapital(i) && !scan.in(i - 1, Set.of("happy", "manic", "blue"))) {
            return Draft.set(i, i + 1, "XXXX-WXX-" + weekday, "timex.set");
        }
        weekday = TimeWords.weekday(scan.low(i));
        if (weekday > 0 && scan.low(i + 1).endsWith("s")) {
            Part part = TimeWords.part(scan.low(i + 1).substring(0, scan.low(i + 1).length() - 1));
            return part == null || scan.is(i + 1, "'s") ? null : Draft.set(i, i + 2, "XXXX-WXX-" + weekday + "T" + part, "timex.set");
        }
        if (scan.in(i, Set.of("weekends", "weekdays")) && scan.in(i - 1, Set.of("on", "at", "and", "or", "during", "the"))) {
            return Draft.set(i, i + 1, scan.is(i, "weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-WD", "timex.set");
        }
        return null;
    }

    /** "once a week", "three times per year", "twice daily". */
    private Draft times(int i) {
        NumberExpression number = scan.number(i);
        boolean once = scan.in(i, Set.of("once", "thrice"));
        if (!once && number == null) {
            return null;
        }
        int at = once ? i + 1 : number.end();
        boolean twice = scan.is(i, "twice");
        if (!once && !twice) {
            if (!scan.is(at, "times") || number.high() == null && !number.vague()) {
                return null;
            }
            at++;
        }
        String value = WORDS.get(scan.low(at));
        Unit unit = value != null ? null : Unit.singular(scan.low(at + 1));
        if (value == null && (unit == null || !scan.in(at, Set.of("a", "an", "per", "each", "every", "in")) || scan.is(at, "in"))) {
            return null;
        }
        int end = value != null ? at + 1 : at + 2;
        Draft set = Draft.set(i, end, value != null ? value : unit.period("1"), "timex.set");
        if (unit == null || unit.size().compareTo(BigDecimal.ONE) != 0) {
            return set;
        }
        BigDecimal low = number != null ? number.low() : BigDecimal.valueOf(once && scan.is(i, "once") ? 1 : 3);
        boolean vague = number != null && number.vague();
        BigDecimal high = vague ? null : number != null ? number.high() : low;
        Comparison comparison = vague ? Comparison.VAGUE : low.compareTo(high) == 0 ? Comparison.EXACT : Comparison.BETWEEN;
        return set.counting(i, number != null ? number.end() : i + 1, new Quantity(comparison, low, high, "/" + unit.ucum(), null));
    }
}
