package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;
import static org.tallymark.claim.TestArticle.BRIDGES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallymark.TestDatabase;
import org.tallymark.review.State;

/** Hostile case 83, the service's half: what the table of moves does not have is refused and changes nothing. */
@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class IllegalMovesTest {

    private static final List<String> RESOURCES = List.of("acceptance", "dismissal", "dismissal/confirmation",
            "restoration", "assignment", "release", "withdrawal", "proposal", "decision", "return", "recheck",
            "confirmation", "evidence");

    /** What an editor who has done nothing on the claim may do at each state. */
    private static final Map<State, Set<String>> LEGAL = Map.of(
            State.PROPOSED, Set.of("acceptance", "dismissal", "proposal", "evidence"),
            State.OPEN, Set.of("dismissal", "assignment", "proposal", "evidence"),
            State.IN_REVIEW, Set.of("assignment", "release", "proposal", "evidence"),
            State.AWAITING_SECOND, Set.of("assignment", "decision", "return", "evidence"),
            State.RETURNED, Set.of("assignment", "proposal", "evidence"),
            State.DECIDED, Set.of("recheck", "evidence"),
            State.NEEDS_RECHECK, Set.of("assignment", "proposal", "confirmation", "evidence"),
            State.DISMISSED, Set.of("dismissal/confirmation", "restoration"));

    @ParameterizedTest
    @EnumSource(State.class)
    void whatTheTableDoesNotHaveIsRefusedAndChangesNothing(State state) {
        TestClaim claim = at(state);
        assertThat(claim.state()).isEqualTo(state.name());
        int version = claim.version();
        int events = claim.as(ADA).getList("history").size();
        for (String resource : RESOURCES) {
            if (!LEGAL.get(state).contains(resource)) {
                claim.send(EVA, resource, body(resource, claim, version)).then().statusCode(422);
            }
        }
        assertThat(claim.version()).isEqualTo(version);
        assertThat(claim.as(ADA).getList("history")).hasSize(events);
    }

    private static Map<String, Object> body(String resource, TestClaim claim, int version) {
        Map<String, Object> body = switch (resource) {
            case "dismissal" -> TestArticle.fields("reason", "LIST");
            case "proposal" -> TestArticle.fields(claim.right("rationale", "The register."));
            case "decision" -> TestArticle.fields(claim.right());
            case "return" -> TestArticle.fields("comment", "Look again.");
            case "recheck" -> TestArticle.fields("reason", "A new count.");
            case "confirmation" -> TestArticle.fields("note", "It holds.");
            case "evidence" -> TestArticle.fields(TestClaim.support());
            case "restoration" -> TestArticle.fields("kind", "COUNT");
            default -> TestArticle.fields();
        };
        body.put("version", version);
        return body;
    }

    static TestClaim at(State state) {
        TestClaim claim = TestArticle.create().claim(BRIDGES);
        return switch (state) {
            case PROPOSED -> claim;
            case OPEN -> claim.moved(BEN, "acceptance");
            case IN_REVIEW -> claim.supported(ADA).moved(BEN, "acceptance").moved(CLEO, "assignment");
            case AWAITING_SECOND -> claim.supported(ADA).proposed(ADA);
            case RETURNED -> claim.supported(ADA).proposed(ADA).moved(BEN, "return", "comment", "Which register?");
            case DECIDED -> claim.decided();
            case NEEDS_RECHECK -> claim.decided().moved(ADA, "recheck", "reason", "A new count.");
            case DISMISSED -> claim.moved(BEN, "dismissal", "reason", "LIST");
        };
    }
}
