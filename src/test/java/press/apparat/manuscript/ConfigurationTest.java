package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.apparat.book.Book;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.Section;

class ConfigurationTest {
    private static final String TEXT = "# Title\n\nText.\n";

    @Test
    void aPlainFolderIsABook() {
        Book book = Written.file("b.md", "# The first heading\n\nText.").and("c.md", TEXT).and("a.md", TEXT)
                .and("meta.yaml", "author: [Anna, Boris]\nlang: ru\n").read();
        assertThat(book.metadata().title().main()).isEqualTo("Title");
        assertThat(book.metadata().authors()).containsExactly("Anna", "Boris");
        assertThat(book.metadata().language()).isEqualTo("ru");
        assertThat(book.metadata().slug()).isEqualTo("book");
        assertThat(book.metadata().design().styles()).containsExactly("default.css");
        assertThat(book.sections()).extracting(Section::id).containsExactly("title-page", "contents", "ch-a", "ch-b",
                "ch-c");
        assertThat(book.sections()).extracting(Section::lang).containsOnly("ru");
    }

    @Test
    void theSameBookHasTheSameIdentifier() {
        String first = Written.file("a.md", TEXT).read().metadata().identifier();
        assertThat(first).startsWith("urn:uuid:").isEqualTo(Written.file("a.md", TEXT).read().metadata().identifier())
                .isNotEqualTo(Written.file("a.md", "# Other\n\nText.").read().metadata().identifier());
    }

    @Test
    void bookYamlSaysWhatTheBookIs() {
        Written written = Written.file("manuscript/a.md", TEXT).and("manuscript/book.yaml", """
                title: A Book
                subtitle: On paper
                author: Anna
                contributors: [{name: Boris, role: editor}, {name: Clara, role: trl}]
                language: en-GB
                publisher: A Press
                date: 1957-06
                rights: None
                identifier: ISBN 978-0-306-40615-7
                description: Short
                subjects: [History, Tests]
                notes:
                  default: {title: Notes, place: margin}
                  ed: {title: Editor's, numbering: symbols, place: book-end}
                hyphenation: {en: [an-ti-par-ty]}
                accessibility-summary: All is described.
                """);
        Metadata metadata = written.read().metadata();
        assertThat(written.diagnostics()).isEmpty();
        assertThat(metadata.title()).isEqualTo(new Metadata.Title("A Book", java.util.Optional.of("On paper")));
        assertThat(metadata.contributors()).extracting(Metadata.Contributor::name, Metadata.Contributor::role)
                .containsExactly(tuple("Anna", "aut"), tuple("Boris", "edt"), tuple("Clara", "trl"));
        assertThat(metadata.slug()).isEqualTo("a-book");
        assertThat(metadata.date()).contains("1957-06");
        assertThat(metadata.identifier()).isEqualTo("urn:isbn:9780306406157");
        assertThat(metadata.publication().subjects()).containsExactly("History", "Tests");
        assertThat(metadata.series()).containsExactly(
                new NoteSeries("", "Notes", NoteSeries.Numbering.DECIMAL, NoteSeries.Place.MARGIN, false),
                new NoteSeries("ed", "Editor's", NoteSeries.Numbering.SYMBOLS, NoteSeries.Place.BOOK_END, false));
        assertThat(metadata.exceptions()).isEqualTo(Map.of("en", List.of("an-ti-par-ty")));
    }

    @Test
    void sectionsComeInOrderWithTheirRoles() {
        Written written = book("""
                front: [half-title, copyright, 00-preface.md, {file: dedication.md, lang: ru}]
                body:
                  - introduction.md
                  - {part: "The *first*", chapters: [01-one.md]}
                  - 02-two.md
                back: [afterword.md, more.md]
                """).and("manuscript/00-preface.md", TEXT).and("manuscript/dedication.md", "To you.")
                .and("manuscript/introduction.md", TEXT).and("manuscript/01-one.md", "# One {#one lang=de}\n\nText.")
                .and("manuscript/02-two.md", TEXT).and("manuscript/afterword.md", TEXT).and("manuscript/more.md", TEXT);
        assertThat(written.read().sections()).extracting(Section::id, section -> section.role().word(), Section::lang)
                .containsExactly(tuple("half-title", "half-title", "en"), tuple("copyright", "copyright", "en"),
                        tuple("ch-00-preface", "preface", "en"), tuple("ch-dedication", "dedication", "ru"),
                        tuple("ch-introduction", "introduction", "en"), tuple("part-the-first", "part", "en"),
                        tuple("one", "chapter", "de"), tuple("ch-02-two", "chapter", "en"),
                        tuple("ch-afterword", "afterword", "en"), tuple("ch-more", "appendix", "en"));
        assertThat(written.diagnostics()).isEmpty();
    }

    @Test
    void whatHasTheSameIdIsNumbered() {
        Written written = book("body: [a.md, b.md]").and("manuscript/a.md", "# A {#x}\n\nText.").and("manuscript/b.md",
                "# B {#x}\n\nText.");
        assertThat(written.read().sections()).extracting(Section::id).endsWith("x", "x-2");
    }

    @Test
    void aPartsTitleIsFoundInTheYaml() {
        Written written = book("body: [{part: 'The *first*', chapters: [a.md]}]").and("manuscript/a.md", TEXT);
        Section part = written.read().sections().get(2);
        assertThat(Sketch.words(part.title())).isEqualTo("The em(first)");
        assertThat(part.title().get(1).span().text()).isEqualTo("*first*");
    }

    @Test
    void aliasesCostNothing() {
        StringBuilder bomb = new StringBuilder("a: &a [x]\n");
        for (char c = 'b'; c < 'z'; c++) {
            char before = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [").append(("*" + before + ",").repeat(9)).append("]\n");
        }
        Written written = book(bomb + "subjects: *y\n").and("manuscript/a.md", TEXT);
        written.read();
        assertThat(written.codes()).containsExactly("M050");
    }

    @Test
    void aListWithinItselfIsNoList() {
        Written written = book("front: &f [*f]\n").and("manuscript/a.md", TEXT);
        written.read();
        assertThat(written.codes()).containsExactly("M053");
    }

    private static Written book(String more) {
        return Written.file("manuscript/book.yaml",
                "title: A book\nidentifier: urn:uuid:00000000-0000-4000-8000-000000000000\n" + more);
    }
}
