package press.apparat.epub;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** Short ways to write a book in a test. */
final class Words {
    static final Span HERE = new Source("specimen.md", "").span();

    private Words() {
    }

    static Inline text(String text) {
        return new Inline.Text(text, HERE);
    }

    static List<Inline> line(String text) {
        return List.of(text(text));
    }

    static Inline emphasis(Inline... content) {
        return new Inline.Emphasis(List.of(content), HERE);
    }

    static Inline foreign(String lang, String text) {
        return new Inline.Phrase(line(text), lang(lang), HERE);
    }

    static Inline link(String target, Inline... content) {
        return new Inline.Link(target, "", List.of(content), HERE);
    }

    static Inline note(String id, Block... content) {
        String series = id.contains(":") ? id.substring(0, id.indexOf(':')) : "";
        return new Inline.Note(id, series, List.of(content), HERE);
    }

    static Inline term(String id, String occurrence, String words) {
        return new Inline.Term(id, occurrence, line(words), HERE);
    }

    private static final Inline.Said NOTHING = new Inline.Said(List.of(), "");

    static Inline reference(String target, Inline.Form form, String words, String phrase) {
        return new Inline.Reference(target, form, new Inline.Wording(NOTHING, new Inline.Said(line(words), phrase)),
                HERE);
    }

    static Attributes lang(String lang) {
        return new Attributes(Optional.empty(), List.of(), Map.of("lang", lang));
    }

    static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content), Attributes.NONE, HERE);
    }

    static Block paragraph(String text) {
        return paragraph(text(text));
    }

    static Block heading(int level, String id, Inline... content) {
        return new Block.Heading(level, List.of(content), Attributes.id(id), HERE);
    }

    static Block items(boolean ordered, int start, Block... items) {
        List<Block.Item> list = Arrays.stream(items).map(item -> new Block.Item(List.of(item), HERE)).toList();
        return new Block.Items(ordered, start, true, list, HERE);
    }

    static Block.Cell cell(String words) {
        return new Block.Cell(List.of(paragraph(words)), 1, 1, false, HERE);
    }

    static Block.Cell header(Block content, int columns, int rows) {
        return new Block.Cell(List.of(content), columns, rows, true, HERE);
    }

    static Block.Row row(Block.Cell... cells) {
        return new Block.Row(List.of(cells), HERE);
    }

    static Block figure(String id, String path, String alt, Inline... caption) {
        Inline.Image image = new Inline.Image(path, alt, Attributes.NONE, HERE);
        return new Block.Figure(image, List.of(caption), Attributes.id(id), HERE);
    }

    static Block.Definition definition(String id, String term, Block... content) {
        return new Block.Definition(line(term), List.of(content), Attributes.id(id), HERE);
    }

    static Block division(Block.Kind kind, Block... content) {
        return new Block.Division(kind, List.of(content), Attributes.NONE, HERE);
    }
}
