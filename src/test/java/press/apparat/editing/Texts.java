package press.apparat.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryPlan;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.IndexHeading;
import press.apparat.book.Indexing;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** Books written by hand for the tests; a string among inlines is a text. Every node has a span of its own. */
final class Texts {
    private static final int LENGTH = 100_000;
    private static final Source SOURCE = new Source("book.md", " ".repeat(LENGTH));
    static final NoteSeries AUTHOR = NoteSeries.DEFAULT;
    static final NoteSeries EDITOR = new NoteSeries("ed", "Editor's notes", NoteSeries.Numbering.LETTERS,
            NoteSeries.Place.FOOT, false);
    private static int next;

    private Texts() {
    }

    static Span span() {
        next = (next + 2) % (LENGTH - 2);
        return SOURCE.span(next, next + 1);
    }

    static List<Inline> inlines(Object... parts) {
        return Arrays.stream(parts)
                .map(part -> part instanceof Inline inline ? inline : (Inline) new Inline.Text((String) part, span()))
                .toList();
    }

    static Inline em(Object... parts) {
        return new Inline.Emphasis(inlines(parts), span());
    }

    static Inline code(String text) {
        return new Inline.Code(text, span());
    }

    static Inline link(String target, Object... parts) {
        return new Inline.Link(target, "", inlines(parts), span());
    }

    static Inline in(String lang, Object... parts) {
        return new Inline.Phrase(inlines(parts), new Attributes(Optional.empty(), List.of(), Map.of("lang", lang)),
                span());
    }

    static Inline note(Object... parts) {
        return noteOf("", parts);
    }

    static Inline editorsNote(Object... parts) {
        return noteOf("ed", parts);
    }

    private static Inline noteOf(String series, Object... parts) {
        return new Inline.Note("", series, List.of(paragraph(parts)), span());
    }

    static Inline termLink(String term, Object... parts) {
        return new Inline.Term(term, "", inlines(parts), span());
    }

    static Inline reference(String target) {
        return new Inline.Reference(target, Inline.Form.LABEL, span());
    }

    static Inline reference(String target, Inline.Form form) {
        return new Inline.Reference(target, form, span());
    }

    /** A note with a label, which begins with the prefix of its series. */
    static Inline labelled(String label, Object... parts) {
        String series = label.contains(":") ? label.substring(0, label.indexOf(':')) : "";
        return new Inline.Note(label, series, List.of(paragraph(parts)), span());
    }

    static Block paragraph(Object... parts) {
        return new Block.Paragraph(inlines(parts), Attributes.NONE, span());
    }

    static Block paragraphOf(List<Inline> content) {
        return new Block.Paragraph(content, Attributes.NONE, span());
    }

    static Block heading(int level, Object... parts) {
        return new Block.Heading(level, inlines(parts), Attributes.NONE, span());
    }

    static Block quotation(Block... blocks) {
        return new Block.Quotation(List.of(blocks), span());
    }

    static Block figure(String id, Object... caption) {
        Attributes attributes = id.isEmpty() ? Attributes.NONE : Attributes.id(id);
        return new Block.Figure(new Inline.Image("a.svg", "A picture", attributes, span()), inlines(caption),
                attributes, span());
    }

    static Block table(String id, List<Inline> caption, Block... cells) {
        List<Block.Cell> row = Arrays.stream(cells).map(cell -> new Block.Cell(List.of(cell), 1, 1, false, span()))
                .toList();
        return new Block.Table(List.of(Block.Align.START),
                new Block.Rows(List.of(), List.of(new Block.Row(row, span())), List.of()), caption, Attributes.id(id),
                span());
    }

    static Section section(Role role, String id, String title, Block... blocks) {
        return new Section(role, id, "", title.isEmpty() ? List.of() : inlines(title), "en-GB", List.of(blocks),
                span());
    }

    static Section chapter(String id, Block... blocks) {
        return section(Role.CHAPTER, id, "On " + id, blocks);
    }

    static Section glossary() {
        return section(Role.GLOSSARY, "glossary", "");
    }

    static GlossaryTerm person(String id, String name, String... forms) {
        return term(id, GlossaryTerm.Kind.PERSON, name, forms);
    }

    static GlossaryTerm body(String id, String name, String... forms) {
        return term(id, GlossaryTerm.Kind.BODY, name, forms);
    }

    static GlossaryTerm word(String id, String name, String... forms) {
        return term(id, GlossaryTerm.Kind.WORD, name, forms);
    }

    private static GlossaryTerm term(String id, GlossaryTerm.Kind kind, String name, String... forms) {
        return new GlossaryTerm(id, kind, inlines(name), List.of(forms), Optional.empty(), Optional.empty(), name,
                inlines("What " + id + " means."), List.of(), GlossaryTerm.Particulars.NONE, span());
    }

    /** The term indexed under its name, if its kind is indexed. */
    static GlossaryTerm indexed(GlossaryTerm term) {
        IndexHeading heading = new IndexHeading(List.of(new IndexHeading.Level(term.name(), Optional.empty())));
        return term.withIndexed(new GlossaryTerm.Indexed(GlossaryTerm.Indexed.When.BY_KIND, heading));
    }

    /** The term with further paragraphs in its entry. */
    static GlossaryTerm saying(GlossaryTerm term, Object... entry) {
        return term.withText(term.name(), term.gloss(), List.of(paragraph(entry)));
    }

    static Book book(Section... sections) {
        return bookIn("en-GB", List.of(), sections);
    }

    static Book book(List<GlossaryTerm> glossary, Section... sections) {
        return bookIn("en-GB", glossary, sections);
    }

    static Book bookIn(String language, List<GlossaryTerm> glossary, Section... sections) {
        Metadata data = new Metadata(new Metadata.Title("The Plot", Optional.of("A History")),
                List.of(new Metadata.Contributor("Ann Author", "aut"), new Metadata.Contributor("Ed Itor", "edt")),
                language, Optional.of("1957-06-18"), "urn:isbn:9780000000002", "plot",
                new Metadata.Publication(Optional.of("The Press"), Optional.of("© Ann Author"), Optional.empty(),
                        List.of(), Optional.empty()),
                List.of(AUTHOR, EDITOR), new Metadata.Design(Optional.empty(), List.of("book.css"), true), Map.of(),
                GlossaryPlan.USUAL, Indexing.NONE, span());
        List<Section> own = Arrays.stream(sections)
                .map(s -> new Section(s.role(), s.id(), s.number(), s.title(), language, s.blocks(), s.span()))
                .toList();
        return new Book(data, own, glossary, Map.of());
    }

    /** The edition of a book that has nothing wrong. */
    static Edition edited(Book book) {
        Diagnostics diagnostics = new Diagnostics();
        Edition edition = Editor.edit(book, diagnostics);
        if (!diagnostics.all().isEmpty()) {
            throw new AssertionError(diagnostics.all());
        }
        return edition;
    }

    static List<Diagnostic> problems(Book book) {
        Diagnostics diagnostics = new Diagnostics();
        Editor.edit(book, diagnostics);
        return diagnostics.all();
    }

    /** The words of a section's text with each glossary link as [words>term]; a note's in {@code ^{}}. */
    static String marked(Edition edition, String section) {
        Marked marked = new Marked(edition.marks());
        edition.book().sections().stream().filter(s -> s.id().equals(section)).forEach(s -> marked.blocks(s.blocks()));
        return marked.words.toString();
    }

    static String plain(List<Inline> content) {
        return PlainText.of(content);
    }

    static String shown(Inline inline) {
        return plain(List.of(inline));
    }

    private static final class Marked extends Walk {
        private final Map<String, String> marks;
        private final StringBuilder words = new StringBuilder();

        Marked(Map<String, String> marks) {
            this.marks = marks;
        }

        @Override
        public Walk text(Inline.Text text) {
            words.append(text.text());
            return this;
        }

        /** With the folio of no page known. */
        @Override
        public Walk reference(Inline.Reference reference) {
            words.append(plain(reference.wording().print().words())).append(reference.wording().print().phrase());
            return this;
        }

        @Override
        public Walk term(Inline.Term term) {
            words.append('[').append(plain(term.content())).append('>').append(term.term()).append(']');
            return this;
        }

        @Override
        public Walk note(Inline.Note note) {
            words.append('^').append(marks.get(note.id())).append('{');
            super.note(note);
            words.append('}');
            return this;
        }
    }
}
