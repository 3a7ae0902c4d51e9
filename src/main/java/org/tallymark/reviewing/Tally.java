package org.tallymark.reviewing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tallymark.review.State;
import org.tallymark.words.ActWords;

/** How far the work on an article is, and who is cited in it. */
public record Tally(List<Mark> marks) {

    public List<Mark> checks() {
        return marks.stream().filter(Mark::isCheck).toList();
    }

    public List<Mark> dates() {
        return marks.stream().filter(Mark::isDate).toList();
    }

    public List<Mark> aside() {
        return marks.stream().filter(mark -> mark.state() == State.DISMISSED).toList();
    }

    /** The claims that are checked, by how far they are; groups without any are left out. */
    public List<Group> parts() {
        List<Mark> checks = checks();
        List<Group> parts = new ArrayList<>();
        parts.add(Group.of("done", "done", checks, Mark::isDone));
        Map<String, List<Mark>> held = new LinkedHashMap<>();
        checks.stream().filter(Mark::isHeldByOther)
                .forEach(mark -> held.computeIfAbsent(mark.holder(), name -> new ArrayList<>()).add(mark));
        held.forEach((holder, marks) -> parts.add(new Group("with " + ActWords.person(holder), "with-someone", marks)));
        parts.add(Group.of("with you", "with-someone", checks, Mark::isMine));
        parts.add(Group.of("for your second check", "sent", checks, Mark::isForMySecond));
        parts.add(Group.of("sent for second check", "sent", checks, Mark::isSent));
        parts.add(Group.of("to check", "to-check", checks, Mark::isFree));
        return parts.stream().filter(part -> part.count() > 0).toList();
    }

    public long count(String css) {
        return checks().stream().filter(mark -> mark.css().equals(css)).count();
    }

    public long datesOpen() {
        return dates().stream().filter(mark -> !mark.isDone()).count();
    }

    /** Dates that the reader can confirm now. */
    public long datesForMe() {
        return dates().stream().filter(Mark::isDateForMe).count();
    }

    public long checksOpen() {
        return checks().stream().filter(mark -> !mark.isDone()).count();
    }

    /** What was set aside and waits for another person. */
    public long asidePending() {
        return aside().stream().filter(Mark::pending).count();
    }

    /** What sign-off waits for, in words; empty where nothing does. */
    public String open() {
        return String.join(" and ", Stream.of(counted(checksOpen(), "claim"), counted(datesOpen(), "date"),
                asidePending() == 0 ? "" : asidePending() + " set aside").filter(part -> !part.isEmpty()).toList());
    }

    private static String counted(long count, String noun) {
        return count == 0 ? "" : count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Whoever is cited anywhere, most often first; those for which nobody is cited last. */
    public List<Group> cited() {
        Map<String, List<Mark>> groups = new LinkedHashMap<>();
        List<Mark> nobody = new ArrayList<>();
        marks.stream().filter(mark -> mark.state() != State.DISMISSED).forEach(mark -> {
            mark.cited().stream().distinct()
                    .forEach(name -> groups.computeIfAbsent(name, key -> new ArrayList<>()).add(mark));
            if (mark.cited().isEmpty()) {
                nobody.add(mark);
            }
        });
        List<Group> cited = new ArrayList<>(groups.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(entry -> new Group(entry.getKey(), "", entry.getValue())).toList());
        if (!nobody.isEmpty()) {
            cited.add(new Group("nobody", "", nobody));
        }
        return cited;
    }
}
