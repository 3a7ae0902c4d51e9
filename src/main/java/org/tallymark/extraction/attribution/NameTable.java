package org.tallymark.extraction.attribution;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Sources by the keys of their names. */
final class NameTable implements SourceRegistry {

    private final Map<String, Known> byKey;
    private final String[] keys;

    /** @param byKey as {@link SourceRegistry#key} spells names; it must not change any more */
    NameTable(Map<String, Known> byKey) {
        this.byKey = byKey;
        this.keys = byKey.keySet().toArray(new String[0]);
        Arrays.sort(keys);
    }

    @Override
    public Optional<Known> find(String name) {
        return Optional.ofNullable(byKey.get(SourceRegistry.key(name)));
    }

    @Override
    public boolean mayBegin(String words) {
        String key = SourceRegistry.key(words);
        int at = Arrays.binarySearch(keys, key);
        int first = at < 0 ? -at - 1 : at;
        return first < keys.length && keys[first].startsWith(key);
    }
}
