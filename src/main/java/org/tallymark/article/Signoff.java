package org.tallymark.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An editor stands behind the whole article, and says why what is still open does not matter. */
@Entity
@IdClass(SignoffId.class)
public class Signoff extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    public Long articleId;

    @Id
    @Column(name = "signoff_id")
    public Integer number;

    public Instant at;

    @Column(name = "by_name")
    public String by;

    @ElementCollection
    @CollectionTable(name = "signoff_exception", joinColumns = {
        @JoinColumn(name = "article_id", referencedColumnName = "article_id"),
        @JoinColumn(name = "signoff_id", referencedColumnName = "signoff_id")})
    public Set<Waiver> exceptions = new HashSet<>();

    protected Signoff() {}

    Signoff(long articleId, int number, Collection<Waiver> exceptions, String by, Instant at) {
        this.articleId = articleId;
        this.number = number;
        this.exceptions.addAll(exceptions);
        this.by = by;
        this.at = at;
    }

    /** The newest sign-off of an article, or null. */
    public static Signoff latest(long article) {
        return find("articleId = ?1 order by number desc", article).firstResult();
    }

    /** The newest sign-off of each article that has one. */
    public static Map<Long, Signoff> latest(Collection<Long> articles) {
        List<Signoff> latest = list("from Signoff as one where one.articleId in ?1 and one.number ="
                + " (select max(other.number) from Signoff as other where other.articleId = one.articleId)", articles);
        return latest.stream().collect(Collectors.toMap(signoff -> signoff.articleId, Function.identity()));
    }
}
