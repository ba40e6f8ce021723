package press.apparat.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.book.Block;
import press.apparat.book.Block.Entry;
import press.apparat.book.Block.Listed;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Section.Matter;
import press.apparat.book.Section.Role;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostics;

/** Builds the table of contents: parts, their chapters, and the headings of level 2 in the body of the book. */
final class ContentsTable implements Pass {
    private static final Set<Role> UNLISTED = EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT,
            Role.DEDICATION, Role.CONTENTS);
    private static final int LISTED_LEVEL = 2;

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        List<Entry> entries = entries(draft.book().sections());
        return draft.withContents(entries)
                .withSections(draft.book().sections().stream().map(section -> printed(section, entries)).toList());
    }

    private static Section printed(Section section, List<Entry> entries) {
        boolean isContents = section.role() == Role.CONTENTS && section.blocks().isEmpty();
        return isContents
                ? section.withBlocks(List.of(new Block.Contents(Listed.SECTIONS, entries, section.span())))
                : section;
    }

    /** Chapters that follow a part belong to it, up to the next section of another kind. */
    private static List<Entry> entries(List<Section> sections) {
        List<Entry> entries = new ArrayList<>();
        boolean isInPart = false;
        for (Section section : sections) {
            isInPart = section.role() == Role.PART || isInPart && section.role() == Role.CHAPTER;
            for (Entry entry : entry(section).toList()) {
                boolean isBelow = isInPart && section.role() == Role.CHAPTER;
                entries.add(isBelow ? within(entries.remove(entries.size() - 1), entry) : entry);
            }
        }
        return List.copyOf(entries);
    }

    private static Entry within(Entry part, Entry chapter) {
        List<Entry> chapters = Stream.concat(part.entries().stream(), Stream.of(chapter)).toList();
        return new Entry(part.target(), part.number(), part.title(), chapters);
    }

    private static Stream<Entry> entry(Section section) {
        boolean isNameless = section.title().isEmpty() && section.number().isEmpty();
        if (isNameless || UNLISTED.contains(section.role())) {
            return Stream.empty();
        }
        if (section.title().isEmpty()) {
            String label = Phrasebook.of(section.lang()).phrase("label." + section.role().word(), section.number())
                    .orElseThrow();
            Inline title = new Inline.Text(label, section.span());
            return Stream.of(new Entry(section.id(), "", List.of(title), headings(section)));
        }
        return Stream.of(new Entry(section.id(), section.number(), Bare.of(section.title()), headings(section)));
    }

    private static List<Entry> headings(Section section) {
        Headings headings = new Headings();
        if (section.matter() == Matter.BODY) {
            headings.blocks(section.blocks());
        }
        return List.copyOf(headings.entries);
    }

    /** The section's own headings; those of a text it quotes are not. */
    private static final class Headings extends Walk {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public Walk heading(Block.Heading heading) {
            if (heading.level() == LISTED_LEVEL) {
                String id = heading.attributes().id().orElseThrow();
                entries.add(new Entry(id, "", Bare.of(heading.content()), List.of()));
            }
            return this;
        }

        @Override
        public Walk quotation(Block.Quotation quotation) {
            return this;
        }

        @Override
        public Walk parallel(Block.Parallel parallel) {
            return this;
        }

        @Override
        public Walk note(Inline.Note note) {
            return this;
        }

        @Override
        public Walk endnotes(Block.Endnotes endnotes) {
            return this;
        }
    }
}
