package org.tallymark.claim;

/** Lists that the desk asks for by name; a filter narrows them further. */
public enum ClaimScope {
    ANY("1 = 1"),
    /** All but what is set aside. */
    LIVE("c.state <> DISMISSED"),
    /** Two people say the number is right, after a full check. */
    VERIFIED("c.state = DECIDED and c.verdict = VERIFIED and c.depth = FULL"),
    /** Two people say the cited source is quoted correctly, whatever they say of its number. */
    QUOTED("c.state = DECIDED and c.attributionVerdict = CONFIRMED"),
    /** One person has answered. */
    SINGLE("c.state = AWAITING_SECOND");

    /** In HQL, of a claim {@code c}. */
    final String condition;

    ClaimScope(String condition) {
        this.condition = condition;
    }
}
