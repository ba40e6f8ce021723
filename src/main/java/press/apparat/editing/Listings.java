package press.apparat.editing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Block.Entry;
import press.apparat.book.Block.Listed;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/**
 * Fills the lists of figures and of tables, where the book has sections for them: after {@link Captions}, by whose
 * numbers they go, and before {@link ContentsTable}, which has no entry for a list that is left out.
 */
final class Listings implements Pass {
    private static final Map<Role, Listed> LISTS = Map.of(Role.LIST_OF_FIGURES, Listed.FIGURES, Role.LIST_OF_TABLES,
            Listed.TABLES);

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        if (LISTS.keySet().stream().noneMatch(draft::has)) {
            return draft;
        }
        Gathering gathering = new Gathering(draft);
        List<Section> sections = gathering.sections(draft.book().sections());
        return draft.withSections(
                sections.stream().flatMap(section -> printed(section, gathering.entries, diagnostics)).toList());
    }

    private static Stream<Section> printed(Section section, Map<Listed, List<Entry>> entries, Diagnostics diagnostics) {
        Optional<Listed> listed = Optional.ofNullable(LISTS.get(section.role()));
        if (listed.filter(kind -> entries.get(kind).isEmpty()).isPresent()) {
            diagnostics.report(Diagnostic
                    .warning("E056", section.span(), "the " + section.role().word() + " is empty and is left out")
                    .help("it lists what has a caption"));
            return Stream.empty();
        }
        return Stream.of(listed
                .map(kind -> section
                        .withBlocks(List.of(new Block.Contents(kind, List.copyOf(entries.get(kind)), section.span()))))
                .orElse(section));
    }

    /** Gathers all that has a number and a caption, and gives it an id. */
    private static final class Gathering extends Rewrite {
        private final Map<Listed, List<Entry>> entries = new EnumMap<>(
                Map.of(Listed.FIGURES, new ArrayList<>(), Listed.TABLES, new ArrayList<>()));
        private final Punctuation punctuation = new Punctuation();
        private final Draft draft;
        private String language;
        private int figures;
        private int tables;

        Gathering(Draft draft) {
            this.draft = draft;
            this.language = draft.book().metadata().language();
        }

        @Override
        public Section section(Section section) {
            language = section.lang();
            return super.section(section);
        }

        @Override
        public Block figure(Block.Figure figure) {
            if (!Captions.isNumbered(figure.caption(), figure.attributes())) {
                return super.figure(figure);
            }
            Attributes named = named(figure.attributes(), "figure");
            list(Listed.FIGURES, ++figures, named, title(figure.caption(), named, figure.span()));
            return super.figure(new Block.Figure(figure.image(), figure.caption(), named, figure.span()));
        }

        @Override
        public Block table(Block.Table table) {
            if (!Captions.isNumbered(table.caption(), table.attributes())) {
                return super.table(table);
            }
            Attributes named = named(table.attributes(), "table");
            list(Listed.TABLES, ++tables, named, title(table.caption(), named, table.span()));
            return super.table(new Block.Table(table.columns(), table.rows(), table.caption(), named, table.span()));
        }

        private Attributes named(Attributes attributes, String stem) {
            return attributes.id().isPresent() ? attributes : attributes.withId(draft.ids().next(stem));
        }

        private void list(Listed kind, int number, Attributes attributes, List<Inline> title) {
            if (!title.isEmpty()) {
                entries.get(kind)
                        .add(new Entry(attributes.id().orElseThrow(), Integer.toString(number), title, List.of()));
            }
        }

        /** Its short form, or the caption without its label. */
        private List<Inline> title(List<Inline> caption, Attributes attributes, Span span) {
            List<Inline> title = attributes.value("short")
                    .map(words -> List.<Inline>of(new Inline.Text(punctuation.punctuate(words, language), span)))
                    .orElseGet(() -> Bare.of(Captions.unlabelled(caption)));
            boolean isForeign = !language.equals(draft.book().metadata().language());
            Attributes foreign = new Attributes(Optional.empty(), List.of(), Map.of("lang", language));
            return isForeign && !title.isEmpty() ? List.of(new Inline.Phrase(title, foreign, span)) : title;
        }
    }
}
