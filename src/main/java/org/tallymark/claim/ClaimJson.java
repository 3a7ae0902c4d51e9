package org.tallymark.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallymark.article.Article;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.TimeValue;
import org.tallymark.history.Event;
import org.tallymark.people.Person;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.Deviation;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.source.Source;

/** A claim as the API and every page shows it to one reader; what the reader may not see yet is null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClaimJson(String id, ArticleRef article, Integer snapshot, AnchorState anchor, Integer start, Integer end,
        String quote, Span sentence, Kind kind, Effect effect, Span number, Quantity quantity, CountedJson counted,
        String about, TimeValue time, String asOf, String place, List<HopJson> attribution, List<String> rules,
        String markedBy, Depth check, State state, int version, String holder, String second, DismissalJson dismissal,
        Verdict verdict, Deviation deviation, AttributionVerdict attributionVerdict, Advice advice,
        String suggestedWording, Long figure) {

    public record ArticleRef(Long id, String title, String publisher, LocalDate published) {

        static ArticleRef of(Article article) {
            Source publisher = article.publisher();
            return new ArticleRef(article.id, article.title, publisher == null ? null : publisher.name,
                    article.published);
        }
    }

    /** @param start null where the phrase was written by hand and does not stand in the text */
    public record CountedJson(String text, Integer start, Integer end) {}

    public record HopJson(String name, SourceKind kind, Integer start, Integer end, Span cue, Long source,
            boolean read) {

        static HopJson of(CitedHop hop) {
            return new HopJson(hop.name, hop.kind, hop.start, hop.end, span(hop.cueStart, hop.cueEnd),
                    hop.source == null ? null : Source.<Source>findById(hop.source).canonical().id, hop.read);
        }
    }

    public record DismissalJson(Dismissal.Reason reason, String duplicateOf, String by, Instant at, String confirmedBy) {

        static DismissalJson of(Claim claim) {
            Dismissal dismissal = claim.dismissal;
            if (dismissal == null || dismissal.reason == null) {
                return null;
            }
            return new DismissalJson(dismissal.reason, dismissal.duplicateOf == null ? null
                    : new ClaimId(claim.articleId, dismissal.duplicateOf).toString(), dismissal.by, dismissal.at,
                    dismissal.confirmedBy);
        }
    }

    public record DecisionJson(Integer id, int round, Decision.As as, String by, Instant at, Depth check,
            Verdict verdict, Deviation deviation, AttributionVerdict attributionVerdict, String rationale,
            Advice advice, String suggestedWording, BigDecimal tolerance, String note, Boolean blind,
            Decision.Outcome outcome) {

        static DecisionJson of(Decision decision, Blindness eyes) {
            return !eyes.hides(decision) ? open(decision)
                    : hidden(decision, eyes.hides() ? null : decision.outcome);
        }

        /** Only who gave it and when, and, once it waits no longer, that it was taken back. */
        static DecisionJson hidden(Decision decision, Decision.Outcome outcome) {
            return new DecisionJson(decision.number, decision.round, decision.as, decision.by, decision.at, null, null,
                    null, null, null, null, null, null, null, null, outcome);
        }

        static DecisionJson open(Decision decision) {
            return new DecisionJson(decision.number, decision.round, decision.as, decision.by, decision.at,
                    decision.depth, decision.verdict, decision.deviation, decision.attributionVerdict,
                    decision.rationale, decision.advice, decision.suggestedWording, decision.tolerance, decision.note,
                    decision.blind, decision.outcome);
        }
    }

    public record SourceRef(Long id, String name, SourceKind kind) {

        public static SourceRef of(Source source) {
            return source == null ? null : new SourceRef(source.id, source.name, source.kind);
        }
    }

    public record EvidenceJson(Integer id, String by, Instant at, Stance stance, String passage, String locator,
            Quantity quantity, TimeValue time, SourceRef origin, boolean primary, String tried, String noCopyReason,
            CopyJson copy) {

        static EvidenceJson of(Evidence pinned, Blindness eyes, Actor reader) {
            StoredCopy copy = pinned.storedCopy();
            boolean open = copy == null || CopyAccess.mayRead(copy, reader);
            return new EvidenceJson(pinned.number, pinned.by, pinned.at, eyes.unlessHidden(pinned.stance),
                    open ? pinned.passage : null, open ? pinned.locator : null,
                    !open || pinned.amount == null ? null : pinned.amount.quantity(),
                    !open || pinned.when == null ? null : pinned.when.time(), open ? SourceRef.of(pinned.origin()) : null,
                    pinned.primary, open ? eyes.unlessHidden(pinned.tried) : null,
                    open ? pinned.noCopyReason : null, copy == null ? null : CopyJson.of(copy, open));
        }
    }

    /** @param mentions the people named after an @, by sign-in name */
    public record CommentJson(Integer id, String by, Instant at, String text, List<String> mentions) {

        /** The people are looked up once for all comments, and not at all where none names anybody. */
        static List<CommentJson> of(List<ClaimComment> comments) {
            boolean any = comments.stream().anyMatch(comment -> !comment.mentions().isEmpty());
            Set<String> people = any ? Person.names() : Set.of();
            return comments.stream().map(comment -> new CommentJson(comment.number, comment.by, comment.at, comment.text,
                    comment.mentions().stream().filter(people::contains).toList())).toList();
        }
    }

    public record EventJson(Integer sequence, String move, String from, String to, String by, Instant at,
            Map<String, Object> particulars, String hash) {

        static EventJson of(Event event, Blindness eyes) {
            return new EventJson(event.sequence, event.move,
                    Event.NONE.equals(event.fromState) ? null : event.fromState, event.toState, event.by, event.at,
                    eyes.particulars(event), HexFormat.of().formatHex(event.hash));
        }
    }

    /** One claim whole: the list's fields, and all that was decided, pinned, said and done. */
    @JsonPropertyOrder({"claim", "decisions", "evidence", "comments", "history"})
    public record Whole(@JsonUnwrapped ClaimJson claim, List<DecisionJson> decisions, List<EvidenceJson> evidence,
            List<CommentJson> comments, List<EventJson> history) {

        /** The claim as the reader may see it; that they are shown answers is kept, in the transaction that must be open. */
        public static Whole of(Claim claim, Actor reader) {
            List<Decision> answers = claim.decisions();
            List<Event> events = Event.ofClaim(claim.articleId, claim.number);
            Blindness eyes = Blindness.of(claim, answers, events, reader.name());
            if (!eyes.hides()) {
                Seen.keep(claim, reader);
            }
            return new Whole(ClaimJson.of(claim, eyes),
                    answers.stream().map(decision -> DecisionJson.of(decision, eyes)).toList(),
                    claim.evidence().stream().map(pinned -> EvidenceJson.of(pinned, eyes, reader)).toList(),
                    CommentJson.of(claim.comments().stream().filter(comment -> !eyes.hides(comment)).toList()),
                    events.stream().map(event -> EventJson.of(event, eyes)).toList());
        }
    }

    /** A claim in its article: the short form. */
    public record Short(String id, Integer start, Integer end, String quote, Kind kind, Effect effect,
            @JsonProperty("check") Depth depth, State state, String holder, int version) {

        public static Short of(Claim claim) {
            return new Short(claim.id().toString(), claim.start, claim.end, claim.quote, claim.kind, claim.effect,
                    claim.depth, claim.state, claim.holder, claim.version);
        }
    }

    public static ClaimJson of(Claim claim, String reader) {
        return of(claim, Blindness.of(claim, reader));
    }

    static ClaimJson of(Claim claim, Blindness eyes) {
        return new ClaimJson(claim.id().toString(), ArticleRef.of(claim.article()), claim.snapshot, claim.anchor,
                claim.start, claim.end, claim.quote, span(claim.sentenceStart, claim.sentenceEnd), claim.kind,
                claim.effect, span(claim.numberStart, claim.numberEnd),
                claim.amount == null ? null : claim.amount.quantity(), counted(claim), claim.about,
                claim.when == null ? null : claim.when.time(), claim.asOf, claim.place,
                claim.chain.stream().map(HopJson::of).toList(), claim.rules, claim.markedBy, claim.depth, claim.state,
                claim.version, claim.holder, claim.second, DismissalJson.of(claim), eyes.unlessHidden(claim.verdict),
                eyes.unlessHidden(claim.deviation), eyes.unlessHidden(claim.attributionVerdict),
                eyes.unlessHidden(claim.advice), eyes.unlessHidden(claim.suggestedWording), null);
    }

    private static CountedJson counted(Claim claim) {
        return claim.countedText == null ? null
                : new CountedJson(claim.countedText, claim.countedStart, claim.countedEnd);
    }

    static Span span(Integer start, Integer end) {
        return start == null ? null : new Span(start, end);
    }
}
