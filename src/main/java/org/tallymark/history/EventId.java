package org.tallymark.history;

import java.io.Serializable;

/** @param sequence gapless within the article, from 1 */
public record EventId(Long articleId, Integer sequence) implements Serializable {}
