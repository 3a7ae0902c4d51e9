package org.tallymark.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;

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

    /**
     * What two spellings of one name share: compatibility-normalised and lower-cased, without a leading article and
     * without punctuation ("The Daily Mail" and "Daily Mail" are one). A name of nothing but punctuation is its own key.
     */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = plain.replaceAll("[^\\p{L}\\p{N}@ ]", "").replaceAll("\\s+", " ").strip();
        for (String article : new String[] {"the ", "a ", "an "}) {
            if (words.startsWith(article)) {
                words = words.substring(article.length());
                break;
            }
        }
        return words.isEmpty() ? plain.strip() : words;
    }
}
