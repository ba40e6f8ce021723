package press.apparat.book;

import java.util.List;
import java.util.Optional;
import press.apparat.report.Span;
import press.apparat.report.Spanned;

/** What a section is made of, in order. Every block knows the place it came from. */
public sealed interface Block extends Spanned {
    <R> R match(Cases<R> cases);

    /** One answer for each kind of block; a new kind does not compile until everyone answers for it. */
    interface Cases<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R quotation(Quotation quotation);

        R items(Items items);

        R definitions(Definitions definitions);

        R code(Code code);

        R thematicBreak(ThematicBreak thematicBreak);

        R table(Table table);

        R figure(Figure figure);

        R verse(Verse verse);

        R division(Division division);

        R parallel(Parallel parallel);

        R contents(Contents contents);

        R endnotes(Endnotes endnotes);

        R index(Index index);
    }

    /** A heading within a section; level 2 to 6 (level 1 is the section's own title). */
    record Heading(int level, List<Inline> content, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    record Paragraph(List<Inline> content, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    record Quotation(List<Block> content, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quotation(this);
        }
    }

    /** A list. {@code tight}: its items hold no blank lines between them. */
    record Items(boolean ordered, int start, boolean tight, List<Item> items, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.items(this);
        }
    }

    record Item(List<Block> content, Span span) {
    }

    record Definitions(List<Definition> definitions, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.definitions(this);
        }
    }

    /** A term (with its id among the attributes) and what is said of it. */
    record Definition(List<Inline> term, List<Block> content, Attributes attributes, Span span) {
    }

    record Code(String text, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code(this);
        }
    }

    record ThematicBreak(Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.thematicBreak(this);
        }
    }

    /** A table. After editing its caption begins with its label when it has an id or a number. */
    record Table(List<Align> columns, Rows rows, List<Inline> caption, Attributes attributes,
            Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    enum Align {
        START, CENTER, END
    }

    record Rows(List<Row> head, List<Row> body, List<Row> foot) {
    }

    record Row(List<Cell> cells, Span span) {
    }

    /** A cell over some columns and rows. {@code header}: it names its row or column. */
    record Cell(List<Block> content, int columns, int rows, boolean header, Span span) {
    }

    record Figure(Inline.Image image, List<Inline> caption, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.figure(this);
        }
    }

    record Verse(List<Stanza> stanzas, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verse(this);
        }

        /** The number that stands at a line, counted from 0 through all stanzas. */
        public Optional<Integer> number(int line) {
            return Numbering.of(attributes)
                    .flatMap(numbering -> Optional.of(numbering.of(line)).filter(numbering::shows));
        }

        /** What a line is called where it is referred to, whether or not its number stands beside it. */
        public int place(int line) {
            return line + Numbering.first(attributes);
        }
    }

    record Stanza(List<VerseLine> lines) {
    }

    /** A line of verse; {@code indent} counts the steps it stands in. */
    record VerseLine(int indent, List<Inline> content, Span span) {
    }

    /** A fenced div: a kind that the press knows, or any other class of the author's. */
    record Division(Kind kind, List<Block> content, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.division(this);
        }
    }

    enum Kind {
        EPIGRAPH, LETTER, DOCUMENT, ASIDE, TIMELINE, PEOPLE, PLAIN
    }

    /**
     * Texts side by side, each with its language. They are read row by row: a block of the original, then that of the
     * translation. A side lacks none, or the reading room has reported it.
     */
    record Parallel(List<Side> sides, Attributes attributes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parallel(this);
        }

        public int rows() {
            return sides.stream().mapToInt(side -> side.content().size()).max().orElse(0);
        }
    }

    record Side(List<Block> content, Attributes attributes) {
        /** Its block in a row, counted from 0; none where it ends before. */
        public Optional<Block> at(int row) {
            return row < content.size() ? Optional.of(content.get(row)) : Optional.empty();
        }
    }

    /** The table of contents, or a list of figures or of tables, built by the editing room. */
    record Contents(Listed listed, List<Entry> entries, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contents(this);
        }
    }

    enum Listed {
        SECTIONS, FIGURES, TABLES
    }

    /**
     * A line of the contents.
     *
     * @param target the id of the section, heading, figure or table
     * @param number "1" or "II", empty where it has none
     * @param title without notes and without links
     */
    record Entry(String target, String number, List<Inline> title, List<Entry> entries) {
    }

    /**
     * The notes of one series that are called in one section, gathered by the editing room.
     *
     * @param level of its heading
     * @param title its heading, without notes and without links
     * @param series the prefix of the series
     */
    record Endnotes(int level, List<Inline> title, String series, List<Endnote> notes, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endnotes(this);
        }
    }

    /** A note that does not stand with its call; {@code id} is that of the {@link Inline.Note} that calls it. */
    record Endnote(String id, List<Block> content, Span span) implements Spanned {
    }

    /**
     * An index. The reading room leaves it empty, where it is to stand; the editing room fills it.
     *
     * @param name by which marks know it; empty for the one that needs none
     */
    record Index(String name, List<IndexEntry.Group> groups, Span span) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.index(this);
        }
    }
}
