package press.apparat.style;

import java.util.Optional;

import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.NoteSeries;
import press.apparat.book.Section;

/**
 * The one vocabulary of both presses: the element of every node and of its parts. The EPUB writes these names, the
 * print cascade matches selectors against them.
 *
 * <pre>
 * section.chapter.body > h1 > span.number
 * ul, ol > li     dl > dt, dd     pre > code     blockquote     hr
 * table > caption, thead, tbody, tfoot > tr > th, td
 * figure > img, figcaption > span.label
 * div.verse.numbered > p.stanza > span.line.indent1[data-number]
 * div.epigraph, div.letter, div.document, aside.aside, div.timeline, div.people
 * div.parallel > div.row.headed > div.side
 * nav.contents.figures, nav.contents.tables > ol > li.level1 > a > span.number, span.title
 * a.noteref.notes-ed (the call; a.symbols for a sign)     aside.footnote.notes-ed > a.backlink (its mark), p …
 * aside.sidenote.notes-ed (in the margin)     aside.gloss > p > a > strong     aside.footnote.glosses
 * section.endnotes.notes-ed > h2, div.endnote.notes-ed > a.backlink (its mark), p …
 * in the EPUB only: section.footnotes.notes-ed > aside.footnote > p > a.backlink     section.cover > img     dt > dfn
 * and span.page-break, between blocks div.page-break
 * an index: see {@link IndexVocabulary}
 * a.term     a.reference     span.locators > a     span.index-mark
 * div.document > span.line-number (and of any other text with numbered lines)
 * span.citation > span.cite > a (to p.entry)     div.bibliography > p.entry > span.cited > span.locators
 * span (what one medium says otherwise than the other)
 * </pre>
 */
public final class Vocabulary {
    /** The class of a cite in a citation, and of a list of works. */
    public static final String CITE = "cite";
    public static final String BIBLIOGRAPHY = "bibliography";

    public static final Element PARAGRAPH = Element.of("p");
    public static final Element STRONG = Element.of("strong");
    public static final Element TITLE = Element.of("h1");
    public static final Element NUMBER = Element.of("span", "number");
    public static final Element LABEL = Element.of("span", "label");
    public static final Element ITEM = Element.of("li");
    public static final Element DEFINED = Element.of("dt");
    public static final Element TERM_DEFINED = Element.of("dfn");
    public static final Element DEFINITION = Element.of("dd");
    public static final Element CAPTION = Element.of("caption");
    public static final Element TABLE_HEAD = Element.of("thead");
    public static final Element TABLE_BODY = Element.of("tbody");
    public static final Element TABLE_FOOT = Element.of("tfoot");
    public static final Element ROW = Element.of("tr");
    public static final Element FIGURE_CAPTION = Element.of("figcaption");
    /** The number of a line, in the margin. */
    public static final Element LINE_NUMBER = Element.of("span", "line-number");
    public static final Element STANZA = Element.of("p", "stanza");
    public static final Element ENTRIES = Element.of("ol");
    public static final Element ENTRY_TITLE = Element.of("span", "title");
    public static final Element LINK = Element.of("a");
    /** In the EPUB, where a page of the printed book begins; among blocks a div. */
    public static final Element PAGE_BREAK = Element.of("span", "page-break");
    public static final Element COVER = Element.of("section", "cover");
    /** The short form of a term's definition, beside its first use. */
    public static final Element GLOSS = Element.of("aside", "gloss");
    /** The class of glosses for which the margin has no room, among the notes at the foot. */
    public static final String GLOSSES = "glosses";
    public static final Element BACKLINK = Element.of("a", "backlink");
    public static final Blocks BLOCK = new Blocks();
    public static final Inlines INLINE = new Inlines();

    private Vocabulary() {
    }

    /** A section, with its role and matter as classes, its id and its language. */
    public static Element section(Section section) {
        return Element.of("section", section.role().word(), section.matter().name().toLowerCase(java.util.Locale.ROOT))
                .withId(section.id()).with("lang", section.lang());
    }

    /** The call of a note, by its series' class. */
    public static Element noteCall(String seriesClass) {
        return Element.of("a", "noteref", seriesClass);
    }

    /** A call or a backlink that shows the mark of a note; signs are raised by nature, and style sheets must know them. */
    public static Element marked(Element element, NoteSeries series) {
        return series.numbering() == NoteSeries.Numbering.SYMBOLS
                ? element.withClasses(java.util.List.of("symbols"))
                : element;
    }

    /** The body of a note, by its series' class. */
    public static Element footnote(String seriesClass) {
        return Element.of("aside", "footnote", seriesClass);
    }

    /** The body of a note beside the text, by its series' class. */
    public static Element sidenote(String seriesClass) {
        return Element.of("aside", "sidenote", seriesClass);
    }

    /** The bodies of a section's notes of one series, where notes do not stand at the foot of a page. */
    public static Element footnotes(String seriesClass) {
        return Element.of("section", "footnotes", seriesClass);
    }

    /** The notes of one series that are called in a section, where they are gathered at the end of it or of the book. */
    public static Element endnotes(String seriesClass) {
        return Element.of("section", "endnotes", seriesClass);
    }

    /** A note among those. */
    public static Element endnote(String seriesClass) {
        return Element.of("div", "endnote", seriesClass);
    }

    public static Element heading(int level) {
        return Element.of("h" + level);
    }

    public static Element defined(Block.Definition definition) {
        return with(DEFINED, definition.attributes());
    }

    public static Element cell(Block.Cell cell, Block.Align align) {
        return Element.of(cell.header() ? "th" : "td", align.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** A line of verse, with the number that stands at it. */
    public static Element verseLine(Block.VerseLine line, Optional<Integer> number) {
        Element element = line.indent() == 0
                ? Element.of("span", "line")
                : Element.of("span", "line", "indent" + line.indent());
        return number.map(n -> element.with("data-number", n.toString())).orElse(element);
    }

    /** Blocks side by side of a parallel text; style sheets must know those with a heading. */
    public static Element row(Block.Parallel parallel, int row) {
        boolean headed = parallel.sides().stream().flatMap(side -> side.at(row).stream()).map(BLOCK::of)
                .anyMatch(element -> element.name().matches("h[1-6]"));
        return headed ? Element.of("div", "row", "headed") : Element.of("div", "row");
    }

    /** What one side has in a row of a parallel text; an id stands at its first. */
    public static Element side(Block.Side side, int row) {
        Attributes given = side.attributes();
        Attributes own = row == 0 ? given : new Attributes(Optional.empty(), given.classes(), given.values());
        return with(Element.of("div", "side"), own);
    }

    /** A line of the contents; parts are at level 1 where the book has them, chapters below. */
    public static Element entry(int level) {
        return Element.of("li", "level" + level);
    }

    /** An element with what the author wrote in braces: id, classes and language. */
    static Element with(Element element, Attributes attributes) {
        Element classed = element.withClasses(attributes.classes());
        Element named = attributes.id().map(classed::withId).orElse(classed);
        return attributes.lang().map(lang -> named.with("lang", lang)).orElse(named);
    }
}
