package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Finds the time expressions of a text and resolves them against its day of publication and the dates that it names. */
public final class TimeReader {

    /** How many expressions to either side may tell the day of a time; more would cost the square of a long list. */
    private static final int NEIGHBOURS = 6;

    private final Document document;
    private final Scan scan;
    private final Grammar grammar;
    private final Modifiers modifiers;
    private final Titles titles;
    private final Frames frames;
    private final Story story;
    private final Resolver resolver;
    private final List<TimeExpression> found = new ArrayList<>();

    private TimeReader(Document document, List<NumberExpression> numbers) {
        this.document = document;
        this.scan = new Scan(document, numbers);
        this.grammar = new Grammar(scan);
        this.modifiers = new Modifiers(scan);
        this.titles = new Titles(scan);
        this.frames = new Frames(scan);
        this.story = new Story(document.published());
        this.resolver = new Resolver(story);
    }

    /**
     * Reads a text.
     *
     * @param numbers the numbers of the text, as the number reader finds them
     * @return its time expressions in text order, none overlapping another
     */
    public static List<TimeExpression> read(Document document, List<NumberExpression> numbers) {
        TimeReader reader = new TimeReader(document, numbers);
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            reader.sentence(sentences.get(i), i);
        }
        return List.copyOf(reader.found);
    }

    private void sentence(Sentence sentence, int index) {
        scan.enter(sentence);
        List<Draft> drafts = new ArrayList<>();
        int floor = sentence.first();
        for (int i = sentence.first(); i < sentence.end(); ) {
            Token token = document.tokens().get(i);
            Draft draft = scan.number(i) == null && !Grammar.begins(token) ? null : grammar.at(i);
            if (draft == null || titles.hold(draft)) {
                i = draft == null ? i + 1 : draft.end();
                continue;
            }
            Draft whole = modifiers.around(draft, floor);
            drafts.add(whole);
            floor = whole.end();
            i = whole.end();
        }
        if (!drafts.isEmpty()) {
            resolve(drafts, sentence, index);
        }
    }

    /** Times of the day wait until the days of their sentence are known. */
    private void resolve(List<Draft> drafts, Sentence sentence, int index) {
        TimeExpression[] resolved = new TimeExpression[drafts.size()];
        for (boolean floating : new boolean[] {false, true}) {
            for (int k = 0; k < resolved.length; k++) {
                Draft draft = drafts.get(k);
                if (draft.isDate() && draft.fields().floats() == floating) {
                    LocalDate around = floating ? dayAround(resolved, k, draft) : null;
                    resolved[k] = resolved(draft, sentence, index, around, k == 0 ? null : resolved[k - 1]);
                } else if (!draft.isDate() && !floating) {
                    resolved[k] = expression(draft, TimeValues.of(draft.type(), draft.value()));
                }
            }
        }
        WeekdayRanges.order(scan, drafts, resolved);
        new Chronology(scan, drafts, resolved).tell();
        found.addAll(List.of(resolved));
    }

    private TimeExpression resolved(Draft draft, Sentence sentence, int index, LocalDate dayAround, TimeExpression before) {
        Fields fields = draft.fields();
        Tense tense = tense(draft);
        boolean assumed = fields.floats() && dayAround == null && !story.hasPastDay();
        Integer yearAround = story.yearAround(index, sentence.paragraph(), frames.leads(draft));
        String found = resolver.value(fields, tense, yearAround, dayAround);
        String value = Habits.hold(scan, draft) ? resolver.yearly(fields) : Sequels.closing(scan, draft, before,
                tense == Tense.FUTURE ? found : Sequels.cause(scan, draft, before, found));
        TimeType type = value.indexOf('T') >= 0 ? TimeType.TIME : TimeType.DATE;
        TimeValue time = TimeValues.of(type, value);
        boolean explicit = fields.has(Slot.YEAR) || fields.fixed() != null;
        if (!assumed && !compares(fields)) {
            story.named(value, time.from(), time.to(), explicit ? frames.reach(draft) : Frames.Reach.NONE, index, sentence.paragraph());
            if (!explicit && yearAround != null && fields.has(Slot.MONTH)) {
                story.goesOn(yearAround, index);
            }
        }
        boolean tensed = !explicit && !fields.has(Slot.UNIT) && !fields.floats() && !fields.has(Slot.TOWARD);
        if (assumed) {
            return expression(draft.because("timex.day-assumed"), time);
        }
        Draft told = tensed && tense != Tense.UNKNOWN
                ? draft.because("timex.tense-" + tense.name().toLowerCase(java.util.Locale.ROOT)) : draft;
        boolean impossible = value.length() >= 10 && value.indexOf('X') < 0 && time.from() == null && fields.has(Slot.DAY);
        return expression(impossible ? told.because("timex.no-such-day") : told, time);
    }

    /** What a figure is compared with, "a year earlier" or "the same period last year", is not what the story goes on to tell of. */
    private static boolean compares(Fields fields) {
        boolean back = fields.has(Slot.STORY) && fields.get(Slot.SHIFT, 0) < 0 && fields.unit() != Unit.DAY;
        return back || fields.has(Slot.SAME);
    }

    /** A month is one to come only where a word for what is to come speaks of it; else the nearest one is meant. */
    private Tense tense(Draft draft) {
        Tense tense = Tense.at(scan, draft.first(), draft.end());
        return tense == Tense.FUTURE && draft.fields().has(Slot.MONTH) && !Tense.aims(scan, draft.first()) ? Tense.PRESENT : tense;
    }

    private static TimeExpression expression(Draft draft, TimeValue time) {
        return new TimeExpression(draft.first(), draft.end(), time, draft.numberFirst(), draft.numberEnd(), draft.quantity(),
                draft.rules());
    }

    /** The day named nearest to a time of the day among its neighbours in the sentence, or null. */
    private LocalDate dayAround(TimeExpression[] resolved, int place, Draft draft) {
        LocalDate nearest = null;
        int distance = Integer.MAX_VALUE;
        for (int k = Math.max(0, place - NEIGHBOURS); k < Math.min(resolved.length, place + NEIGHBOURS + 1); k++) {
            TimeExpression other = resolved[k];
            if (other == null || other.time().from() == null || !other.time().from().equals(other.time().to())
                    || isDateline(other)) {
                continue;
            }
            int away = other.first() >= draft.end() ? other.first() - draft.end() : draft.first() - other.end();
            if (away < distance) {
                distance = away;
                nearest = other.time().from();
            }
        }
        return nearest;
    }

    /** The day of publication written in full stands at the head of a text and tells when nothing happened. */
    private boolean isDateline(TimeExpression other) {
        return other.time().from().equals(document.published()) && other.namesFullDate();
    }
}
