package org.tallymark.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

/** Holds the schema's catalogue against the rules that let it be distributed by article later. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@Tag("database")
class SchemaTest {

    /** A table is owned by an article when it has a column that says which. */
    private static final String OWNED = """
            SELECT c.conrelid FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid
            WHERE a.attname = 'article_id' AND c.connamespace = 'public'::regnamespace""";

    @Inject
    DataSource database;

    @Test
    void everyKeyOfAnOwnedTableBeginsWithItsArticle() throws SQLException {
        assertThat(rows("""
                SELECT r.relname || '.' || c.conname FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                WHERE c.contype IN ('p', 'u', 'x') AND a.attname <> 'article_id' AND r.relname <> 'article_key'
                AND c.conrelid IN (""" + OWNED + ")")).isEmpty();
    }

    @Test
    void everyUniqueIndexOfAnOwnedTableBeginsWithItsArticle() throws SQLException {
        assertThat(rows("""
                SELECT r.relname FROM pg_index i JOIN pg_class r ON r.oid = i.indexrelid
                JOIN pg_class t ON t.oid = i.indrelid
                JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                WHERE i.indisunique AND a.attname <> 'article_id' AND t.relname <> 'article_key'
                AND i.indrelid IN (""" + OWNED + ")")).isEmpty();
    }

    @Test
    void everyForeignKeyBetweenOwnedTablesBeginsWithTheArticleOnBothSides() throws SQLException {
        assertThat(rows("""
                SELECT r.relname || '.' || c.conname FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
                WHERE c.contype = 'f' AND (a.attname <> 'article_id' OR b.attname <> 'article_id')
                AND c.confrelid IN (""" + OWNED + ")")).isEmpty();
    }

    @Test
    void nothingIsSetToNullWhenWhatItRefersToGoes() throws SQLException {
        assertThat(rows("SELECT conname FROM pg_constraint WHERE contype = 'f' AND confdeltype IN ('n', 'd')")).isEmpty();
    }

    @Test
    void noNameOfAConstraintEndsInUnderscoreAndDigits() throws SQLException {
        assertThat(rows("SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
                + " AND conname ~ '_[0-9]+$'")).isEmpty();
    }

    @Test
    void theApplicationMayOnlyReadAndAddEvents() throws SQLException {
        assertThat(rows("SELECT privilege_type FROM information_schema.role_table_grants"
                + " WHERE table_name = 'event' AND grantee = current_user ORDER BY 1")).containsExactly("INSERT", "SELECT");
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
