package press.apparat.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.editing.Edition;

/** The words of an edition, straight from the model; those of notes are kept apart, by the notes' ids. */
final class Spoken implements Block.Cases<String>, Inline.Cases<String> {
    private final Edition edition;
    final Map<String, String> notes = new LinkedHashMap<>();

    Spoken(Edition edition) {
        this.edition = edition;
    }

    /** Without white space. */
    static String tight(String words) {
        return words.replaceAll("[\\s\u2009]+", "");
    }

    String section(Section section) {
        return section.number() + inlines(section.title()) + blocks(section.blocks());
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.<String>match(this)).collect(Collectors.joining());
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.<String>match(this)).collect(Collectors.joining());
    }

    @Override
    public String note(Inline.Note note) {
        String mark = edition.marks().get(note.id());
        notes.put(note.id(), mark + blocks(note.content()));
        return mark;
    }

    @Override
    public String reference(Inline.Reference reference) {
        var target = edition.targets().get(reference.target());
        return reference.form() == Inline.Form.LABEL ? target.label() : inlines(target.title());
    }

    @Override
    public String locators(Inline.Locators locators) {
        return locators.places().stream().map(Inline.Place::words).collect(Collectors.joining(", "));
    }

    @Override
    public String citation(Inline.Citation citation) {
        return citation.words();
    }

    @Override
    public String table(Block.Table table) {
        return inlines(table.caption()) + Stream.of(table.rows().head(), table.rows().body(), table.rows().foot())
                .flatMap(List::stream).flatMap(row -> row.cells().stream()).map(cell -> blocks(cell.content()))
                .collect(Collectors.joining());
    }

    @Override
    public String contents(Block.Contents contents) {
        return contents.entries().stream().map(this::entry).collect(Collectors.joining());
    }

    private String entry(Block.Entry entry) {
        return entry.number() + inlines(entry.title())
                + entry.entries().stream().map(this::entry).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public String struck(Inline.Struck struck) {
        return inlines(struck.content());
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return inlines(superscript.content());
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return inlines(subscript.content());
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String phrase(Inline.Phrase phrase) {
        return inlines(phrase.content());
    }

    @Override
    public String link(Inline.Link link) {
        return inlines(link.content());
    }

    @Override
    public String image(Inline.Image image) {
        return "";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return " ";
    }

    @Override
    public String term(Inline.Term term) {
        return inlines(term.content());
    }

    @Override
    public String indexMark(Inline.IndexMark indexMark) {
        return inlines(indexMark.content());
    }

    @Override
    public String heading(Block.Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return blocks(quotation.content());
    }

    @Override
    public String items(Block.Items items) {
        return items.items().stream().map(item -> blocks(item.content())).collect(Collectors.joining());
    }

    @Override
    public String definitions(Block.Definitions definitions) {
        return definitions.definitions().stream().map(one -> inlines(one.term()) + blocks(one.content()))
                .collect(Collectors.joining());
    }

    @Override
    public String code(Block.Code code) {
        return code.text();
    }

    @Override
    public String thematicBreak(Block.ThematicBreak thematicBreak) {
        return "";
    }

    @Override
    public String figure(Block.Figure figure) {
        return inlines(figure.caption());
    }

    @Override
    public String verse(Block.Verse verse) {
        return verse.stanzas().stream().flatMap(stanza -> stanza.lines().stream()).map(line -> inlines(line.content()))
                .collect(Collectors.joining());
    }

    @Override
    public String division(Block.Division division) {
        return blocks(division.content());
    }

    @Override
    public String parallel(Block.Parallel parallel) {
        return parallel.sides().stream().map(side -> blocks(side.content())).collect(Collectors.joining());
    }
}
