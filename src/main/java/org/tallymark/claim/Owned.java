package org.tallymark.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

/** What an article owns under a number that only the article knows. */
@MappedSuperclass
@IdClass(NumberedId.class)
public abstract class Owned extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    public Long articleId;

    @Id
    public Integer number;
}
