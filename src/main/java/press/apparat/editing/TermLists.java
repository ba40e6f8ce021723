package press.apparat.editing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Block.Kind;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

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
        this.chronology = new Chronology(draft.book().metadata().glossary(), used, diagnostics);
        this.diagnostics = diagnostics;
    }

    List<Section> filled(List<Section> sections) {
        Predicate<Section> isEmpty = section -> isMade(section.role()) && section.blocks().isEmpty();
        return sections(sections).stream().filter(isEmpty.negate()).toList();
    }

    private static boolean isMade(Role role) {
        return role == Role.PEOPLE || role == Role.CHRONOLOGY;
    }

    /** A section that the press makes is one empty div. */
    @Override
    public Section section(Section section) {
        if (!isMade(section.role()) || !section.blocks().isEmpty()) {
            return super.section(section);
        }
        Kind kind = section.role() == Role.PEOPLE ? Kind.PEOPLE : Kind.TIMELINE;
        Block list = division(new Block.Division(kind, List.of(), Attributes.NONE, section.span()));
        return section
                .withBlocks(Stream.of(list).filter(block -> !((Block.Division) block).content().isEmpty()).toList());
    }

    @Override
    public Block division(Block.Division division) {
        if (!division.content().isEmpty()) {
            return super.division(division);
        }
        return switch (division.kind()) {
            case PEOPLE -> filled(division, people.blocks(division.span()), "no person of the glossary is used");
            case TIMELINE -> filled(division, chronology.blocks(division.span()), "no term that is used has a date");
            case EPIGRAPH, LETTER, DOCUMENT, ASIDE, PLAIN -> division;
        };
    }

    private Block filled(Block.Division division, List<Block> content, String lack) {
        if (content.isEmpty()) {
            diagnostics.report(Diagnostic.warning("E054", division.span(), "a list that is empty: " + lack)
                    .help("it is left out; write {.person}, {.event date=1957-06-29} or the like after a term of the "
                            + "glossary"));
        }
        return new Block.Division(division.kind(), content, division.attributes(), division.span());
    }
}
