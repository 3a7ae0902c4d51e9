package org.tallymark.intake;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An article's address in the one form by which it is known again. */
final class ArticleUrl {

    private static final int LONGEST = 2000;

    /** What tells where a reader came from, not what they read. */
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_\\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|ocid|cmpid"
                    + "|ns_campaign|ns_mchannel|ns_source|at_medium|at_campaign\\w*|ref_src|ref_url|spm|cmp)",
            Pattern.CASE_INSENSITIVE);

    private ArticleUrl() {}

    /**
     * The address without fragment, tracking parameters and default port, its host in lower case.
     *
     * @throws IllegalArgumentException with what is wrong with it, in words for the person who typed it
     */
    static String canonical(String typed) {
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
        }
        if (typed.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\')) {
            throw new IllegalArgumentException("must not hold spaces, control characters or backslashes");
        }
        URI uri = parse(typed);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("must begin with http:// or https://");
        }
        String authority = uri.getRawAuthority();
        if (authority == null || authority.isEmpty()) {
            throw new IllegalArgumentException("names no site: write it as https://example.org/story");
        }
        if (authority.contains("@")) {
            throw new IllegalArgumentException("must not hold a user name: remove what stands before the @");
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return scheme + "://" + host(authority, scheme) + path + query(uri.getRawQuery());
    }

    private static URI parse(String typed) {
        try {
            return new URI(encoded(typed));
        } catch (URISyntaxException cause) {
            throw new IllegalArgumentException("is not an address: write it as https://example.org/story");
        }
    }

    /** What browsers let stand in an address and RFC 3986 does not. */
    private static String encoded(String typed) {
        return typed.replace("|", "%7C").replace("[", "%5B").replace("]", "%5D").replace("{", "%7B").replace("}", "%7D")
                .replace("\"", "%22").replace("<", "%3C").replace(">", "%3E").replace("^", "%5E").replace("`", "%60")
                .replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static String host(String authority, String scheme) {
        int colon = authority.lastIndexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        if (!port.isEmpty() && !port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("has a port that is no number");
        }
        String host;
        try {
            host = IDN.toASCII(colon < 0 ? authority : authority.substring(0, colon), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException cause) {
            host = "";
        }
        if (!host.matches("[a-z0-9._-]+")) {
            throw new IllegalArgumentException("names no site: write it as https://example.org/story");
        }
        boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
        return usual ? host : host + ":" + port;
    }

    private static String query(String query) {
        if (query == null) {
            return "";
        }
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter.split("=", 2)[0]).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
