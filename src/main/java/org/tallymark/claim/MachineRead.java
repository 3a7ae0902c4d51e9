package org.tallymark.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.review.Move;
import org.tallymark.review.SourceKind;

/** What the machine read of a claim where a person has corrected it. */
public final class MachineRead {

    /** What is no reading of the machine's, or tells only where in the text something stands. */
    private static final Set<String> NOT_COMPARED = Set.of("number", "read", "check");

    private MachineRead() {}

    /**
     * Each field that a person corrected and that stands otherwise now: {@code was} is what the machine read, {@code is} how
     * it stands, as the particulars of an event tell it. Of a span, the words.
     *
     * @param history the claim's, oldest first
     */
    public static Map<String, Object> of(Claim claim, List<ClaimJson.EventJson> history) {
        NumericClaim read = reading(claim).orElse(null);
        Map<String, Object> changes = read == null ? new TreeMap<>() : ReadingFields.changes(fields(read), fields(claim));
        Set<String> corrected = corrected(history);
        if (read != null && !read.quote().equals(claim.quote) && !corrected.contains("span")) {
            // It read an earlier version's words, which are not these.
            changes.clear();
        }
        changes.keySet().retainAll(corrected);
        changes.keySet().removeAll(NOT_COMPARED);
        return changes;
    }

    /** A claim's reading as the machine made it, empty where a person marked the claim. */
    public static Optional<NumericClaim> reading(Claim claim) {
        return claim.proposedByMachine() ? Optional.ofNullable(MachineReading.found(claim.machine)) : Optional.empty();
    }

    /** Whether those cited stand as the machine named them, so that the words which cite them are those that it read. */
    public static boolean namesAsCited(Claim claim) {
        return reading(claim).filter(read -> read.attribution().stream().map(Hop::name).toList()
                .equals(claim.chain.stream().map(hop -> hop.name).toList())).isPresent();
    }

    private static Set<String> corrected(List<ClaimJson.EventJson> history) {
        Set<String> fields = new HashSet<>();
        history.stream().filter(event -> event.move().equals(Move.CORRECTION.word()) && event.by() != null
                && !event.particulars().containsKey("published")).forEach(event -> fields.addAll(event.particulars().keySet()));
        return fields;
    }

    private static Map<String, Object> fields(NumericClaim read) {
        Claim claim = Claim.unborn();
        Reading.of(read).writeTo(claim);
        claim.quote = read.quote();
        read.attribution().forEach(hop -> {
            CitedHop cited = new CitedHop();
            cited.name = hop.name();
            cited.kind = SourceKind.valueOf(hop.kind().name());
            claim.chain.add(cited);
        });
        return fields(claim);
    }

    /** Without what tells only where something stands in the text. */
    private static Map<String, Object> fields(Claim claim) {
        Map<String, Object> fields = ReadingFields.of(claim);
        fields.put("span", claim.quote);
        fields.put("attribution", claim.chain.stream().map(hop -> Map.of("name", hop.name, "kind", hop.kind.name())).toList());
        return fields;
    }
}
