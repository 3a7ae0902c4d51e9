package org.tallymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void fromTwentyOnItIsSaid() {
        assertThat(Interval.likely(15, 29)).isEqualTo("likely 34–69 %");
        assertThat(Interval.likely(24, 29)).isEqualTo("likely 65–92 %");
        assertThat(Interval.likely(20, 20)).isEqualTo("likely 84–100 %");
        assertThat(Interval.likely(0, 20)).isEqualTo("likely 0–16 %");
    }

    @Test
    void underTwentyCountsOnly() {
        assertThat(Interval.likely(19, 19)).isNull();
    }
}
