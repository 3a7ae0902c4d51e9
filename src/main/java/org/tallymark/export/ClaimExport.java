package org.tallymark.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.persistence.EntityManager;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimDossier;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.ClaimScope;
import org.tallymark.claim.ClaimSort;
import org.tallymark.claim.ExportNote;
import org.tallymark.web.Page;

/**
 * Writes the claims that a filter finds into a file, all as they were at one moment, in bounded memory. A file and not
 * the response itself, so that nobody ever gets half an export and a slow reader holds no transaction open.
 */
final class ClaimExport {

    private static final int PAGE = 1000;
    private static final int TEN_MINUTES = 600;

    private final ClaimFilter filter;
    private final ClaimScope scope;
    private final Actor actor;

    ClaimExport(ClaimFilter filter, ClaimScope scope, Actor actor) {
        this.filter = filter;
        this.scope = scope;
        this.actor = actor;
    }

    /** The file, which the caller deletes. */
    Path write() throws IOException {
        Path file = Files.createTempFile("tallymark-claims-", ".csv");
        try {
            QuarkusTransaction.requiringNew().timeout(TEN_MINUTES)
                    .exceptionHandler(thrown -> TransactionExceptionResult.ROLLBACK).run(() -> writeTo(file));
            return file;
        } catch (RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private void writeTo(Path file) {
        EntityManager session = Claim.getEntityManager();
        if (scope == ClaimScope.SINGLE) {
            // Its events are written along with it, so nothing may move meanwhile.
            ExportNote.hold(ClaimQueries.articles(filter, scope, actor.name()));
        } else {
            session.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").executeUpdate();
            // Nothing is changed, so nothing need be compared with what was loaded before each query.
            session.unwrap(Session.class).setDefaultReadOnly(true);
            session.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        }
        try (ClaimCsv csv = new ClaimCsv(new BufferedOutputStream(Files.newOutputStream(file)), note())) {
            eachPage(claims -> {
                ClaimDossier.of(claims, actor.name(), scope == ClaimScope.SINGLE).forEach(csv::write);
                if (scope == ClaimScope.SINGLE) {
                    ExportNote.on(claims, actor);
                    session.flush();
                }
                session.clear();
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void eachPage(Consumer<List<Claim>> act) {
        String after = null;
        do {
            Page<Claim> page = ClaimQueries.page(filter, scope, ClaimSort.ARTICLE, PAGE, after, actor.name());
            act.accept(page.items());
            after = page.next();
        } while (after != null);
    }

    /** What the rows vouch for. */
    private String note() {
        return switch (scope) {
            case QUOTED -> "quoted correctly, number not vouched for";
            case SINGLE -> "one pair of eyes";
            case VERIFIED -> "number right by two people";
            case ANY, LIVE -> null;
        };
    }
}
