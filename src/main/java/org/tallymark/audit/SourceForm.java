package org.tallymark.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tallymark.desk.Choice;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;
import org.tallymark.source.SourceChange;
import org.tallymark.source.SourceJson;
import org.tallymark.source.Sources;
import org.tallymark.web.Problem;
import org.tallymark.words.EvidenceWords;

/** What somebody typed on the page of a source. Aliases stand a line each; owner and merge name a source or its number. */
record SourceForm(String name, String kind, String aliases, String homepage, String owner, String into) {

    static SourceView.Form of(SourceJson source) {
        return typed(source).shown(null);
    }

    static SourceForm typed(SourceJson source) {
        return merging(source, "");
    }

    static SourceForm merging(SourceJson source, String into) {
        Source owner = source.owner() == null ? null : Source.findById(source.owner());
        return new SourceForm(source.name(), source.kind().name(), String.join("\n", source.aliases()),
                Objects.requireNonNullElse(source.homepage(), ""), owner == null ? "" : owner.name, into);
    }

    /** @throws Problem 400 that names the field */
    SourceChange change(Integer version, Sources sources) {
        SourceKind known = Arrays.stream(SourceKind.values()).filter(some -> some.name().equals(kind)).findFirst()
                .orElse(null);
        List<String> names = aliases == null ? List.of() : aliases.lines().filter(line -> !line.isBlank()).toList();
        return new SourceChange(Set.of("name", "kind", "aliases", "homepage", "owner"), version, name, known, names,
                homepage, named("owner", owner, sources)).checked();
    }

    /** The source that goes by a name, or null for none. */
    static Long named(String field, String name, Sources sources) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return sources.named(name).orElseThrow(() -> Problem.badInput(field, "no source goes by that name"));
    }

    SourceView.Form refused(Problem problem) {
        return shown(problem);
    }

    private SourceView.Form shown(Problem problem) {
        boolean elsewhere = problem != null && problem.errors().stream().noneMatch(error ->
                List.of("name", "homepage", "owner", "into").contains(error.field())
                || error.field().startsWith("aliases"));
        return new SourceView.Form(orEmpty(name), Arrays.stream(SourceKind.values())
                .filter(some -> some != SourceKind.UNNAMED)
                .map(some -> new Choice(some.name(), EvidenceWords.word(some), some.name().equals(kind))).toList(),
                orEmpty(aliases), orEmpty(homepage), orEmpty(owner), orEmpty(into), wrong(problem, "name"),
                wrong(problem, "aliases"), wrong(problem, "homepage"), wrong(problem, "owner"), wrong(problem, "into"),
                elsewhere ? problem.detail() : "");
    }

    private static String wrong(Problem problem, String field) {
        return problem == null ? "" : problem.errors().stream()
                .filter(error -> error.field().equals(field) || error.field().startsWith(field + "["))
                .map(error -> error.message()).findFirst().orElse("");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
