package org.tallymark.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tallymark.extraction.attribution.SourceRegistry;

/** One name that a source goes by. */
@Entity
@Table(name = "source_name")
class SourceName extends PanacheEntityBase {

    @Id
    @Column(name = "name_key")
    String key;

    String name;

    @Column(name = "source_id")
    Long sourceId;

    boolean alias;

    protected SourceName() {}

    SourceName(String name, Long sourceId, boolean alias) {
        this.key = key(name);
        this.name = name;
        this.sourceId = sourceId;
        this.alias = alias;
    }

    /** What two spellings of one name share, for the extractor as for the desk. */
    static String key(String name) {
        return SourceRegistry.key(name);
    }
}
