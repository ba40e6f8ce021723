package press.apparat.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.References.Group;
import press.apparat.book.References.Listing;
import press.apparat.book.References.Uncited;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.book.Work;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** The bibliography: which works it lists, in which groups. */
final class BibliographyPages {
    /** The class of an entry. */
    static final String ENTRY = "entry";

    private final Book book;
    private final Listing listing;
    private final Set<String> keys;
    private final Diagnostics diagnostics;

    /** @param cited the works that are cited, in that order */
    BibliographyPages(Book book, List<Work> cited, Diagnostics diagnostics) {
        this.book = book;
        this.listing = book.references().listing();
        this.diagnostics = diagnostics;
        this.keys = cited.stream().map(Work::key).collect(Collectors.toCollection(HashSet::new));
        keys.addAll(listing.also().keySet());
        report(cited);
        if (listing.uncited() == Uncited.PRINT) {
            book.references().works().forEach(work -> keys.add(work.key()));
        }
    }

    private void report(List<Work> cited) {
        List<String> known = book.references().works().stream().map(Work::key).toList();
        listing.also().forEach((key, span) -> {
            if (!known.contains(key)) {
                Diagnostic missing = Diagnostic.error("E020", span, "no work \"" + key + "\" to list");
                diagnostics.report(Nearest.help(key, known).map(missing::help).orElse(missing));
            }
        });
        if (listing.uncited() == Uncited.WARN) {
            book.references().works().stream().filter(work -> !keys.contains(work.key()))
                    .forEach(work -> diagnostics
                            .report(Diagnostic.warning("E021", work.span(), "nothing cites \"" + work.key() + "\"")
                                    .help("it is not printed; name it under also: to list it all the same")));
        }
        if (!cited.isEmpty() && section().isEmpty()) {
            diagnostics.report(Diagnostic.warning("E023", book.metadata().span().head(), "the book has no bibliography")
                    .help("write bibliography in back: to list the works that it cites"));
        }
    }

    private Optional<Section> section() {
        return book.sections().stream().filter(BibliographyPages::isMade).findFirst();
    }

    private static boolean isMade(Section section) {
        return section.role() == Role.BIBLIOGRAPHY && section.blocks().isEmpty();
    }

    /** The works that the bibliography lists, in the order of their file; none where there is no bibliography. */
    List<Work> works() {
        return section().isEmpty() ? List.of() : listed(book.references().works());
    }

    /** Those of some works that the bibliography lists. */
    List<Work> listed(List<Work> works) {
        return section().isEmpty() ? List.of() : works.stream().filter(work -> keys.contains(work.key())).toList();
    }

    /** The sections of the book with the bibliography made; without it where it would list nothing. */
    List<Section> printed(Optional<CitationDesk> desk, List<Work> sorted) {
        return book.sections().stream()
                .flatMap(section -> isMade(section) ? made(section, desk, sorted) : Stream.of(section)).toList();
    }

    private Stream<Section> made(Section section, Optional<CitationDesk> desk, List<Work> sorted) {
        if (desk.isEmpty() || sorted.isEmpty() || !desk.get().style().hasBibliography()) {
            diagnostics.report(
                    Diagnostic.warning("E024", section.span(), "the bibliography is left out: it lists nothing"));
            return Stream.empty();
        }
        return Stream.of(section.withBlocks(groups(section, desk.get(), sorted)));
    }

    private List<Block> groups(Section section, CitationDesk desk, List<Work> sorted) {
        if (listing.groups().isEmpty()) {
            return List.of(list(sorted, desk, section.span()));
        }
        List<Block> blocks = new ArrayList<>();
        Set<Work> left = new HashSet<>(sorted);
        for (Group group : listing.groups()) {
            List<Work> held = sorted.stream().filter(work -> group.holds(work) && left.contains(work)).toList();
            held.forEach(left::remove);
            if (held.isEmpty()) {
                diagnostics.report(Diagnostic.warning("E025", group.span(), "no work is in this group"));
            } else {
                heading(group).ifPresent(blocks::add);
                blocks.add(list(held, desk, group.span()));
            }
        }
        List<Work> others = sorted.stream().filter(left::contains).toList();
        others.forEach(work -> diagnostics.report(Diagnostic
                .warning("E026", work.span(), "\"" + work.key() + "\" is in no group of the bibliography")
                .help("it stands at the end; give it a keyword of one of the groups, or make a group without one")));
        if (!others.isEmpty()) {
            blocks.add(list(others, desk, section.span()));
        }
        return List.copyOf(blocks);
    }

    private static Optional<Block> heading(Group group) {
        return Optional.of(group.title()).filter(title -> !title.isEmpty()).map(title -> new Block.Heading(2,
                List.of(new Inline.Text(title, group.span())), Attributes.NONE, group.span()));
    }

    private static Block list(List<Work> works, CitationDesk desk, Span span) {
        List<Block> entries = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            List<Inline> words = i == 0 ? desk.entry(work) : desk.entryAfter(works.get(i - 1), work);
            entries.add(new Block.Paragraph(words,
                    new Attributes(Optional.of(desk.entryId(work)), List.of(ENTRY), Map.of()), work.span()));
        }
        return new Block.Division(Block.Kind.PLAIN, entries, Attributes.classes("bibliography"), span);
    }
}
