package org.tallymark.extraction.time;

/** Writes the part of a TIMEX3 value that tells the time of the day. */
final class ClockValue {

    private ClockValue() {}

    /** "T22:30", "T18:00Z", "TMO", or "" where no time is said. */
    static String of(Fields fields) {
        if (fields.has(Slot.HOUR)) {
            String value = String.format("T%02d:%02d", fields.get(Slot.HOUR), fields.get(Slot.MINUTE, 0));
            if (fields.has(Slot.SECOND)) {
                value += String.format(":%02d", fields.get(Slot.SECOND));
            }
            return fields.has(Slot.UTC) ? value + "Z" : value;
        }
        return fields.has(Slot.PART) ? "T" + Part.values()[fields.get(Slot.PART)] : "";
    }
}
