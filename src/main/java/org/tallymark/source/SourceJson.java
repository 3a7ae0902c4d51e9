package org.tallymark.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.tallymark.review.SourceKind;

/** A source as the API shows it. {@code owner} and {@code mergedInto} are ids. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SourceJson(Long id, String name, SourceKind kind, List<String> aliases, String homepage, Long owner,
        Long mergedInto, int version) {

    public static SourceJson of(Source source) {
        return of(source, source.aliases());
    }

    static SourceJson of(Source source, List<String> aliases) {
        return new SourceJson(source.id, source.name, source.kind, aliases, source.homepage, source.owner,
                source.mergedInto, source.version);
    }
}
