package org.tallymark.extraction.time;

import java.util.EnumMap;
import java.util.Map;

/** What an expression says about the calendar, before it is known which day that is. What is unsaid is absent. */
final class Fields {

    private final Map<Slot, Integer> slots;
    private final String fixed;

    private Fields(Map<Slot, Integer> slots, String fixed) {
        this.slots = slots;
        this.fixed = fixed;
    }

    static Fields of(Slot slot, int value) {
        return new Fields(new EnumMap<>(Map.of(slot, value)), null);
    }

    /** An expression whose TIMEX3 value stands already, as a decade's. */
    static Fields fixed(String value) {
        return new Fields(new EnumMap<>(Slot.class), value);
    }

    /** A number of units from the day of publication. */
    static Fields shift(Unit unit, int by) {
        return of(Slot.UNIT, unit.ordinal()).with(Slot.SHIFT, by);
    }

    /** A number of units from the last date of the story. */
    static Fields storyShift(Unit unit, int by) {
        return shift(unit, by).with(Slot.STORY, 1);
    }

    Fields with(Slot slot, int value) {
        Map<Slot, Integer> more = new EnumMap<>(slots);
        more.put(slot, value);
        return new Fields(more, fixed);
    }

    boolean has(Slot slot) {
        return slots.containsKey(slot);
    }

    int get(Slot slot) {
        return slots.get(slot);
    }

    int get(Slot slot, int otherwise) {
        return slots.getOrDefault(slot, otherwise);
    }

    String fixed() {
        return fixed;
    }

    Unit unit() {
        return has(Slot.UNIT) ? Unit.values()[get(Slot.UNIT)] : null;
    }

    boolean hasTime() {
        return has(Slot.HOUR) || has(Slot.PART);
    }

    /** Whether it names a time of the day and leaves the day to the story. */
    boolean floats() {
        return fixed == null && hasTime()
                && slots.keySet().stream().allMatch(s -> s.compareTo(Slot.PART) >= 0);
    }

    /** Whether it names a day of the month or of the week. */
    boolean namesDay() {
        return has(Slot.DAY) || has(Slot.WEEKDAY) || unit() == Unit.DAY;
    }

    /** Both together, or null where they speak of the same thing. */
    Fields merge(Fields other) {
        if (fixed != null || other.fixed != null) {
            return null;
        }
        Map<Slot, Integer> both = new EnumMap<>(slots);
        for (Map.Entry<Slot, Integer> entry : other.slots.entrySet()) {
            if (both.put(entry.getKey(), entry.getValue()) != null) {
                return null;
            }
        }
        return new Fields(both, null);
    }
}
