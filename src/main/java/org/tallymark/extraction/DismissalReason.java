package org.tallymark.extraction;

/** Why a numeric expression is not a claim. */
public enum DismissalReason {
    NAME, REFERENCE, IDIOM, PRONOUN, FURNITURE, LIST
}
