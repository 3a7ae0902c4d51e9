package org.tallymark.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what is nobody's bad input: a database that is away, and a fault of ours, which is logged under a reference. */
class FaultMapper {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class);

    /**
     * SQLSTATE classes that tell of the server and not of the statement: connection exception, insufficient resources,
     * operator intervention, system error. PostgreSQL manual, appendix A.
     */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");
    /** A replica or a server in recovery takes no writes. */
    private static final String READ_ONLY = "25006";

    @ServerExceptionMapper
    Response fault(Throwable fault, UriInfo uri) {
        Problem refused = find(fault, Problem.class);
        if (refused != null) {
            return Answers.of(refused.json(), uri);
        }
        SQLException sql = find(fault, SQLException.class);
        if (sql != null && isAway(sql)) {
            LOG.error("The database does not answer: " + sql.getMessage());
            return Answers.of(Problem.unavailable("The database does not answer just now. Nothing of this was saved: send it"
                    + " again in a moment.").json(), uri);
        }
        return Answers.of(Problem.logged(fault).json(), uri);
    }

    private static boolean isAway(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.length() == 5 && AWAY.contains(state.substring(0, 2)) || READ_ONLY.equals(state);
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth++ < 20; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
