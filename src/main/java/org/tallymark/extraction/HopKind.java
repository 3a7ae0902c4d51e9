package org.tallymark.extraction;

/** What sort of source a hop of an attribution chain is. */
public enum HopKind {
    OUTLET, AGENCY, ACCOUNT, PLATFORM, GOVERNMENT, ORGANISATION, PERSON, DOCUMENT, UNNAMED
}
