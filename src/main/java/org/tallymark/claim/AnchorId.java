package org.tallymark.claim;

import java.io.Serializable;

/** A claim in a snapshot of its article. */
public record AnchorId(Long articleId, Integer claimId, Integer snapshotId) implements Serializable {}
