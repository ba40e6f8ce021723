package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.body;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.glossary;
import static press.apparat.editing.Texts.heading;
import static press.apparat.editing.Texts.word;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostics;

/** What holds of the edition of any book. */
class EditorPropertyTest {
    private static final List<GlossaryTerm> TERMS = List.of(word("plenum", "plenum"),
            body("party", "Party", "the Party"));

    @Provide
    Arbitrary<Book> books() {
        Arbitrary<List<Block>> blocks = Arbitraries
                .oneOf(inlines(2).map(Texts::paragraphOf), inlines(1).map(content -> heading(2, content.toArray())))
                .list().ofMaxSize(4);
        return blocks.list().ofMinSize(1).ofMaxSize(3).map(EditorPropertyTest::bookOf);
    }

    private static Book bookOf(List<List<Block>> chapters) {
        List<Section> sections = new ArrayList<>();
        chapters.forEach(blocks -> sections.add(chapter("c" + sections.size(), blocks.toArray(Block[]::new))));
        sections.add(glossary());
        return book(TERMS, sections.toArray(Section[]::new));
    }

    private static Arbitrary<List<Inline>> inlines(int depth) {
        Arbitrary<Inline> text = Arbitraries
                .of("\"", "'", " ", "a", "plenum", "the Party", "1936-38", "--", "---", "...", "18 June", "(", ")", ",",
                        "’s", "“", "„", "\uD801\uDC37", "http://a.b/--c", "Правда", "s")
                .list().ofMinSize(1).ofMaxSize(8).map(words -> new Inline.Text(String.join("", words), Texts.span()));
        if (depth == 0) {
            return text.list().ofMaxSize(3);
        }
        Arbitrary<List<Inline>> inner = inlines(depth - 1);
        return Arbitraries.oneOf(text, inner.map(content -> Texts.em(content.toArray())),
                inner.map(content -> Texts.note(content.toArray())),
                inner.map(content -> Texts.editorsNote(content.toArray())),
                inner.map(content -> Texts.in("ru", content.toArray())),
                Arbitraries.of("c0", "glossary").map(Texts::reference)).list().ofMaxSize(4);
    }

    @Property(tries = 300)
    void onlyPunctuationAndSpacesChange(@ForAll("books") Book book) {
        Edition edition = Editor.edit(book, new Diagnostics());
        for (int i = 0; i < book.sections().size() - 1; i++) {
            assertThat(letters(edition.book().sections().get(i))).isEqualTo(letters(book.sections().get(i)));
        }
    }

    private static String letters(Section section) {
        StringBuilder words = new StringBuilder();
        new Walk() {
            @Override
            public Walk text(Inline.Text text) {
                words.append(text.text());
                return this;
            }
        }.section(section);
        return words.toString().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Property(tries = 300)
    void everyNoteAndTermHasAnIdOfItsOwnAndEveryReferenceLeadsToATarget(@ForAll("books") Book book) {
        Edition edition = Editor.edit(book, new Diagnostics());
        List<String> ids = new ArrayList<>();
        new Walk() {
            @Override
            public Walk note(Inline.Note note) {
                ids.add(note.id());
                assertThat(edition.marks()).containsKey(note.id());
                return super.note(note);
            }

            @Override
            public Walk term(Inline.Term term) {
                ids.add(term.occurrence());
                assertThat(edition.targets()).containsKey(GlossaryPages.id(term.term()));
                return super.term(term);
            }

            @Override
            public Walk reference(Inline.Reference reference) {
                if (!reference.target().equals("glossary")) {
                    assertThat(edition.targets()).containsKey(reference.target());
                }
                return this;
            }
        }.sections(edition.book().sections());
        assertThat(ids).doesNotHaveDuplicates().allMatch(edition.targets()::containsKey);
    }

    @Property(tries = 100)
    void editingTwiceComesOutTheSame(@ForAll("books") Book book) {
        assertThat(Editor.edit(book, new Diagnostics())).isEqualTo(Editor.edit(book, new Diagnostics()));
    }
}
