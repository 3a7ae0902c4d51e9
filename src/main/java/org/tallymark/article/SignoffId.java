package org.tallymark.article;

import java.io.Serializable;

/** @param number counted within the article */
public record SignoffId(Long articleId, Integer number) implements Serializable {}
