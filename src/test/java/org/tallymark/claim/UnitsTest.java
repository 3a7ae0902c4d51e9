package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({"12, mo, a, 1", "1, a, mo, 12", "1, wk, h, 168", "5, km, m, 5000", "1, [mi_i], km, 1.609344",
        "1, t, kg, 1000", "100, Cel, [degF], 212", "32, [degF], Cel, 0", "-40, Cel, [degF], -40", "1, km2, har, 100",
        "36, km/h, m/s, 10", "1, m3, L, 1000"})
    void aValueIsToldInAnotherUnit(BigDecimal value, String from, String to, BigDecimal expected) {
        assertThat(Units.convert(value, from, to, RoundingMode.FLOOR)).isEqualByComparingTo(expected);
    }

    @Test
    void whatDoesNotComeOutEvenKeepsTheBoundInside() {
        BigDecimal down = Units.convert(BigDecimal.ONE, "m", "[ft_i]", RoundingMode.FLOOR);
        BigDecimal up = Units.convert(BigDecimal.ONE, "m", "[ft_i]", RoundingMode.CEILING);
        assertThat(down).isLessThan(up);
    }

    @Test
    void aCurrencyIsComparableWithItselfOnly() {
        assertThat(Units.comparable("USD")).containsExactly("USD");
        assertThat(Units.comparable("%")).containsExactly("%");
        assertThat(Units.comparable("h")).contains("a", "mo", "wk", "d", "min", "s").doesNotContain("km");
    }

    @Test
    void everyPairOfADimensionConvertsThereAndBack() {
        for (String unit : new String[] {"a", "km", "har", "L", "kg", "[mph]", "K"}) {
            for (String other : Units.comparable(unit)) {
                BigDecimal there = Units.convert(new BigDecimal("7.5"), unit, other, RoundingMode.HALF_EVEN);
                assertThat(Units.convert(there, other, unit, RoundingMode.HALF_EVEN).round(new java.math.MathContext(20)))
                        .isEqualByComparingTo("7.5");
            }
        }
    }
}
