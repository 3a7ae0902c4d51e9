package org.tallymark.web;

import java.util.regex.Pattern;

/** Addresses that people give for a page, which others follow with a click. */
public final class Address {

    private static final int LONGEST = 4_000;

    private static final Pattern PAGE = Pattern.compile("(?i)https?://[^\\s\\\\@/?#]+([/?#][^\\s\\\\]*)?");

    private Address() {}

    /**
     * The address, null where nothing is given.
     *
     * @throws Problem 400 on the field where it is none of a page, such as one that runs a script
     */
    public static String checked(String typed, String field) {
        String address = Text.orNull(typed, field, LONGEST);
        if (address != null && !PAGE.matcher(address).matches()) {
            throw Problem.badInput(field, "must be the address of a page: write it as https://example.org/story");
        }
        return address;
    }
}
