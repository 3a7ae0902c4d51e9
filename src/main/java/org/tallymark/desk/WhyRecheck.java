package org.tallymark.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.review.State;
import org.tallymark.words.ActWords;

/** Why decided claims are to be rechecked, and through whom, as their events tell. */
final class WhyRecheck {

    private final Map<ClaimId, List<Event>> events;

    private WhyRecheck(Map<ClaimId, List<Event>> events) {
        this.events = events;
    }

    static WhyRecheck of(Collection<Claim> claims) {
        return new WhyRecheck(claims.isEmpty() ? Map.of() : Event.<Event>list(
                "articleId in ?1 and claimId in ?2 order by articleId, sequence",
                claims.stream().map(claim -> claim.articleId).distinct().toList(),
                claims.stream().map(claim -> claim.number).distinct().toList()).stream()
                .collect(Collectors.groupingBy(event -> new ClaimId(event.articleId, event.claimId))));
    }

    /** "evidence was added by Ben". */
    String in(Claim claim) {
        List<Event> past = events.get(claim.id());
        for (int i = past.size() - 1; i > 0; i--) {
            if (State.NEEDS_RECHECK.name().equals(past.get(i).toState)
                    && State.DECIDED.name().equals(past.get(i).fromState)) {
                return said(past.get(i), past.get(i - 1));
            }
        }
        return "";
    }

    private static String said(Event event, Event before) {
        boolean evidence = before.move.equals(Move.EVIDENCE.word()) || before.move.equals(Move.EVIDENCE_REMOVAL.word());
        return ActWords.whyRecheck(event.move, event.by, event.particulars.get("reason"), evidence ? before.by : null);
    }
}
