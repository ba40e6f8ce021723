package press.apparat.editing;

import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_ITALIC;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FS_OBLIQUE;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FV_SMALLCAPS;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.FW_BOLD;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.VA_SUB;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.VA_SUP;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getFontStyle;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getFontVariant;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getFontWeight;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getVerticalAlign;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.report.Span;

/** Turns citeproc-java's tokens, which are what a style has made before it is written in any format, into inlines. */
final class CslTokens {
    private final CslMarks marks;
    private final Usage.Pair outer;
    private final Usage.Pair inner;

    /** Quotation marks are those of the book, also where the style's locale has others. */
    CslTokens(CslMarks marks, Usage.Pair outer, Usage.Pair inner) {
        this.marks = marks;
        this.outer = outer;
        this.inner = inner;
    }

    /** What is not of the style but stands within: inlines of the author, or the end of a cite. */
    static final class Piece extends Token {
        private final List<Inline> content;

        Piece(List<Inline> content) {
            super(0, false);
            this.content = content;
        }

        @Override
        public Token wrapFormattingAttributes(int other) {
            return this;
        }

        @Override
        public Token copyWithFirstField(boolean firstField) {
            return this;
        }
    }

    /** Reaches what BaseFormat keeps to its heirs: punctuation merged, apostrophes, a DOI with its address. */
    private static final class Finish extends TextFormat {
        List<Token> of(TokenBuffer buffer, RenderContext context) {
            setConvertLinks(true);
            postProcess(buffer, context);
            return buffer.getTokens();
        }
    }

    /** The inlines before, between and after the empty pieces in a buffer. */
    List<List<Inline>> inlines(TokenBuffer buffer, RenderContext context, Span span) {
        Gathering gathering = new Gathering(span);
        new Finish().of(buffer, context).forEach(gathering::add);
        return gathering.all();
    }

    private final class Gathering {
        private final Span span;
        private final List<List<Inline>> parts = new ArrayList<>();
        private List<Inline> part = new ArrayList<>();
        private final StringBuilder run = new StringBuilder();
        private int format;
        private int quotes;

        Gathering(Span span) {
            this.span = span;
        }

        void add(Token token) {
            if (token instanceof TextToken text) {
                text(text);
            } else if (token instanceof DisplayGroupToken group && !group.isOpen()) {
                run.append(' ');
            } else if (token instanceof Piece piece) {
                end();
                part.addAll(piece.content);
                if (piece.content.isEmpty()) {
                    parts.add(List.copyOf(part));
                    part = new ArrayList<>();
                }
            }
        }

        private void text(TextToken token) {
            if (token.getFormattingAttributes() != format) {
                end();
                format = token.getFormattingAttributes();
            }
            switch (token.getType()) {
                case OPEN_QUOTE -> run.append(quotes++ % 2 == 0 ? outer.open() : inner.open());
                case CLOSE_QUOTE -> run.append(--quotes % 2 == 0 ? outer.close() : inner.close());
                case URL, DOI -> link(token);
                default -> run.append(quoted(token.getText()));
            }
        }

        private String quoted(String text) {
            Usage.Pair pair = quotes % 2 == 0 ? outer : inner;
            return text.replace("“", pair.open()).replace("”", pair.close());
        }

        private void link(TextToken token) {
            end();
            boolean bare = token.getType() == TextToken.Type.DOI && !token.getText().startsWith("http");
            String address = bare ? "https://doi.org/" + token.getText() : token.getText();
            part.add(new Inline.Link(address, "", List.of(new Inline.Text(token.getText(), span)), span));
        }

        private void end() {
            if (!run.isEmpty()) {
                part.addAll(formatted(marks.inlines(run.toString(), span)));
                run.setLength(0);
            }
        }

        private List<Inline> formatted(List<Inline> content) {
            List<Inline> all = content;
            int style = getFontStyle(format);
            int raised = getVerticalAlign(format);
            all = style == FS_ITALIC || style == FS_OBLIQUE ? List.of(new Inline.Emphasis(all, span)) : all;
            all = getFontWeight(format) == FW_BOLD ? List.of(new Inline.Strong(all, span)) : all;
            all = getFontVariant(format) == FV_SMALLCAPS
                    ? List.of(new Inline.Phrase(all, Attributes.classes("smallcaps"), span))
                    : all;
            all = raised == VA_SUP ? List.of(new Inline.Superscript(all, span)) : all;
            return raised == VA_SUB ? List.of(new Inline.Subscript(all, span)) : all;
        }

        List<List<Inline>> all() {
            end();
            parts.add(List.copyOf(part));
            return parts;
        }
    }
}
