package org.tallymark.extraction.text;

/** What a token is made of. */
public enum TokenType {
    /** Letters, with apostrophes and full stops inside ("o'clock", "U.S."); the possessive "'s" is one of its own. */
    WORD,
    /** Digits of any script with separators between them ("1,000", "11.2"). */
    NUMBER,
    /** Letters and digits in one, beginning with a letter ("B52"). */
    CODE,
    /** An address of the web, or a handle or tag with its sign. */
    ADDRESS,
    /** Any other single sign. */
    SIGN
}
