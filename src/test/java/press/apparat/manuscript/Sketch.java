package press.apparat.manuscript;

import java.util.List;
import java.util.stream.Collectors;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.IndexHeading;
import press.apparat.book.Inline;
import press.apparat.book.Posting;

/** The model in few characters: {@code A *word*.} is {@code p(A em(word).)}. */
final class Sketch implements Block.Cases<String>, Inline.Cases<String> {
    private static final Sketch SKETCH = new Sketch();

    private Sketch() {
    }

    static String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.match(SKETCH)).collect(Collectors.joining(" "));
    }

    static String words(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.match(SKETCH)).collect(Collectors.joining());
    }

    private static String braces(Attributes attributes) {
        StringBuilder braces = new StringBuilder();
        attributes.id().ifPresent(id -> braces.append(" #").append(id));
        attributes.classes().forEach(name -> braces.append(" .").append(name));
        attributes.values().forEach((key, value) -> braces.append(' ').append(key).append('=').append(value));
        return braces.isEmpty() ? "" : "{" + braces.substring(1) + "}";
    }

    @Override
    public String heading(Block.Heading heading) {
        return "h" + heading.level() + braces(heading.attributes()) + "(" + words(heading.content()) + ")";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "p(" + words(paragraph.content()) + ")";
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return "quote(" + of(quotation.content()) + ")";
    }

    @Override
    public String items(Block.Items items) {
        String name = (items.ordered() ? "ol" + items.start() : "ul") + (items.tight() ? "" : "-loose");
        return name
                + items.items().stream().map(item -> of(item.content())).collect(Collectors.joining(" | ", "(", ")"));
    }

    @Override
    public String definitions(Block.Definitions definitions) {
        return definitions.definitions().stream()
                .map(one -> words(one.term()) + braces(one.attributes()) + ": " + of(one.content()))
                .collect(Collectors.joining(" | ", "dl(", ")"));
    }

    @Override
    public String code(Block.Code code) {
        return "code" + braces(code.attributes()) + "(" + code.text() + ")";
    }

    @Override
    public String thematicBreak(Block.ThematicBreak thematicBreak) {
        return "hr";
    }

    @Override
    public String table(Block.Table table) {
        return "table" + braces(table.attributes()) + table.columns() + "(" + rows("head", table.rows().head())
                + rows("body", table.rows().body()) + rows("foot", table.rows().foot()) + words(table.caption()) + ")";
    }

    private static String rows(String part, List<Block.Row> rows) {
        return rows.isEmpty()
                ? ""
                : rows.stream().map(row -> row.cells().stream().map(Sketch::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("; ", part + "[", "] "));
    }

    private static String cell(Block.Cell cell) {
        String reach = cell.columns() + cell.rows() == 2 ? "" : cell.columns() + "x" + cell.rows();
        String words = of(cell.content());
        return (cell.header() ? "!" : "") + reach + (words.isEmpty() ? "" : words.substring(2, words.length() - 1));
    }

    @Override
    public String figure(Block.Figure figure) {
        return "figure" + braces(figure.attributes()) + "(" + image(figure.image()) + " " + words(figure.caption())
                + ")";
    }

    @Override
    public String verse(Block.Verse verse) {
        return verse.stanzas().stream()
                .map(stanza -> stanza.lines().stream().map(line -> ">".repeat(line.indent()) + words(line.content()))
                        .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" // ", "verse" + braces(verse.attributes()) + "(", ")"));
    }

    @Override
    public String division(Block.Division division) {
        return division.kind().name().toLowerCase(java.util.Locale.ROOT) + braces(division.attributes()) + "("
                + of(division.content()) + ")";
    }

    @Override
    public String parallel(Block.Parallel parallel) {
        return parallel.sides().stream().map(side -> braces(side.attributes()) + of(side.content()))
                .collect(Collectors.joining(" | ", "parallel" + braces(parallel.attributes()) + "(", ")"));
    }

    @Override
    public String contents(Block.Contents contents) {
        return "contents";
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "em(" + words(emphasis.content()) + ")";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "strong(" + words(strong.content()) + ")";
    }

    @Override
    public String struck(Inline.Struck struck) {
        return "del(" + words(struck.content()) + ")";
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return "sup(" + words(superscript.content()) + ")";
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return "sub(" + words(subscript.content()) + ")";
    }

    @Override
    public String code(Inline.Code code) {
        return "code(" + code.text() + ")";
    }

    @Override
    public String phrase(Inline.Phrase phrase) {
        return "span" + braces(phrase.attributes()) + "(" + words(phrase.content()) + ")";
    }

    @Override
    public String link(Inline.Link link) {
        String title = link.title().isEmpty() ? "" : " \"" + link.title() + "\"";
        return "link<" + link.target() + title + ">(" + words(link.content()) + ")";
    }

    @Override
    public String image(Inline.Image image) {
        return "img<" + image.path() + ">(" + image.alt() + ")";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "br";
    }

    @Override
    public String note(Inline.Note note) {
        return "note" + (note.series().isEmpty() ? "" : "-" + note.series()) + "(" + of(note.content()) + ")";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "ref-" + reference.form().name().toLowerCase(java.util.Locale.ROOT) + "<" + reference.target() + ">";
    }

    @Override
    public String term(Inline.Term term) {
        return "term<" + term.term() + term.occurrence() + ">(" + words(term.content()) + ")";
    }

    @Override
    public String citation(Inline.Citation citation) {
        return citation.works().stream()
                .map(work -> words(work.prefix()) + (work.authorless() ? "-" : "") + "@" + work.key()
                        + (work.suffix().isEmpty() ? "" : "+" + words(work.suffix())))
                .collect(Collectors.joining("; ",
                        "cite-" + citation.mode().name().toLowerCase(java.util.Locale.ROOT) + "(", ")"));
    }

    @Override
    public String indexMark(Inline.IndexMark indexMark) {
        Posting posting = indexMark.posting();
        return "index-" + posting.use().name().toLowerCase(java.util.Locale.ROOT) + headings(posting.headings())
                + (posting.references().isEmpty() ? "" : " -> " + headings(posting.references()))
                + (posting.index().isEmpty() ? "" : " in " + posting.index()) + (posting.main() ? " main" : "")
                + braces(indexMark.attributes()) + "(" + words(indexMark.content()) + ")";
    }

    private static String headings(List<IndexHeading> headings) {
        return headings.stream().map(heading -> heading.levels().stream()
                .map(level -> level.sort() + "@" + words(level.words())).collect(Collectors.joining("!", "<", ">")))
                .collect(Collectors.joining());
    }

    @Override
    public String media(Inline.Media media) {
        return "media(" + words(media.print()) + " | " + words(media.screen()) + ")";
    }

    @Override
    public String locators(Inline.Locators locators) {
        return "locators";
    }

    @Override
    public String endnotes(Block.Endnotes endnotes) {
        return "endnotes(" + words(endnotes.title()) + endnotes.notes().stream().map(note -> of(note.content()))
                .collect(Collectors.joining(" | ", ": ", ")"));
    }

    @Override
    public String index(Block.Index index) {
        return "index " + index.name();
    }
}
