package org.tallymark.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;

/**
 * Makes the sources that a text cites in a transaction of their own, before the text's: what is shared by articles is
 * then never waited for by somebody who holds an article or its key.
 */
@ApplicationScoped
class Sources {

    void make(Extraction found, Instant now) {
        make(null, found, now);
    }

    /** @param publisher its name, or null */
    void make(String publisher, Extraction found, Instant now) {
        Map<String, SourceKind> cited = new TreeMap<>();
        if (publisher != null) {
            cited.put(publisher, SourceKind.OUTLET);
        }
        found.claims().forEach(claim -> claim.attribution().stream().filter(hop -> hop.kind() != HopKind.UNNAMED)
                .forEach(hop -> cited.putIfAbsent(hop.name(), SourceKind.valueOf(hop.kind().name()))));
        if (!cited.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> cited.forEach((name, kind) -> Source.namedOrNew(name, kind, now)));
        }
    }
}
