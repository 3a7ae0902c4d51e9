package org.tallymark.intake.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's own style says of how it looks. */
final class Look {

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})");
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})(?:[\\s,/]+([\\d.]+%?))?\\s*\\)");

    private static final Map<String, String> NAMED = Map.of("white", "ffffff", "black", "000000", "red", "ff0000",
            "snow", "fffafa", "ivory", "fffff0", "whitesmoke", "f5f5f5", "ghostwhite", "f8f8ff", "floralwhite", "fffaf0");

    private static final String WHITE = "ffffff";
    private static final String TRANSPARENT = "transparent";

    private Look() {}

    /** Whether its style hides it: not displayed, not visible, of no size, or in the colour of what is behind it. */
    static boolean isInvisible(Element element) {
        if (!element.hasAttr("style")) {
            return false;
        }
        Map<String, String> style = style(element);
        return style.getOrDefault("display", "").equals("none")
                || style.getOrDefault("visibility", "").matches("hidden|collapse")
                || style.getOrDefault("opacity", "1").matches("0(\\.0*)?%?")
                || style.getOrDefault("font-size", "1").matches("0(\\.0*)?(px|em|rem|pt|%)?")
                || isInColourOfItsGround(element, style);
    }

    private static boolean isInColourOfItsGround(Element element, Map<String, String> style) {
        String colour = colour(style.get("color"));
        return colour != null && (colour.equals(TRANSPARENT) || colour.equals(ground(element)));
    }

    private static String ground(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Map<String, String> style = style(at);
            String ground = colour(style.getOrDefault("background-color", style.get("background")));
            if (ground != null && !ground.equals(TRANSPARENT)) {
                return ground;
            }
            if (style.getOrDefault("background", style.getOrDefault("background-image", "")).contains("url(")) {
                return "an image";
            }
        }
        return WHITE;
    }

    private static Map<String, String> style(Element element) {
        Map<String, String> style = new HashMap<>();
        for (String declaration : element.attr("style").toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                style.put(declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).replace("!important", "").strip());
            }
        }
        return style;
    }

    /** Six hexadecimal digits, {@value #TRANSPARENT}, or null where it names no colour that is known here. */
    private static String colour(String value) {
        if (value == null) {
            return null;
        }
        if (value.contains(TRANSPARENT)) {
            return TRANSPARENT;
        }
        Matcher hex = HEX.matcher(value);
        if (hex.find()) {
            String digits = hex.group(1);
            return digits.length() < 6 ? digits.substring(0, 3).replaceAll("(.)", "$1$1") : digits.substring(0, 6);
        }
        Matcher rgb = RGB.matcher(value);
        if (rgb.find()) {
            return rgb.group(4) != null && rgb.group(4).matches("0(\\.0*)?%?") ? TRANSPARENT
                    : String.format(Locale.ROOT, "%02x%02x%02x", Math.min(255, Integer.parseInt(rgb.group(1))),
                            Math.min(255, Integer.parseInt(rgb.group(2))), Math.min(255, Integer.parseInt(rgb.group(3))));
        }
        return NAMED.get(value.split("\\s")[0]);
    }
}
