package org.tallymark.reviewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.Decision;
import org.tallymark.review.State;
import org.tallymark.source.Source;
import org.tallymark.words.ActWords;
import org.tallymark.words.TimeInWords;

/** An article before one reader's eyes: its text with every number marked, how far it is, and one claim to answer. */
public final class ArticleView {

    private static final Set<String> ACTING = Set.of("dates", "signoff", "mark", "parties");

    private final Article article;
    private final Snapshot snapshot;
    private final Actor reader;
    private final Tally tally;
    private final List<Paragraph> paragraphs;
    private final String over;
    private final Mark selected;
    private final ClaimView panel;
    private final Attempt attempt;
    private List<DateRow> dates;

    /** @param over what is open over the text: "dates", "aside", "signoff", "mark", "parties" or nothing */
    ArticleView(Article article, Actor reader, Choice choice, String over, Attempt attempt) {
        this.article = article;
        this.snapshot = article.currentSnapshot();
        this.reader = reader;
        this.attempt = attempt;
        this.over = over == null ? "" : over;
        List<Mark> marks = new Marks(article, reader).read(snapshot);
        this.tally = new Tally(marks);
        this.paragraphs = Paragraph.of(snapshot.text, marks);
        this.selected = choice.from(marks);
        Claim claim = selected == null ? null : Claim.findById(selected.id());
        this.panel = claim == null ? null : new ClaimView(claim, article, snapshot, reader,
                attempt.problem() == null || this.over.isEmpty() ? attempt : Attempt.NONE);
    }

    public Article article() {
        return article;
    }

    public Attempt attempt() {
        return attempt;
    }

    public Source publisher() {
        return article.publisher();
    }

    public String published() {
        return TimeInWords.day(article.published);
    }

    public Tally tally() {
        return tally;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    public Mark selected() {
        return selected;
    }

    public boolean isSelected(Mark mark) {
        return selected != null && mark.id().equals(selected.id());
    }

    public ClaimId selectedId() {
        return selected == null ? null : selected.id();
    }

    public ClaimView panel() {
        return panel;
    }

    public boolean mayCheck() {
        return reader.checker();
    }

    public boolean mayEdit() {
        return reader.editor();
    }

    /** Whether what is open over the text has the page's next act, so that the claim's steps back. */
    public boolean isOverlaid() {
        return ACTING.contains(over);
    }

    public boolean isOver(String what) {
        return over.equals(what);
    }

    /** Claims that the current text no longer holds. */
    public List<Mark> gone() {
        return tally.marks().stream().filter(mark -> mark.start() == null && mark.state() != State.DISMISSED).toList();
    }

    // Going from claim to claim: checks among checks, dates among dates, what is set aside among that.

    private List<Mark> siblings() {
        return selected.isCheck() ? tally.checks() : selected.isDate() ? tally.dates() : tally.aside();
    }

    public int place() {
        return siblings().indexOf(selected) + 1;
    }

    public int places() {
        return siblings().size();
    }

    public Mark following() {
        List<Mark> siblings = siblings();
        return siblings.get((siblings.indexOf(selected) + 1) % siblings.size());
    }

    public Mark preceding() {
        List<Mark> siblings = siblings();
        return siblings.get((siblings.indexOf(selected) + siblings.size() - 1) % siblings.size());
    }

    /** The next claim that waits for the reader, or null where none but this does. */
    public Mark next() {
        Mark next = Choice.after(selectedId()).waiting(tally.marks());
        return next == null || isSelected(next) ? null : next;
    }

    /** Everybody who has worked on it, in alphabetical order. */
    public String people() {
        TreeSet<String> names = new TreeSet<>();
        tally.marks().stream().map(Mark::holder).filter(Objects::nonNull).forEach(names::add);
        names.addAll(Decision.people(List.of(article.id)).getOrDefault(article.id, List.of()));
        return String.join(", ", names.stream().map(ActWords::person).toList());
    }

    // What opens over the text.

    /** The dates that the reader can confirm; what must be looked at comes first. */
    public List<DateRow> dates() {
        if (dates == null) {
            dates = DateRow.of(article, reader, tally.dates(), paragraphs, new CodePoints(snapshot.text));
        }
        return dates;
    }

    public long datesThatFit() {
        return dates().stream().filter(DateRow::fits).count();
    }

    public long datesToLookAt() {
        return dates().stream().filter(row -> !row.fits()).count();
    }

    /** What is set aside; what waits for another person comes first. */
    public List<Claim> aside() {
        return Claim.list("articleId = ?1 and state = ?2 order by dismissal.pending desc, start nulls last", article.id,
                State.DISMISSED);
    }

    /** Whether the reader is another person than who set it aside, and can confirm that. */
    public boolean mayConfirm(Claim aside) {
        return reader.checker() && aside.dismissal.pending && !reader.name().equals(aside.dismissal.by);
    }

    /** The claims that are still open, which an editor lists at sign-off. */
    public List<Mark> open() {
        return tally.marks().stream()
                .filter(mark -> mark.state() == State.DISMISSED ? mark.pending() : !mark.isDone()).toList();
    }

    /** Sources that the article cites, which may be parties to what it tells. */
    public List<Source> sources() {
        List<Long> ids = Claim.getEntityManager().createQuery(
                "select distinct h.source from Claim c join c.chain h where c.articleId = ?1 and h.source is not null",
                Long.class).setParameter(1, article.id).getResultList();
        ids = new ArrayList<>(ids);
        ids.addAll(article.parties);
        return ids.stream().map(id -> Source.<Source>findById(id).canonical()).distinct()
                .sorted(Comparator.comparing(source -> source.name)).toList();
    }

    public boolean isParty(Source source) {
        return article.parties.stream().anyMatch(id -> Source.<Source>findById(id).canonical().id.equals(source.id));
    }
}
