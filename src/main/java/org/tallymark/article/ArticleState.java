package org.tallymark.article;

/** Whether an editor stands behind the whole article. */
public enum ArticleState {
    OPEN,
    SIGNED_OFF,
    /** Was signed off; a recheck or a new version opened it again. */
    REOPENED
}
