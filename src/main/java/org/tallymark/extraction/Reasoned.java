package org.tallymark.extraction;

import java.util.List;

/**
 * One field of a claim with the rule that read it.
 *
 * @param value what was read, or null where the text does not tell
 * @param rule the rule's name as in {@link NumericClaim#rules()}, or null where nothing was read
 */
public record Reasoned(String value, String rule) {

    /** What the text does not tell. */
    public static final Reasoned NOTHING = new Reasoned(null, null);

    /** The rule, or no rule. */
    List<String> rules() {
        return rule == null ? List.of() : List.of(rule);
    }
}
