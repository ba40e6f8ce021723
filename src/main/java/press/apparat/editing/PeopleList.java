package press.apparat.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryPlan.Group;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** The people of a book, in the groups that their terms name, each with what it was and the places of its uses. */
final class PeopleList {
    private final Map<String, List<GlossaryTerm>> groups = new LinkedHashMap<>();
    private final List<Group> ordered;
    private final Uses uses;
    private final Diagnostics diagnostics;

    PeopleList(Draft draft, List<GlossaryTerm> used, Uses uses, Diagnostics diagnostics) {
        this.uses = uses;
        this.diagnostics = diagnostics;
        this.ordered = draft.book().metadata().glossary().groups();
        List<GlossaryTerm> people = used.stream().filter(term -> term.kind() == Kind.PERSON).toList();
        ordered.forEach(group -> groups.put(group.name(), new ArrayList<>()));
        people.forEach(person -> person.particulars().group()
                .ifPresent(group -> groups.computeIfAbsent(group, any -> new ArrayList<>()).add(person)));
        List<GlossaryTerm> others = people.stream().filter(person -> person.particulars().group().isEmpty()).toList();
        String rest = groups.isEmpty() ? "" : draft.words().word("people.others").orElse("");
        groups.computeIfAbsent(rest, any -> new ArrayList<>()).addAll(others);
    }

    /** Each group under its heading; people without groups have none. */
    List<Block> blocks(Span span) {
        groups.values().stream().flatMap(List::stream).forEach(this::checkGroup);
        ordered.stream().filter(group -> groups.get(group.name()).isEmpty()).forEach(this::reportEmpty);
        List<Block> blocks = new ArrayList<>();
        groups.forEach((group, people) -> {
            if (!people.isEmpty()) {
                heading(group, span).forEach(blocks::add);
                blocks.add(new Block.Definitions(people.stream().map(this::person).toList(), Attributes.NONE, span));
            }
        });
        return blocks;
    }

    private Stream<Block> heading(String group, Span span) {
        return group.isEmpty()
                ? Stream.empty()
                : Stream.of(new Block.Heading(2, List.of(new Inline.Text(group, span)), Attributes.NONE, span));
    }

    private Block.Definition person(GlossaryTerm person) {
        Span span = person.span();
        Inline name = new Inline.Link("#" + GlossaryPages.id(person.id()), "",
                List.of(new Inline.Strong(Bare.of(person.name()), span)), span);
        Stream<Block> role = person.particulars().role().stream().map(
                words -> new Block.Paragraph(List.of(new Inline.Text(words, span)), Attributes.classes("role"), span));
        Stream<Block> said = Stream.concat(role, Stream.of(GlossaryEntry.gloss(person, Bare.of(person.gloss()))));
        return new Block.Definition(GlossaryEntry.headword(name, person),
                Stream.concat(said, GlossaryEntry.uses(person, uses.of(person.id()))).toList(), Attributes.NONE, span);
    }

    /** An order of groups names them all: one that it does not name is likely to be misspelt. */
    private void checkGroup(GlossaryTerm person) {
        List<String> names = ordered.stream().map(Group::name).toList();
        person.particulars().group().filter(group -> !names.isEmpty() && !names.contains(group))
                .ifPresent(group -> diagnostics.report(Diagnostic
                        .warning("E052", person.span(), "book.yaml names no group \"" + group + "\" of people")
                        .help(Nearest.help(group, names)
                                .orElse("it comes after the others; name it in glossary: {groups: […]}"))));
    }

    private void reportEmpty(Group group) {
        diagnostics.report(Diagnostic
                .warning("E055", group.span(), "no person in the list is of the group \"" + group.name() + "\"")
                .help("write group=\"" + group.name() + "\" after a term of the kind person"));
    }
}
