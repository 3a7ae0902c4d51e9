package org.tallymark.review;

/** What kind of speaker a source is; the extractor's hops use the same names. */
public enum SourceKind {
    OUTLET,
    AGENCY,
    ACCOUNT,
    PLATFORM,
    GOVERNMENT,
    ORGANISATION,
    PERSON,
    DOCUMENT,
    /** Somebody the text does not name; never a source of its own, and never an origin. */
    UNNAMED;

    /** Whether such a source can itself have counted or recorded a thing. */
    public boolean canBePrimary() {
        return switch (this) {
            case GOVERNMENT, ORGANISATION, PERSON, DOCUMENT -> true;
            case OUTLET, AGENCY, ACCOUNT, PLATFORM, UNNAMED -> false;
        };
    }
}
