package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;

/** Fills the half-title, the title page and the copyright page from the metadata, where the author wrote none. */
final class FrontPages implements Pass {
    private static final String ISBN = "urn:isbn:";

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Page page = new Page(draft.book().metadata(), draft.words());
        return draft.withSections(draft.book().sections().stream()
                .map(section -> section.blocks().isEmpty() ? section.withBlocks(page.of(section)) : section).toList());
    }

    /** A page, line by line; each line is a paragraph with a class that says what it is. */
    private static final class Page {
        private final Metadata data;
        private final Phrasebook words;
        private final List<Block> lines = new ArrayList<>();

        Page(Metadata data, Phrasebook words) {
            this.data = data;
            this.words = words;
        }

        List<Block> of(Section section) {
            lines.clear();
            switch (section.role()) {
                case HALF_TITLE -> line(data.title().main(), "title");
                case TITLE_PAGE -> titlePage();
                case COPYRIGHT -> copyright();
                default -> {
                    return section.blocks();
                }
            }
            return List.copyOf(lines);
        }

        private void titlePage() {
            line(data.title().main(), "title");
            data.title().subtitle().ifPresent(subtitle -> line(subtitle, "subtitle"));
            data.contributors().forEach(person -> line(credit(person), "contributor", "role-" + person.role()));
            data.publication().publisher().ifPresent(publisher -> line(publisher, "publisher"));
            year().ifPresent(year -> line(year, "date"));
        }

        private void copyright() {
            data.publication().rights().ifPresent(rights -> line(rights, "rights"));
            data.publication().publisher().ifPresent(publisher -> line(publisher, "publisher"));
            year().ifPresent(year -> line(year, "date"));
            if (data.identifier().startsWith(ISBN)) {
                line("ISBN\u00A0" + data.identifier().substring(ISBN.length()), "identifier");
            }
            words.word("set-by").ifPresent(colophon -> line(colophon, "colophon"));
        }

        private String credit(Metadata.Contributor person) {
            return words.phrase("role." + person.role(), person.name()).orElse(person.name());
        }

        private Optional<String> year() {
            return data.date().map(date -> date.split("-", 2)[0]);
        }

        private void line(String text, String... classes) {
            lines.add(new Block.Paragraph(List.of(new Inline.Text(text, data.span())), Attributes.classes(classes),
                    data.span()));
        }
    }
}
