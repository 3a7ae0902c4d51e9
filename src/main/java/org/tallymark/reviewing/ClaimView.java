package org.tallymark.reviewing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Answers;
import org.tallymark.claim.CitedHop;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.DateTest;
import org.tallymark.extraction.Quantity;
import org.tallymark.people.Person;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.EvidenceTable;
import org.tallymark.review.Refusal;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.source.Source;
import org.tallymark.words.TimeInWords;
import org.tallymark.words.ValueInWords;
import org.tallymark.words.Words;

/** One claim before one reader's eyes, and what they can do to it now. What they may not see yet is not in it. */
public final class ClaimView {

    private final Claim claim;
    private final ClaimJson.Whole whole;
    private final Article article;
    private final Snapshot snapshot;
    private final Actor reader;
    private final Attempt attempt;

    ClaimView(Claim claim, Article article, Snapshot snapshot, Actor reader, Attempt attempt) {
        this.claim = claim;
        this.whole = ClaimJson.Whole.of(claim, reader);
        this.article = article;
        this.snapshot = snapshot;
        this.reader = reader;
        this.attempt = attempt;
    }

    public ClaimJson claim() {
        return whole.claim();
    }

    public String id() {
        return whole.claim().id();
    }

    public Article article() {
        return article;
    }

    public Attempt attempt() {
        return attempt;
    }

    public List<ClaimJson.DecisionJson> decisions() {
        return whole.decisions();
    }

    public List<ClaimJson.CommentJson> comments() {
        return whole.comments();
    }

    public List<ClaimJson.EventJson> history() {
        return whole.history();
    }

    // What the reader can do.

    public boolean mayCheck() {
        return reader.checker();
    }

    public boolean mayEdit() {
        return reader.editor();
    }

    public boolean isReading() {
        return claim.depth == Depth.READING && claim.state != State.DISMISSED;
    }

    public boolean isMine() {
        return reader.name().equals(claim.holder);
    }

    public boolean isHeldByOther() {
        return claim.holder != null && !isMine();
    }

    public boolean isWaiting() {
        return claim.state == State.AWAITING_SECOND;
    }

    public boolean isSentByMe() {
        return isWaiting() && reader.name().equals(proposer());
    }

    /** Whether the form asks for the second answer, which is given before the first is seen. */
    public boolean isSecond() {
        return isWaiting() && !isReading() && mayCheck() && !isSentByMe();
    }

    /** Whether the form asks for the first answer. */
    public boolean isFirst() {
        return mayCheck() && !isReading() && (isFree() || isMine());
    }

    public boolean isFree() {
        return Words.mark(claim.state).equals("to-check");
    }

    public boolean isDecided() {
        return claim.state == State.DECIDED;
    }

    public boolean isToRecheck() {
        return claim.state == State.NEEDS_RECHECK;
    }

    public boolean isDismissed() {
        return claim.state == State.DISMISSED;
    }

    /** Whether it is found and nobody has kept it yet. */
    public boolean isFound() {
        return claim.state == State.PROPOSED;
    }

    /** Whether it may still be set aside. */
    public boolean isAsidePossible() {
        return mayCheck() && claim.decision == null
                && (claim.state == State.PROPOSED || claim.state == State.OPEN);
    }

    public boolean isReadableByMe() {
        return isReading() && mayCheck() && (isFree() || isWaiting() && !isSentByMe());
    }

    public boolean isDismissalMine() {
        return isDismissed() && reader.name().equals(claim.dismissal.by);
    }

    public boolean isDismissalPending() {
        return isDismissed() && claim.dismissal.pending;
    }

    public boolean isCorrectable() {
        return mayCheck() && !isDismissed() && (mayEdit() || !isDecided() && !isHeldByOther());
    }

    public String proposer() {
        return isWaiting() ? whole.decisions().get(whole.decisions().size() - 1).by() : null;
    }

    public Instant heldAt() {
        return claim.heldAt;
    }

    public Instant heldUntil() {
        return claim.heldUntil();
    }

    /** How far it is, in words. */
    public String standing() {
        return claim.state == State.IN_REVIEW ? isMine() ? "With you" : "With " + Words.person(claim.holder)
                : Words.word(claim.state);
    }

    public String css() {
        return isReading() ? "date" : Words.mark(claim.state);
    }

    // What it says.

    /** The number without "exactly" and its noun, for a head. */
    public String value() {
        Quantity quantity = whole.claim().quantity();
        if (quantity == null || quantity.comparator() == null) {
            return whole.claim().time() == null ? null : TimeInWords.of(whole.claim().time().value());
        }
        return ValueInWords.of(claim.kind, quantity, claim.countedText);
    }

    /** Where a zero is read from words without a number, those words; null elsewhere. */
    public String readFrom() {
        Quantity quantity = whole.claim().quantity();
        boolean zero = quantity != null && quantity.low() != null && quantity.low().compareTo(BigDecimal.ZERO) == 0;
        return zero && claim.numberStart == null ? sentence().isEmpty() ? claim.quote : sentence() : null;
    }

    public String asOf() {
        return TimeInWords.of(claim.asOf);
    }

    public List<HopView> chain() {
        List<HopView> hops = new ArrayList<>();
        Set<Long> parties = article.parties.stream().map(id -> Source.<Source>findById(id).canonical().id)
                .collect(Collectors.toSet());
        for (CitedHop hop : claim.chain) {
            Source source = hop.source == null ? null : Source.<Source>findById(hop.source).canonical();
            hops.add(new HopView(hop, source, text(hop.cueStart, hop.cueEnd),
                    source != null && parties.contains(source.id)));
        }
        return hops;
    }

    public boolean isCited() {
        return claim.cited();
    }

    public String sentence() {
        return text(claim.sentenceStart, claim.sentenceEnd);
    }

    public String before() {
        return claim.start == null ? "" : text(claim.sentenceStart, claim.start);
    }

    public String after() {
        return claim.end == null ? "" : text(claim.end, claim.sentenceEnd);
    }

    private String text(Integer start, Integer end) {
        if (start == null || end == null || start > end || !Objects.equals(claim.snapshot, snapshot.number)) {
            return "";
        }
        return snapshot.quote(start, end);
    }

    /** The paragraph that holds it, from 1; 0 where the text no longer does. */
    public int paragraph() {
        if (claim.start == null) {
            return 0;
        }
        String before = snapshot.quote(0, claim.start);
        return (int) before.lines().filter(line -> !line.isBlank()).count()
                + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    }

    public DateTest dateTest() {
        return whole.claim().time() == null ? null
                : DateTest.of(claim.quote, whole.claim().time(), article.published);
    }

    // What is pinned and answered.

    /** Before the second answer is given, an item that only says what was tried would tell the first. */
    public List<EvidenceView> evidence() {
        return whole.evidence().stream().filter(pinned -> !isBlind() || pinned.copy() != null || pinned.passage() != null
                || pinned.noCopyReason() != null).map(pinned -> new EvidenceView(pinned, whole.claim().quantity(), reader))
                .toList();
    }

    /** What "Right" lacks, in words, for who gives the first answer; empty where nothing is lacking. */
    public String needs() {
        return isFirst() ? table().refuses(Verdict.VERIFIED, null).map(Refusal::detail).orElse("") : "";
    }

    public int independentOrigins() {
        return table().independentOrigins();
    }

    public boolean isBlind() {
        return isWaiting() && !isSentByMe();
    }

    private EvidenceTable table() {
        return Answers.table(claim, article);
    }

    /** A reason drafted from what is pinned, for the person to write over. */
    public String drafted() {
        return evidence().stream().map(EvidenceView::drafted).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public String rationale() {
        return attempt.has("rationale") ? attempt.typed("rationale") : drafted();
    }

    public boolean isDraft() {
        return !rationale().isBlank() && rationale().equals(drafted());
    }

    /** The answers to "Quoted right?" that a person gives. */
    public List<AttributionVerdict> quoteAnswers() {
        return Arrays.stream(AttributionVerdict.values())
                .filter(answer -> answer != AttributionVerdict.NO_SOURCE_GIVEN).toList();
    }

    /** The answers to "Number?" in the order of the keys 1 to 6. */
    public List<Verdict> numberAnswers() {
        return List.of(Verdict.VERIFIED, Verdict.REFUTED, Verdict.DISPUTED, Verdict.UNVERIFIABLE,
                Verdict.MISSING_CONTEXT, Verdict.OUTDATED);
    }

    /** The answers of the last two people, where they lie open: decided, or sent back because they differ. */
    public List<ClaimJson.DecisionJson> lastRound() {
        List<ClaimJson.DecisionJson> open = isBlind() ? List.of()
                : whole.decisions().stream().filter(decision -> decision.verdict() != null).toList();
        int last = open.stream().mapToInt(ClaimJson.DecisionJson::round).max().orElse(0);
        return open.stream().filter(decision -> decision.round() == last).toList();
    }

    /** Whether the second of the two answered before seeing an answer of anybody else. */
    public boolean isDecidedBlind() {
        return isDecided() && lastRound().stream().anyMatch(answer -> Boolean.TRUE.equals(answer.blind()));
    }

    /** Who stands behind the answer, of two people. */
    public List<String> deciders() {
        return lastRound().stream().map(ClaimJson.DecisionJson::by).distinct().map(Words::person).toList();
    }

    /** The reader's own last act on it that can be taken back, or null. */
    public ClaimJson.EventJson undoable() {
        ClaimJson.EventJson last = whole.history().get(whole.history().size() - 1);
        return reader.name().equals(last.by())
                && Set.of("acceptance", "dismissal", "assignment", "comment", "evidence").contains(last.move()) ? last : null;
    }

    // What its forms hold and its history says.

    public List<HopRow> hopRows() {
        return HopRow.of(claim.chain, attempt);
    }

    /** What an event did besides its name, in words. */
    public List<String> details(ClaimJson.EventJson event) {
        return HistoryWords.of(event.particulars());
    }

    /** The last event, in words. */
    public String lastAct() {
        ClaimJson.EventJson last = whole.history().get(whole.history().size() - 1);
        return Words.act(last.move()) + (last.by() == null ? "" : " by " + Words.person(last.by()));
    }

    /** The extractor's rules that fired, in words. */
    public List<String> rules() {
        return claim.rules.stream().map(rule -> rule.replace(".", ": ").replace('-', ' ')).toList();
    }

    public boolean isLapsed() {
        return claim.holdLapsed(reader.now());
    }

    /** Whether an editor can give it to somebody, or name its second person. */
    public boolean isGivable() {
        return isFree() && !isFound() || claim.holder != null || isWaiting() && !isReading();
    }

    /** Everybody to whom it can be given. */
    public List<String> checkers() {
        return Person.everybody().stream().filter(person -> person.active && person.roles().checker()).map(person -> person.name).filter(name -> !name.equals(isWaiting() ? proposer() : claim.holder)).toList();
    }

    public String publishedDay() {
        return TimeInWords.day(article.published);
    }

    public String decidersInWords() {
        return String.join(", ", deciders());
    }

    public Instant decidedAt() {
        List<ClaimJson.DecisionJson> last = lastRound();
        return last.get(last.size() - 1).at();
    }

    /** The first and the last two acts in one line. */
    public String historyLine() {
        List<ClaimJson.EventJson> events = whole.history();
        return events.stream().limit(1).map(HistoryWords::inShort).collect(Collectors.joining())
                + events.stream().skip(Math.max(1, events.size() - 2)).map(event -> " · " + HistoryWords.inShort(event))
                        .collect(Collectors.joining());
    }
}
