package press.apparat.editing;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.Block;
import press.apparat.book.IndexEntry;
import press.apparat.book.Indexing;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.editing.IndexTree.Heading;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;

/**
 * Makes the indexes. It comes when notes have their marks and stand where they are printed, so that a place in a note is
 * known by it, and before everything that has an id is listed.
 */
final class IndexPages implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Indexing indexing = draft.book().metadata().indexing();
        IndexMarks marking = new IndexMarks(draft);
        List<Section> marked = marking.sections(draft.book().sections());
        if (indexing.indexes().isEmpty()) {
            warnOfNone(marking.marks(), diagnostics);
            return draft;
        }
        IndexGathering gathering = new IndexGathering(indexing, draft.ids(), diagnostics);
        Map<String, IndexTree> trees = gathering.gather(marking.marks());
        Printing printing = new Printing(draft, gathering, trees);
        return draft.withSections(marked.stream().flatMap(section -> printing.printed(section, diagnostics)).toList());
    }

    private static void warnOfNone(List<IndexMarks.Mark> marks, Diagnostics diagnostics) {
        marks.stream().findFirst()
                .ifPresent(mark -> diagnostics
                        .report(Diagnostic.warning("E036", mark.span(), "the book has index marks and no index")
                                .help("write \"index\" in back: of book.yaml, where it is to stand")));
    }

    /** Fills the places where indexes are to stand. */
    private static final class Printing extends Rewrite {
        private final IndexGathering gathering;
        private final Map<String, IndexTree> trees;
        private final IndexOrder order;
        private boolean filled;

        Printing(Draft draft, IndexGathering gathering, Map<String, IndexTree> trees) {
            this.gathering = gathering;
            this.trees = trees;
            List<String> sorts = trees.values().stream().flatMap(tree -> tree.main().stream()).map(Heading::sort)
                    .toList();
            this.order = new IndexOrder(ULocale.forLanguageTag(draft.book().metadata().language()),
                    draft.book().metadata().indexing().order(), sorts, draft.words().words("index.unsorted"));
        }

        /** An index without a heading is not printed. */
        Stream<Section> printed(Section section, Diagnostics diagnostics) {
            if (section.role() != Role.INDEX) {
                return Stream.of(section);
            }
            filled = false;
            Section index = section.withBlocks(blocks(section.blocks()));
            if (!filled) {
                diagnostics.report(Diagnostic.warning("E037", section.span(), "nothing is in this index").help(
                        "mark words as [words]{index=\"heading\"}, or name kinds of glossary terms for it; it is left out"));
            }
            return filled ? Stream.of(index) : Stream.empty();
        }

        @Override
        public Block index(Block.Index index) {
            Map<String, List<IndexEntry>> letters = new LinkedHashMap<>();
            sorted(trees.get(index.name()).main(), order.main()).forEach(heading -> letters
                    .computeIfAbsent(order.letter(heading.sort()), any -> new ArrayList<>()).add(entry(heading)));
            filled |= !letters.isEmpty();
            List<IndexEntry.Group> groups = letters.entrySet().stream()
                    .map(letter -> new IndexEntry.Group(letter.getKey(), List.copyOf(letter.getValue()))).toList();
            return new Block.Index(index.name(), groups, index.span());
        }

        private static Stream<Heading> sorted(List<Heading> headings, Comparator<String> order) {
            return headings.stream().sorted(Comparator.comparing(Heading::sort, order));
        }

        private IndexEntry entry(Heading heading) {
            Inline.Locators locators = new Inline.Locators(List.copyOf(heading.places()), heading.span());
            List<IndexEntry> below = sorted(heading.below(), order.below()).map(this::entry).toList();
            return new IndexEntry(heading.id(), Bare.of(heading.words()), locators,
                    new IndexEntry.References(references(heading.see()), references(heading.seeAlso())), below);
        }

        private List<IndexEntry.Reference> references(List<IndexTree.Sending> sendings) {
            return sorted(gathering.targets(sendings), order.main()).map(this::reference).toList();
        }

        private IndexEntry.Reference reference(Heading to) {
            return new IndexEntry.Reference(to.id(), Bare.of(path(to)));
        }

        /** The words of a heading after those of the ones above it. */
        private List<Inline> path(Heading to) {
            return trees.values().stream().flatMap(tree -> path(tree.main(), to).stream()).findFirst().orElseThrow();
        }

        private static Optional<List<Inline>> path(List<Heading> among, Heading to) {
            return among.stream()
                    .flatMap(heading -> heading == to
                            ? Stream.of(heading.words())
                            : path(heading.below(), to).map(rest -> joined(heading, rest)).stream())
                    .findFirst();
        }

        private static List<Inline> joined(Heading heading, List<Inline> rest) {
            Inline colon = new Inline.Text(": ", heading.span());
            return Stream.of(heading.words(), List.of(colon), rest).flatMap(List::stream).toList();
        }
    }
}
