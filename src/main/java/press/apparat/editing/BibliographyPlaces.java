package press.apparat.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostics;

/**
 * Ends each entry of the bibliography with the places where its work is cited. It stands after {@link SectionNumbers},
 * which give the places their names, and after {@link GlossaryPages}, whose entries may cite.
 */
final class BibliographyPlaces implements Pass {
    /** The class of the places. */
    static final String CITED = "cited";

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        if (!draft.has(Role.BIBLIOGRAPHY)) {
            return draft;
        }
        Map<String, List<Inline.Place>> places = new HashMap<>();
        for (Section section : draft.book().sections()) {
            new Gathering(SectionNumbers.label(section, draft.words()), places).section(section);
        }
        Ending ending = new Ending(places);
        return draft.withSections(draft.book().sections().stream()
                .map(section -> section.role() == Role.BIBLIOGRAPHY ? ending.section(section) : section).toList());
    }

    /** Finds the cites by their class, and by the link in them the entry that they lead to. */
    private static final class Gathering extends Walk {
        private final String label;
        private final Map<String, List<Inline.Place>> places;
        private Optional<String> cite = Optional.empty();

        Gathering(String label, Map<String, List<Inline.Place>> places) {
            this.label = label;
            this.places = places;
        }

        @Override
        public Walk phrase(Inline.Phrase phrase) {
            Optional<String> around = cite;
            cite = phrase.attributes().has(CitationDesk.CITE) ? phrase.attributes().id() : cite;
            super.phrase(phrase);
            cite = around;
            return this;
        }

        @Override
        public Walk link(Inline.Link link) {
            cite.filter(id -> link.target().startsWith("#")).ifPresent(id -> {
                places.computeIfAbsent(References.bare(link.target()), entry -> new ArrayList<>())
                        .add(new Inline.Place(id, label));
                cite = Optional.empty();
            });
            return super.link(link);
        }
    }

    private static final class Ending extends Rewrite {
        private final Map<String, List<Inline.Place>> places;

        Ending(Map<String, List<Inline.Place>> places) {
            this.places = places;
        }

        @Override
        public Block paragraph(Block.Paragraph entry) {
            List<Inline.Place> cited = entry.attributes().id().map(places::get).orElse(List.of());
            if (cited.isEmpty()) {
                return entry;
            }
            List<Inline> content = new ArrayList<>(entry.content());
            content.add(new Inline.Text(" ", entry.span()));
            content.add(new Inline.Phrase(List.of(new Inline.Locators(cited, entry.span())), Attributes.classes(CITED),
                    entry.span()));
            return new Block.Paragraph(List.copyOf(content), entry.attributes(), entry.span());
        }
    }
}
