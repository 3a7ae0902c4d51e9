package org.tallymark.extraction.attribution;

/** How a cue governs what it attributes. */
enum CueKind {
    /** A verb of speech: its content stands after it or before it, and its subject may follow it. */
    SAY,
    /** A verb that is one of speech only beside a quotation or before "that". */
    WEAK,
    /** A verb of speech with the hearer as object. */
    TELL,
    /** A verb of thought with its content in a clause. */
    THINK,
    /** An intention. */
    PLAN,
    /** Something asked for, cited or praised, as the object. */
    ASK,
    /** An object and what it is called. */
    LABEL,
    /** An object, then "of" or "with" and the reproach. */
    ACCUSE,
    /** What a document or a set of figures shows. */
    SHOW,
    /** A noun of speech with its owner. */
    NOUN,
    /** A phrase such as "according to". */
    PHRASE,
    /** A passive without an agent ("it was reported"). */
    PASSIVE,
    /** A speaker's label, a headline's colon, the account of a post. */
    LABELLED
}
