package press.apparat.manuscript;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Supplier;
import press.apparat.book.Block;
import press.apparat.report.Diagnostic;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** One file being read: its tree, the readers of its parts, and the places they speak of. */
final class Reading {
    /** Deeper than any text is meant to be, and shallow enough for every room to walk down. */
    private static final int DEEPEST = 100;

    private final String text;
    private final Span whole;
    /** What to add to an offset in the text to have one in its source; negative where the two differ. */
    private final int shift;
    private final Surroundings surroundings;
    private final Document document;
    private boolean broken;
    private final AttributeReader attributes = new AttributeReader(this);
    private final InlineReader inlines = new InlineReader(this);
    private final BlockReader blocks = new BlockReader(this);
    private final NoteReader notes;
    private int depth;

    /** Parses a source; a tree too deep to be parsed is reported, and read as an empty one. */
    Reading(Source source, Surroundings surroundings) {
        this(source.text(), source.span(), surroundings);
    }

    /** Reads a text that is written in some place, perhaps in other words (with escapes). */
    Reading(String text, Span whole, Surroundings surroundings) {
        this.text = text;
        this.whole = whole;
        int at = whole.source().text().indexOf(text, whole.start());
        this.shift = at + text.length() <= whole.end() ? at : -1;
        this.surroundings = surroundings;
        this.document = parse();
        this.notes = new NoteReader(this);
    }

    private Document parse() {
        try {
            return Dialect.parse(text);
        } catch (StackOverflowError tooDeep) {
            broken = true;
            reportDepth(whole.head());
            return Dialect.parse("");
        }
    }

    Document document() {
        return document;
    }

    /** Whether nothing could be read of a text. */
    boolean isBroken() {
        return broken;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    AttributeReader attributes() {
        return attributes;
    }

    InlineReader inlines() {
        return inlines;
    }

    BlockReader blocks() {
        return blocks;
    }

    NoteReader notes() {
        return notes;
    }

    /** Everything that is read. */
    Span whole() {
        return whole;
    }

    Span span(Node node) {
        return span(node.getChars());
    }

    Span span(BasedSequence chars) {
        return span(chars.getStartOffset(), chars.getEndOffset());
    }

    /** A place without the line end that flexmark counts to a block. */
    Span span(int start, int end) {
        int last = Math.min(end, text.length());
        while (last > start && text.charAt(last - 1) == '\n') {
            last--;
        }
        return exact(Math.min(start, last), last);
    }

    Span exact(int start, int end) {
        return shift < 0 ? whole : whole.source().span(shift + start, shift + end);
    }

    void report(Diagnostic diagnostic) {
        surroundings.diagnostics().report(diagnostic);
    }

    /** What is read one level down; nothing, and a report, where that is too deep. */
    <T> List<T> below(Node parent, Supplier<List<T>> read) {
        if (depth == DEEPEST) {
            reportDepth(span(parent));
            return List.of();
        }
        depth++;
        try {
            return read.get();
        } finally {
            depth--;
        }
    }

    /** A kind of node without a reader is a fault of ours. */
    static List<Block> unknown(Node node) {
        throw new IllegalStateException("no reader for " + node.getClass().getName());
    }

    private void reportDepth(Span place) {
        report(Diagnostic.error("M011", place, "nested too deeply")
                .help("no text goes more than " + DEEPEST + " levels down, and no table has thousands of columns"));
    }
}
