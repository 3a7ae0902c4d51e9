package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;
import org.tallymark.web.ProblemJson;

/** Moves many claims, each in its own transaction, and reports on every one of them. */
@ApplicationScoped
public class ManyClaims {

    /** How many at once. */
    public static final int MOST = 500;

    private static final Logger LOG = Logger.getLogger(ManyClaims.class);

    /**
     * What became of one claim.
     *
     * @param id as it was sent
     * @param status the HTTP status that the move would have had alone
     * @param claim null where it was refused
     * @param problem null where it was moved; its errors name the request's fields, as {@code claims[3].version}
     */
    public record Item(String id, int status, ClaimJson.Whole claim, ProblemJson problem) {}

    /** In the order of the request. */
    public record Items(List<Item> items) {}

    /**
     * Moves each claim, whatever becomes of the others.
     *
     * @param id a row's public id, as it was sent
     * @param move throws a {@link Problem} where it is refused
     */
    public <R> Items each(List<R> rows, Function<R, String> id, Function<R, ClaimJson.Whole> move) {
        List<Item> items = new ArrayList<>();
        for (R row : rows) {
            items.add(one(items.size(), id.apply(row), () -> move.apply(row)));
        }
        return new Items(items);
    }

    private interface Moving {
        ClaimJson.Whole now();
    }

    private static Item one(int index, String id, Moving moving) {
        try {
            return new Item(id, 200, moving.now(), null);
        } catch (Problem refused) {
            return refused(index, id, refused);
        } catch (RuntimeException broken) {
            // Those before it are moved already: their report must not get lost over this one.
            LOG.errorf(broken, "Claim %s of many could not be moved", id);
            return refused(index, id, Problem.unavailable("This claim could not be moved. Try it again alone."));
        }
    }

    private static Item refused(int index, String id, Problem refused) {
        ProblemJson problem = refused.json();
        List<FieldError> errors = problem.errors().stream()
                .map(error -> new FieldError("claims[" + index + "]." + error.field(), error.message())).toList();
        return new Item(id, problem.status(), null, new ProblemJson(problem.type(), problem.title(), problem.status(),
                problem.detail(), problem.rule(), errors, problem.current()));
    }
}
