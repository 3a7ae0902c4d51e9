package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamsTest {

    private final Streams streams = new Streams();

    @Test
    void onePersonHasSoManyStreamsAndLeavesRoomForOthers() {
        for (int i = 0; i < Streams.MOST_OF_ONE_PERSON; i++) {
            assertThat(streams.enter("rita")).isPresent();
        }
        assertThat(streams.enter("rita")).isEmpty();
        assertThat(streams.enter("ben")).isPresent();
    }

    @Test
    void allTogetherHaveSoMany() {
        for (int i = 0; i < Streams.MOST; i++) {
            assertThat(streams.enter("person " + i)).isPresent();
        }
        assertThat(streams.enter("one more")).isEmpty();
    }

    @Test
    void aPlaceIsFreeWhenTheLastWhoWorksOnItsStreamIsDone() {
        for (int i = 1; i < Streams.MOST_OF_ONE_PERSON; i++) {
            streams.enter("rita");
        }
        Streams.Place place = streams.enter("rita").orElseThrow();
        Streams.Place held = place.hold();
        place.close();
        assertThat(streams.enter("rita")).isEmpty();
        held.close();
        assertThat(streams.enter("rita")).isPresent();
    }
}
