package org.tallymark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.review.Rule.EVIDENCE_MISSING;
import static org.tallymark.review.Rule.INDEPENDENCE;
import static org.tallymark.review.Rule.PARTY;
import static org.tallymark.review.SourceKind.AGENCY;
import static org.tallymark.review.SourceKind.GOVERNMENT;
import static org.tallymark.review.SourceKind.ORGANISATION;
import static org.tallymark.review.SourceKind.OUTLET;
import static org.tallymark.review.Stance.CONTEXT;
import static org.tallymark.review.Stance.CONTRADICTS;
import static org.tallymark.review.Stance.SUPPORTS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceTableTest {

    private static final Origin AGENCY_ONE = new Origin(1, 1, AGENCY, false);
    private static final Origin OUTLET_TWO = new Origin(2, 2, OUTLET, false);
    private static final Origin PAPER_OF_TWO = new Origin(3, 2, OUTLET, false);
    private static final Origin REGISTER = new Origin(4, 4, GOVERNMENT, false);
    private static final Origin ARMY = new Origin(5, 5, GOVERNMENT, true);
    private static final Origin REBELS = new Origin(6, 6, ORGANISATION, true);

    @Test
    void rightNeedsTwoIndependentOrigins() {
        assertThat(rule(Verdict.VERIFIED)).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.VERIFIED, supports(AGENCY_ONE))).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.VERIFIED, supports(AGENCY_ONE), supports(OUTLET_TWO))).isNull();
    }

    @Test
    void orOnePrimaryOne() {
        assertThat(rule(Verdict.VERIFIED, primary(REGISTER))).isNull();
        assertThat(rule(Verdict.VERIFIED, supports(REGISTER))).isEqualTo(EVIDENCE_MISSING);
    }

    @Test
    void anOutletIsNeverPrimaryWhateverItIsMarked() {
        assertThat(rule(Verdict.VERIFIED, primary(OUTLET_TWO))).isEqualTo(EVIDENCE_MISSING);
    }

    @Test
    void oneOriginOrOneOwnerTwiceIsNotIndependent() {
        assertThat(rule(Verdict.VERIFIED, supports(AGENCY_ONE), supports(AGENCY_ONE))).isEqualTo(INDEPENDENCE);
        assertThat(rule(Verdict.VERIFIED, supports(OUTLET_TWO), supports(PAPER_OF_TWO))).isEqualTo(INDEPENDENCE);
    }

    @Test
    void twoHopsOfOneChainAreNotIndependentButOneOfThemAndAStrangerAre() {
        EvidenceTable both = new EvidenceTable(List.of(supports(AGENCY_ONE), supports(OUTLET_TWO)), Set.of(1L, 2L));
        assertThat(both.refuses(Verdict.VERIFIED, null).orElseThrow().rule()).isEqualTo(INDEPENDENCE);
        assertThat(both.independentOrigins()).isEqualTo(1);
        EvidenceTable one = new EvidenceTable(List.of(supports(AGENCY_ONE), supports(OUTLET_TWO)), Set.of(1L));
        assertThat(one.refuses(Verdict.VERIFIED, null)).isEmpty();
        assertThat(one.independentOrigins()).isEqualTo(2);
    }

    @Test
    void aPartysOwnCountNeverSuffices() {
        assertThat(rule(Verdict.VERIFIED, primary(ARMY))).isEqualTo(PARTY);
        assertThat(rule(Verdict.VERIFIED, supports(ARMY), supports(REBELS))).isEqualTo(PARTY);
        assertThat(rule(Verdict.VERIFIED, supports(ARMY), supports(AGENCY_ONE))).isEqualTo(PARTY);
        assertThat(rule(Verdict.VERIFIED, supports(ARMY))).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.VERIFIED, primary(ARMY), supports(AGENCY_ONE), supports(OUTLET_TWO))).isNull();
    }

    @Test
    void onlyOriginsThatVouchAreCounted() {
        EvidenceTable table = new EvidenceTable(List.of(supports(ARMY), supports(OUTLET_TWO), supports(PAPER_OF_TWO),
                contradicts(REGISTER, true)), Set.of());
        assertThat(table.independentOrigins()).isEqualTo(1);
    }

    @Test
    void wrongNeedsContradictingEvidenceWithANumberOfItsOwn() {
        assertThat(wrong(Deviation.OVERSTATED)).isEqualTo(EVIDENCE_MISSING);
        assertThat(wrong(Deviation.OVERSTATED, contradicts(REGISTER, false))).isEqualTo(EVIDENCE_MISSING);
        assertThat(wrong(Deviation.OVERSTATED, contradicts(REGISTER, true))).isNull();
        assertThat(wrong(Deviation.OVERSTATED, supports(REGISTER))).isEqualTo(EVIDENCE_MISSING);
    }

    @Test
    void noBasisNeedsTheCopiesSearchedAndWhatWasTried() {
        EvidenceItem searched = new EvidenceItem(CONTEXT, null, false, false, true, false, false);
        EvidenceItem searchedAndTold = new EvidenceItem(CONTEXT, null, false, false, true, false, true);
        EvidenceItem told = new EvidenceItem(CONTEXT, null, false, false, false, false, true);
        assertThat(wrong(Deviation.NO_BASIS)).isEqualTo(EVIDENCE_MISSING);
        assertThat(wrong(Deviation.NO_BASIS, told)).isEqualTo(EVIDENCE_MISSING);
        assertThat(wrong(Deviation.NO_BASIS, searched)).isEqualTo(EVIDENCE_MISSING);
        assertThat(wrong(Deviation.NO_BASIS, searchedAndTold)).isNull();
        assertThat(wrong(Deviation.NO_BASIS, searched, told)).isNull();
    }

    @Test
    void sourcesDisagreeNeedsBothSides() {
        assertThat(rule(Verdict.DISPUTED, supports(REGISTER))).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.DISPUTED, contradicts(REGISTER, true))).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.DISPUTED, supports(AGENCY_ONE), contradicts(REGISTER, true))).isNull();
    }

    @Test
    void missingContextAndOutOfDateNeedOneItem() {
        assertThat(rule(Verdict.MISSING_CONTEXT)).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.OUTDATED)).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.MISSING_CONTEXT, supports(AGENCY_ONE))).isNull();
        assertThat(rule(Verdict.OUTDATED, contradicts(AGENCY_ONE, true))).isNull();
    }

    @Test
    void cannotVerifyNeedsWhatWasTriedOrAContact() {
        assertThat(rule(Verdict.UNVERIFIABLE, supports(AGENCY_ONE))).isEqualTo(EVIDENCE_MISSING);
        assertThat(rule(Verdict.UNVERIFIABLE, new EvidenceItem(CONTEXT, null, false, false, false, false, true))).isNull();
        assertThat(rule(Verdict.UNVERIFIABLE, new EvidenceItem(CONTEXT, null, false, false, true, true, false))).isNull();
    }

    @Test
    void aReadingNeedsNone() {
        assertThat(rule(Verdict.CONSISTENT)).isNull();
    }

    private static Rule rule(Verdict verdict, EvidenceItem... items) {
        return new EvidenceTable(List.of(items), Set.of()).refuses(verdict, null).map(Refusal::rule).orElse(null);
    }

    private static Rule wrong(Deviation deviation, EvidenceItem... items) {
        return new EvidenceTable(List.of(items), Set.of()).refuses(Verdict.REFUTED, deviation).map(Refusal::rule)
                .orElse(null);
    }

    private static EvidenceItem supports(Origin origin) {
        return new EvidenceItem(SUPPORTS, origin, false, false, true, false, false);
    }

    private static EvidenceItem primary(Origin origin) {
        return new EvidenceItem(SUPPORTS, origin, true, false, true, false, false);
    }

    private static EvidenceItem contradicts(Origin origin, boolean measured) {
        return new EvidenceItem(CONTRADICTS, origin, false, measured, true, false, false);
    }
}
