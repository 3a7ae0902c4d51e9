package org.tallymark.review;

import static org.tallymark.review.Rule.EVIDENCE_MISSING;
import static org.tallymark.review.Rule.INDEPENDENCE;
import static org.tallymark.review.Rule.PARTY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which evidence each verdict needs. */
public final class EvidenceTable {

    private static final String FIELD = "evidence";
    private static final String VERIFIED_NEEDS =
            "Right needs evidence from two independent origins, or one primary one that is no party to the event. ";

    private final List<EvidenceItem> items;
    private final Set<Long> chain;

    /**
     * @param items the evidence pinned to the claim
     * @param chain the ids, after merges, of the sources along which the figure reached the article, its publisher
     *        included: of two of them one is upstream of the other
     */
    public EvidenceTable(List<EvidenceItem> items, Set<Long> chain) {
        this.items = List.copyOf(items);
        this.chain = Set.copyOf(chain);
    }

    /** Why this evidence does not carry the verdict, or empty where it does. */
    public Optional<Refusal> refuses(Verdict verdict, Deviation deviation) {
        return switch (verdict) {
            case VERIFIED -> refusesVerified();
            case REFUTED -> deviation == Deviation.NO_BASIS ? refusesNoBasis() : refusesRefuted();
            case DISPUTED -> with(Stance.SUPPORTS).isEmpty() || with(Stance.CONTRADICTS).isEmpty()
                    ? missing("Sources disagree needs evidence for and against the number.",
                            with(Stance.SUPPORTS).isEmpty() ? "add one that supports it" : "add one that contradicts it")
                    : Optional.empty();
            case MISSING_CONTEXT -> refusesNone("Missing context needs an item of evidence that gives it.");
            case OUTDATED -> refusesNone("Out of date needs an item of evidence that supersedes the number.");
            case UNVERIFIABLE -> items.stream().anyMatch(item -> item.tried() || item.contact())
                    ? Optional.empty()
                    : missing("Can't verify needs what was tried, or a contact with somebody who would know.",
                            "say what you tried");
            case CONSISTENT -> Optional.empty();
        };
    }

    /** How many origins vouch for the number independently: parties left out, those of one chain or owner as one. */
    public int independentOrigins() {
        List<Origin> vouching = vouching();
        long apart = vouching.stream().filter(origin -> !chain.contains(origin.source())).map(Origin::owner).distinct()
                .count();
        return (int) apart + (vouching.stream().anyMatch(origin -> chain.contains(origin.source())) ? 1 : 0);
    }

    private Optional<Refusal> refusesVerified() {
        List<EvidenceItem> supporting = with(Stance.SUPPORTS);
        if (supporting.stream().anyMatch(item -> item.primary() && item.origin().kind().canBePrimary()
                && !item.origin().party())) {
            return Optional.empty();
        }
        List<Origin> vouching = vouching();
        for (Origin first : vouching) {
            if (vouching.stream().anyMatch(other -> independent(first, other))) {
                return Optional.empty();
            }
        }
        long parties = supporting.stream().map(EvidenceItem::origin).filter(Origin::party).map(Origin::source)
                .distinct().count();
        boolean primaryParty = supporting.stream().anyMatch(item -> item.primary() && item.origin().party());
        if (primaryParty || parties + vouching.size() > 1 && parties > 0) {
            return Optional.of(new Refusal(PARTY, VERIFIED_NEEDS + "A party's own count does not vouch for itself.",
                    FIELD, "add an origin that is no party"));
        }
        if (supporting.size() > 1) {
            return Optional.of(new Refusal(INDEPENDENCE, VERIFIED_NEEDS
                    + "Those there are come from one source, one owner, or one from the other.", FIELD,
                    "add an origin that is independent of them"));
        }
        String there = supporting.isEmpty() ? "There is none."
                : parties > 0 ? "There is one, from a party." : "There is one.";
        return missing(VERIFIED_NEEDS + there, supporting.isEmpty() ? "add evidence that supports it"
                : "add one more origin");
    }

    private Optional<Refusal> refusesRefuted() {
        if (with(Stance.CONTRADICTS).stream().anyMatch(EvidenceItem::measured)) {
            return Optional.empty();
        }
        return with(Stance.CONTRADICTS).isEmpty()
                ? missing("Wrong needs evidence that contradicts the number. There is none.", "add one")
                : missing("Wrong needs contradicting evidence that gives a number or a date of its own.",
                        "give the number or the date that the evidence states");
    }

    private Optional<Refusal> refusesNoBasis() {
        if (items.stream().noneMatch(EvidenceItem::stored)) {
            return missing("No basis found needs the copies that were searched.", "keep a copy of what you searched");
        }
        return items.stream().anyMatch(EvidenceItem::tried) ? Optional.empty()
                : missing("No basis found needs what was tried.", "say what you tried");
    }

    private Optional<Refusal> refusesNone(String detail) {
        return items.isEmpty() ? missing(detail, "add one") : Optional.empty();
    }

    private List<EvidenceItem> with(Stance stance) {
        return items.stream().filter(item -> item.stance() == stance).toList();
    }

    private List<Origin> vouching() {
        return with(Stance.SUPPORTS).stream().map(EvidenceItem::origin)
                .filter(origin -> origin.kind() != SourceKind.UNNAMED && !origin.party())
                .collect(Collectors.toMap(Origin::source, origin -> origin, (one, same) -> one)).values().stream()
                .toList();
    }

    private boolean independent(Origin one, Origin other) {
        return one.owner() != other.owner() && !(chain.contains(one.source()) && chain.contains(other.source()));
    }

    private static Optional<Refusal> missing(String detail, String remedy) {
        return Optional.of(new Refusal(EVIDENCE_MISSING, detail, FIELD, remedy));
    }
}
