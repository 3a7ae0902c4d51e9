package org.tallymark.extraction.time;

/** Parts of the day, as TIMEX3 writes them. */
enum Part {
    MO, AF, EV, NI
}
