package org.tallymark.claim;

import java.io.Serializable;

/** @param number unique among the snapshots, copies, evidence, decisions and comments of the article */
public record NumberedId(Long articleId, Integer number) implements Serializable {}
