package org.tallymark.reviewing;

import org.tallymark.web.Problem;

/** Reads what somebody typed into a field. */
final class Typed {

    private Typed() {}

    static Integer number(String typed, String field) {
        try {
            return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException cause) {
            throw Problem.badInput(field, "must be a whole number");
        }
    }

    /** The choice, or null where none was made. */
    static <E extends Enum<E>> E choice(Class<E> type, String typed, String field) {
        try {
            return typed == null || typed.isBlank() ? null : Enum.valueOf(type, typed);
        } catch (IllegalArgumentException cause) {
            throw Problem.badInput(field, "is none of the choices: choose one of them");
        }
    }

    static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
