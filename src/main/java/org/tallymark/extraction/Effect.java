package org.tallymark.extraction;

/** What befell the people that a casualty claim counts. */
public enum Effect {
    KILLED, INJURED, MISSING, KIDNAPPED, DETAINED, DISPLACED, SURRENDERED, AFFECTED
}
