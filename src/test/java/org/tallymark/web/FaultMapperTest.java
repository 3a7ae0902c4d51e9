package org.tallymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultMapperTest {

    private final FaultMapper mapper = new FaultMapper();

    @ParameterizedTest(name = "case 90: SQLSTATE {0} answers 503")
    @ValueSource(strings = {"08006", "53300", "57P01", "58030", "25006"})
    void aDatabaseThatIsAwayAnswers503AndSaysThatNothingWasSaved(String state) {
        ProblemJson problem = answer(new IllegalStateException(new SQLException("no", state)));
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains("Nothing of this was saved");
    }

    @Test
    void anyOtherFaultAnswers500WithAReferenceAndNothingOfTheCause() {
        ProblemJson problem = answer(new IllegalStateException("secret", new SQLException("secret", "23505")));
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.detail()).containsPattern("reference [0-9a-f-]{36}").doesNotContain("secret");
    }

    @Test
    void aProblemInsideAnotherFaultKeepsItsAnswer() {
        assertThat(answer(new RuntimeException(Problem.notFound("Claim 1c1"))).status()).isEqualTo(404);
    }

    private ProblemJson answer(Throwable fault) {
        UriInfo api = (UriInfo) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {UriInfo.class},
                (proxy, method, arguments) -> method.getName().equals("getPath") ? "/api/v1/anything" : null);
        try (Response response = mapper.fault(fault, api)) {
            return (ProblemJson) response.getEntity();
        }
    }
}
