package press.apparat.editing;

import java.util.List;
import java.util.function.Predicate;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Block.Kind;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/**
 * Fills what an author leaves empty for the terms of the glossary to stand in: the sections {@code people} and
 * {@code chronology} of book.yaml, and divs {@code people} and {@code timeline} without text of their own.
 */
final class TermLists extends Rewrite {
    private final PeopleList people;
    private final Chronology chronology;
    private final Diagnostics diagnostics;

    TermLists(Draft draft, List<GlossaryTerm> used, Uses uses, Diagnostics diagnostics) {
        this.people = new PeopleList(draft, used, uses, diagnostics);
        this.chronology = new Chronology(draft, used, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** The sections without those that were to be filled and for which there is nothing. */
    List<Section> filled(List<Section> sections) {
        Predicate<Section> isUnfilled = TermLists::isUnfilled;
        return sections(sections).stream().filter(isUnfilled.negate()).toList();
    }

    private static boolean isUnfilled(Section section) {
        return (section.role() == Role.PEOPLE || section.role() == Role.CHRONOLOGY) && section.blocks().isEmpty();
    }

    @Override
    public Section section(Section section) {
        if (!isUnfilled(section)) {
            return super.section(section);
        }
        Kind kind = section.role() == Role.PEOPLE ? Kind.PEOPLE : Kind.TIMELINE;
        List<Block> list = list(kind, section.span());
        return list.isEmpty()
                ? section
                : section.withBlocks(List.of(new Block.Division(kind, list, Attributes.NONE, section.span())));
    }

    @Override
    public Block division(Block.Division division) {
        boolean isList = division.kind() == Kind.PEOPLE || division.kind() == Kind.TIMELINE;
        return isList && division.content().isEmpty()
                ? new Block.Division(division.kind(), list(division.kind(), division.span()), division.attributes(),
                        division.span())
                : super.division(division);
    }

    private List<Block> list(Kind kind, Span span) {
        boolean isOfPeople = kind == Kind.PEOPLE;
        List<Block> list = isOfPeople ? people.blocks(span) : chronology.blocks(span);
        if (list.isEmpty()) {
            diagnostics.report(Diagnostic
                    .warning("E054", span, isOfPeople ? "a list of people is empty" : "a chronology is empty")
                    .help("it is left out; the glossary needs terms " + (isOfPeople
                            ? "of the kind person: {.person}"
                            : "that have a date: {.event date=1957-06-29}") + ", and the text must use them"));
        }
        return list;
    }
}
