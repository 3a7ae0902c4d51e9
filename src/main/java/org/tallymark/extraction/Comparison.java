package org.tallymark.extraction;

/** How the stated number bounds the figure. In JSON this is {@code comparator}. */
public enum Comparison {
    EXACT, ABOUT, MORE_THAN, AT_LEAST, AT_MOST, LESS_THAN, BETWEEN, VAGUE
}
