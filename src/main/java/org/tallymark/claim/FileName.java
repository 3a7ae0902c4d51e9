package org.tallymark.claim;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.tallymark.web.Text;

/** The name of an uploaded file, which its sender chose, made harmless to show and to save under. */
final class FileName {

    private static final int LONGEST = 200;

    /** Names that some systems open as devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
            "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileName() {}

    /**
     * The last step of what may be a path, without characters that are not seen or that turn the direction of reading,
     * and not longer than anybody reads; the end, which tells the kind, stays.
     */
    static String harmless(String sent) {
        String name = sent == null ? "" : Text.storable(sent);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").replaceAll("[<>:\"|?*]", "_").strip()
                .replaceAll("^\\.+|\\.+$", "");
        if (name.length() > LONGEST) {
            int cut = name.offsetByCodePoints(0, name.codePointCount(0, LONGEST - 16));
            int tail = Math.max(name.lastIndexOf('.'), name.length() - 12);
            name = name.substring(0, cut) + "…" + (Character.isLowSurrogate(name.charAt(tail)) ? name.substring(tail + 1)
                    : name.substring(tail));
        }
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return name.isEmpty() ? "file" : DEVICES.contains(stem.toLowerCase(Locale.ROOT)) ? "_" + name : name;
    }

    /** The header that makes a browser save a file under a name, never show it (RFC 6266). */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
