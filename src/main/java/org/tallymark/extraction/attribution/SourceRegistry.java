package org.tallymark.extraction.attribution;

import java.util.Optional;
import org.tallymark.extraction.HopKind;

/** Sources that the caller knows already, by any of their names. */
@FunctionalInterface
public interface SourceRegistry {

    /** A registry that knows nobody. */
    SourceRegistry NONE = name -> Optional.empty();

    /** The known source that goes by a name, however it is capitalised, or nothing. */
    Optional<Known> find(String name);

    /**
     * A known source.
     *
     * @param name what it is called in full
     * @param kind what sort of source it is
     */
    record Known(String name, HopKind kind) {
    }
}
