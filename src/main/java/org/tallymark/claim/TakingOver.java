package org.tallymark.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.claim.Rereading.Differs;
import org.tallymark.claim.Rereading.Merged;
import org.tallymark.extraction.Extraction;
import org.tallymark.history.Event;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/** Writes what of a rereading applies: new expressions become claims, and what nobody has touched is read as it is now. */
public final class TakingOver {

    private final Article article;
    private final Actor actor;
    private final Actor system;
    private final MachineReading machine;

    /** @param article locked, and with the text that was read */
    public TakingOver(Article article, MachineReading.SentenceFinder sentences, Actor actor) {
        this.article = article;
        this.actor = actor;
        this.system = Actor.system(actor.now());
        this.machine = new MachineReading(article, article.currentSnapshot(), sentences, actor, Move.TAKE_IN);
    }

    /** @param rereading of the article as it is now; it writes something */
    public void write(Rereading rereading) {
        List<Differs> read = rereading.differs().stream().filter(Differs::applies).toList();
        List<Merged> merged = rereading.merged().stream().filter(Merged::applies).toList();
        read.forEach(this::read);
        merged.forEach(this::merge);
        // Inserts are ordered by kind; the places of new claims must not be written before them.
        Claim.flush();
        machine.takeIn(new Extraction(rereading.found(), rereading.aside()));
        article.version++;
        article.reopen("its text was read again", actor.now());
        Event.append(article.id, "rereading", actor.name(), actor.now(), Map.of("found", rereading.found().size(), "aside",
                rereading.aside().size(), "read", read.size(), "merged", merged.size()));
    }

    private void read(Differs changed) {
        Claim claim = claim(changed.claim());
        Map<String, Object> before = ReadingFields.of(claim);
        machine.read(claim, changed.is());
        Depth depth = CheckDepth.of(claim, article.published);
        // What was set aside was never given a depth of its own; of anything else nothing lowers it.
        claim.depth = changed.wasAside() || depth == Depth.FULL ? depth : claim.depth;
        Map<String, Object> changes = ReadingFields.changes(before, ReadingFields.of(claim));
        if (changed.wasAside()) {
            changes.put("undone", Move.DISMISSAL.word());
            claim.move(Move.UNDO, State.PROPOSED, system, changes);
        } else {
            claim.move(Move.CORRECTION, claim.state, system, changes);
        }
    }

    /** Its words are another's now: it is told already there, and leaves its place to that one. */
    private void merge(Merged merged) {
        Claim claim = claim(merged.claim());
        Map<String, Object> before = ReadingFields.of(claim);
        claim.leaveText();
        Dismissal dismissal = new Dismissal();
        dismissal.reason = Dismissal.Reason.DUPLICATE;
        dismissal.duplicateOf = claim(merged.into()).number;
        dismissal.at = system.now();
        claim.dismissal = dismissal;
        Map<String, Object> particulars = new TreeMap<>(ReadingFields.changes(before, ReadingFields.of(claim)));
        particulars.put("reason", dismissal.reason.name());
        particulars.put("duplicateOf", merged.into());
        if (claim.state == State.DISMISSED) {
            particulars.put("undone", Move.DISMISSAL.word());
            claim.move(Move.UNDO, State.DISMISSED, system, particulars);
        } else {
            claim.move(Move.DISMISSAL, State.DISMISSED, system, particulars);
        }
    }

    private static Claim claim(String id) {
        return Claim.findById(ClaimId.parse(id).orElseThrow());
    }
}
