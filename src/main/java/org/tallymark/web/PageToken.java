package org.tallymark.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where a page of a list ended, as a token of {@code [A-Za-z0-9_-]+} that means nothing to whoever carries it. */
public final class PageToken {

    private static final String SEPARATOR = "|";

    private PageToken() {}

    /** @param list the list and its order; the token is good for no other */
    public static String of(String list, List<String> keys) {
        String plain = list + SEPARATOR + String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The keys that a token holds.
     *
     * @throws Problem 400 on {@code after} where it is none of this list's
     */
    public static List<String> keys(String token, String list, int count) {
        List<String> parts;
        try {
            parts = List.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
                    .split("\\" + SEPARATOR, -1));
        } catch (IllegalArgumentException notBase64) {
            throw notOurs();
        }
        if (parts.size() != count + 1 || !parts.get(0).equals(list)) {
            throw notOurs();
        }
        return parts.subList(1, parts.size());
    }

    /** For a token whose keys do not read. */
    public static Problem notOurs() {
        return Problem.badInput("after", "is no token of this list in this order: send the next of the page before");
    }
}
