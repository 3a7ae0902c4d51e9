package org.tallymark.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The units that can be told in one another: those of time, length, area, volume, mass, speed and temperature. Any other
 * unit (a currency, per cent, a counted thing) is comparable with itself only.
 */
final class Units {

    private enum Dimension { TIME, LENGTH, AREA, VOLUME, MASS, SPEED, TEMPERATURE }

    /** A value in the dimension's base is {@code value * factor + offset}. */
    private record Scale(Dimension dimension, BigDecimal factor, BigDecimal offset) {}

    private static final Map<String, Scale> SCALES = new HashMap<>();

    static {
        // Seconds. UCUM's year is the Julian one, its month a twelfth of that.
        of(Dimension.TIME, "a", "31557600", "mo", "2629800", "wk", "604800", "d", "86400", "h", "3600", "min", "60",
                "s", "1", "ms", "0.001");
        of(Dimension.LENGTH, "km", "1000", "m", "1", "dm", "0.1", "cm", "0.01", "mm", "0.001", "um", "0.000001", "nm",
                "1e-9", "pm", "1e-12", "[mi_i]", "1609.344", "[nmi_i]", "1852", "[yd_i]", "0.9144", "[ft_i]", "0.3048",
                "[in_i]", "0.0254");
        of(Dimension.AREA, "km2", "1000000", "m2", "1", "har", "10000", "[sft_i]", "0.09290304", "[smi_us]",
                "2589998.4703195", "[acr_us]", "4046.8726098743");
        of(Dimension.VOLUME, "m3", "1000", "L", "1", "mL", "0.001", "[cft_i]", "28.316846592", "[gal_us]",
                "3.785411784", "[bbl_us]", "158.987294928");
        of(Dimension.MASS, "Gt", "1e15", "t", "1000000", "kg", "1000", "g", "1", "mg", "0.001", "ug", "0.000001",
                "[lb_av]", "453.59237", "[oz_av]", "28.349523125");
        of(Dimension.SPEED, "km/s", "3600000", "m/s", "3600", "km/h", "1000", "[mph]", "1609.344", "[mi_i]/h",
                "1609.344", "[kn_i]", "1852");
        // Ninths of a kelvin, so that both scales are exact.
        temperature("K", "9", "0");
        temperature("Cel", "9", "2458.35");
        temperature("[degF]", "5", "2298.35");
    }

    private Units() {}

    private static void of(Dimension dimension, String... codesAndFactors) {
        for (int i = 0; i < codesAndFactors.length; i += 2) {
            SCALES.put(codesAndFactors[i],
                    new Scale(dimension, new BigDecimal(codesAndFactors[i + 1]), BigDecimal.ZERO));
        }
    }

    private static void temperature(String code, String factor, String offset) {
        SCALES.put(code, new Scale(Dimension.TEMPERATURE, new BigDecimal(factor), new BigDecimal(offset)));
    }

    /** The units that a value in this one can be told in, itself among them. */
    static Set<String> comparable(String unit) {
        Scale scale = SCALES.get(unit);
        if (scale == null) {
            return Set.of(unit);
        }
        return SCALES.entrySet().stream().filter(entry -> entry.getValue().dimension() == scale.dimension())
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same value in another unit that is comparable; null for null.
     *
     * @param rounding for what does not come out even, down for a lower bound, so that a value at the bound is inside
     */
    static BigDecimal convert(BigDecimal value, String from, String to, RoundingMode rounding) {
        if (value == null || from.equals(to)) {
            return value;
        }
        Scale here = SCALES.get(from);
        Scale there = SCALES.get(to);
        return value.multiply(here.factor()).add(here.offset()).subtract(there.offset())
                .divide(there.factor(), new MathContext(Math.max(34, value.precision() + 34), rounding));
    }
}
