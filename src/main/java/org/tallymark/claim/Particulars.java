package org.tallymark.claim;

import java.util.Map;
import java.util.TreeMap;

/** What an event tells besides who moved what: plain JSON values under names. */
final class Particulars {

    private Particulars() {}

    /** A reason somebody gave, or nothing where it is null. */
    static Map<String, Object> ofReason(String reason) {
        Map<String, Object> particulars = new TreeMap<>();
        if (reason != null) {
            particulars.put("reason", reason);
        }
        return particulars;
    }
}
