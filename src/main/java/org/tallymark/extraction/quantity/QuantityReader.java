package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Document;

/** Reads the quantities of a text: comparator, number, unit or counted noun, kind, effect and trend. */
public final class QuantityReader {

    private final Words words;
    private final List<NumberExpression> numbers;
    private final BitSet times;
    private final Dismissals dismissals;
    private final Ages ages;
    private final Money money;
    private final Measures measures;
    private final Shares shares;
    private final Rates rates;
    private final Counts counts;
    private final Ranks ranks;
    private final ComparedAmounts compared;
    private final Scores scores;
    private final Zeros zeros;
    private final Comparators comparators;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Passed> passed = new ArrayList<>();
    private final BitSet marked;
    private int done;

    private QuantityReader(Document document, List<NumberExpression> numbers, BitSet times, BitSet marked) {
        this.marked = marked;
        this.words = new Words(document);
        this.numbers = numbers;
        this.times = times;
        LocalCurrencies places = new LocalCurrencies(words);
        Units units = new Units(words, places);
        this.dismissals = new Dismissals(words, units, numbers);
        this.ages = new Ages(words);
        this.money = new Money(words, units, places);
        this.measures = new Measures(words, units);
        this.shares = new Shares(words);
        this.rates = new Rates(words, units);
        this.counts = new Counts(words);
        this.ranks = new Ranks(words);
        this.compared = new ComparedAmounts(words);
        this.scores = new Scores(words);
        this.zeros = new Zeros(words);
        this.comparators = new Comparators(words);
    }

    /**
     * @param numbers the numbers of the document, in text order
     * @param times the tokens that time expressions hold; their numbers are left to them, but for ages
     * @param marked tokens whose numbers a person says are figures, so that none of them passes as no claim
     */
    public static QuantityReading read(Document document, List<NumberExpression> numbers, BitSet times, BitSet marked) {
        QuantityReader reader = new QuantityReader(document, numbers, times, marked);
        reader.run();
        new Coordination(reader.words, reader.drafts).read();
        reader.rates.behindBrackets(reader.drafts);
        reader.compared.read(reader.drafts);
        new NumberSubjects(reader.words).read(reader.drafts);
        BareCasualties casualties = new BareCasualties(reader.words);
        casualties.people(reader.drafts);
        new Effects(reader.words).read(reader.drafts);
        casualties.members(reader.drafts);
        new Trends(reader.words).read(reader.drafts);
        new Kinds(reader.words).read(reader.drafts);
        new Abouts(reader.words, times).read(reader.drafts);
        return new QuantityReading(reader.drafts.stream().map(Draft::figure).toList(), List.copyOf(reader.passed));
    }

    private void run() {
        int next = 0;
        for (int i = 0; i < words.document.size(); i++) {
            while (next < numbers.size() && numbers.get(next).first() < i) {
                next++;
            }
            if (i >= done && next < numbers.size() && numbers.get(next).first() == i) {
                number(next);
            } else if (i >= done && words.isWord(i)) {
                word(i);
            }
        }
    }

    private void word(int i) {
        Draft zero = words.token(i).lower().length() < 8 ? zeros.at(i) : null;
        if (zero != null && free(zero)) {
            add(zero);
        } else if (words.is(i, "both") && !times.get(i)) {
            passed.add(new Passed(i, i + 1, DismissalReason.IDIOM));
        }
    }

    private void number(int index) {
        NumberExpression number = numbers.get(index);
        NumberExpression next = index + 1 < numbers.size() ? numbers.get(index + 1) : null;
        if (isChangeToLevel(number)) {
            number(number.parts().get(0), number.parts().get(1));
            number(number.parts().get(1), next);
        } else {
            number(number, next);
        }
    }

    /** "up 5 to 100", "rose 3 to 215 pence": the size of a change and where it led, not two ends of a range. */
    private boolean isChangeToLevel(NumberExpression number) {
        boolean by = words.is(number.first() - 1, "by") && !words.isAny(number.end(), "%", "percent", "per", "pct", "pc", "percentage");
        return number.range() && words.is(number.parts().get(0).end(), "to") && Trends.isChange(words.lower(number.first() - (by ? 2 : 1)))
                && number.high().compareTo(number.low().multiply(java.math.BigDecimal.valueOf(Coordination.LEAST_LEVEL))) >= 0
                && !times.get(number.first());
    }

    private void number(NumberExpression number, NumberExpression next) {
        Draft draft = new Draft(number);
        if (ages.read(draft, number)) {
            comparators.read(draft);
            add(draft);
            return;
        }
        if (times.get(number.first()) || times.get(number.end() - 1)) {
            return;
        }
        if (number.ordinal()) {
            if (ranks.read(draft, number) || marked.get(number.first())) {
                draft.kind = Kind.RANK;
                add(draft);
            } else {
                pass(ranks.dismiss(number));
            }
            return;
        }
        List<NumberExpression> sides = scores.sides(number, next);
        if (!sides.isEmpty()) {
            sides.forEach(this::side);
            return;
        }
        if (shares.ratio(draft, number, next)) {
            comparators.read(draft);
            add(draft);
            return;
        }
        Passed dismissed = dismissals.of(number);
        if (dismissed != null && !marked.get(number.first())) {
            pass(dismissed);
            return;
        }
        quantity(draft, number);
        rates.read(draft);
        comparators.read(draft);
        add(draft);
    }

    /** One side of a score, which counts no noun. */
    private void side(NumberExpression number) {
        Draft draft = new Draft(number);
        draft.rule(Draft.SCORE);
        add(draft);
    }

    private void quantity(Draft draft, NumberExpression number) {
        if (number.form() == Form.MULTIPLE) {
            draft.unit = "time";
            draft.trend = Trends.ofMultiple(words.lower(number.first()));
            draft.rule("count.times");
        } else if (!money.read(draft) && !measures.measure(draft, number)
                && !shares.percentage(draft, number)) {
            counts.read(draft, number, compared.counted(drafts, draft));
        }
    }

    private void add(Draft draft) {
        if (!drafts.isEmpty() && drafts.get(drafts.size() - 1).end > draft.first) {
            draft.first = Math.min(draft.numberFirst < 0 ? draft.first : draft.numberFirst, drafts.get(drafts.size() - 1).end);
            draft.first = Math.max(draft.first, drafts.get(drafts.size() - 1).end);
        }
        drafts.add(draft);
        done = Math.max(done, draft.end);
    }

    private void pass(Passed dismissed) {
        int first = Math.max(dismissed.first(), done);
        passed.add(new Passed(Math.min(first, dismissed.end() - 1), dismissed.end(), dismissed.reason()));
        done = Math.max(done, dismissed.end());
    }

    private boolean free(Draft draft) {
        return times.nextSetBit(draft.first) < 0 || times.nextSetBit(draft.first) >= draft.end;
    }
}
