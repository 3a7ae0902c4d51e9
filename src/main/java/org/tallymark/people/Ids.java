package org.tallymark.people;

import org.tallymark.web.Problem;

/** Numbers in addresses. */
final class Ids {

    private Ids() {}

    /**
     * @param what as a noun: "Session"
     * @throws Problem 404 where it is no number, because then there is none such
     */
    static long read(String id, String what) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw Problem.notFound(what + " " + id);
        }
        return Long.parseLong(id);
    }
}
