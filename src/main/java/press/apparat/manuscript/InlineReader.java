package press.apparat.manuscript;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.superscript.Superscript;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/** Reads what stands in a paragraph. */
final class InlineReader {
    private final Reading reading;
    private final LinkReader links;
    private final CitationReader citations;
    private final Map<Class<? extends Node>, BiConsumer<Node, Words>> kinds = new HashMap<>();

    InlineReader(Reading reading) {
        this.reading = reading;
        this.links = new LinkReader(reading);
        this.citations = new CitationReader(reading);
        on(Text.class, this::text);
        on(WhiteSpace.class, (node, words) -> words.text(node.getChars(), node.getStartOffset(), node.getEndOffset()));
        on(SoftLineBreak.class, (node, words) -> words.text(" ", node.getStartOffset(), node.getEndOffset()));
        on(HardLineBreak.class, (node, words) -> words.add(new Inline.LineBreak(reading.span(node))));
        on(HtmlEntity.class, this::entity);
        on(HtmlInline.class, (node, words) -> reportHtml(reading.span(node)));
        on(HtmlInlineComment.class, (node, words) -> {
        });
        on(InlineMarkup.TrailingBraces.class, (node, words) -> {
        });
        nested(Emphasis.class, Inline.Emphasis::new);
        nested(StrongEmphasis.class, Inline.Strong::new);
        nested(Strikethrough.class, Inline.Struck::new);
        on(Superscript.class, (node, words) -> script(node, Inline.Superscript::new, words));
        on(Subscript.class, (node, words) -> script(node, Inline.Subscript::new, words));
        on(Code.class, (node, words) -> words.add(code(node)));
        on(Link.class, (node, words) -> words.addAll(links.link(node)));
        on(AutoLink.class, (node, words) -> words.addAll(links.address(node, node.getText().toString())));
        on(MailLink.class, (node, words) -> words.addAll(links.address(node, "mailto:" + node.getText())));
        on(Image.class, (node, words) -> words.add(links.image(node)));
        on(InlineMarkup.NoteCall.class, (node, words) -> reading.notes().call(node).ifPresent(words::add));
        on(InlineMarkup.InlineNote.class, (node, words) -> words.add(reading.notes().inline(node)));
        on(InlineMarkup.Attributed.class, (node, words) -> words.addAll(links.attributed(node)));
        on(InlineMarkup.BracketedCitation.class, (node, words) -> words.add(citations.bracketed(node)));
        on(InlineMarkup.BareCitation.class, (node, words) -> words.add(citations.textual(node)));
        on(InlineMarkup.TextualCitation.class, (node, words) -> words.add(citations.textual(node)));
    }

    private <N extends Node> void on(Class<N> kind, BiConsumer<N, Words> read) {
        kinds.put(kind, (node, words) -> read.accept(kind.cast(node), words));
    }

    private void nested(Class<? extends Node> kind, BiFunction<List<Inline>, Span, Inline> make) {
        kinds.put(kind, (node, words) -> words.add(make.apply(read(node), reading.span(node))));
    }

    LinkReader links() {
        return links;
    }

    /** The inlines below a node. */
    List<Inline> read(Node parent) {
        return reading.below(parent, () -> {
            Words words = new Words(reading);
            for (Node node : parent.getChildren()) {
                read(node, words);
            }
            return words.list();
        });
    }

    /** One inline, into the words before it. */
    void read(Node node, Words words) {
        reader(node).accept(node, words);
    }

    private BiConsumer<Node, Words> reader(Node node) {
        return kinds.getOrDefault(node.getClass(), (unknown, words) -> Reading.unknown(unknown));
    }

    private void text(Text node, Words words) {
        words.text(unescape(node.getChars()), node.getStartOffset(), node.getEndOffset());
    }

    /** Escaped punctuation is itself, and an escaped space does not break (Pandoc, "Backslash escapes"). */
    static CharSequence unescape(BasedSequence chars) {
        if (chars.indexOf('\\') < 0) {
            return chars;
        }
        StringBuilder plain = new StringBuilder(chars.length());
        for (int i = 0; i < chars.length(); i++) {
            boolean escapes = chars.charAt(i) == '\\' && i + 1 < chars.length() && isEscapable(chars.charAt(i + 1));
            char c = escapes ? chars.charAt(++i) : chars.charAt(i);
            plain.append(escapes && c == ' ' ? '\u00A0' : c);
        }
        return plain;
    }

    private static boolean isEscapable(char c) {
        return c == ' ' || c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
    }

    private void entity(HtmlEntity node, Words words) {
        String text = Escaping.unescapeHtml(node.getChars());
        if (Utf8.FORBIDDEN.matcher(text).find() || text.indexOf('\uFFFD') >= 0) {
            reading.report(Diagnostic.error("M002", reading.span(node), "this stands for a control character"));
        } else {
            words.text(text, node.getStartOffset(), node.getEndOffset());
        }
    }

    void reportHtml(Span place) {
        reading.report(Diagnostic.error("M010", place, "HTML has no place in a manuscript")
                .help("write Markdown, or escape the < with a backslash"));
    }

    /** Raised or lowered words; with a space between the marks they are but marks (Pandoc, "Superscripts"). */
    private void script(Node node, BiFunction<List<Inline>, Span, Inline> make, Words words) {
        BasedSequence chars = node.getChars();
        String inner = chars.subSequence(1, chars.length() - 1).toString();
        if (inner.replace("\\ ", "").chars().noneMatch(Character::isWhitespace)) {
            words.add(make.apply(read(node), reading.span(node)));
            return;
        }
        words.text(chars.subSequence(0, 1), node.getStartOffset(), node.getStartOffset() + 1);
        for (Node child : node.getChildren()) {
            reader(child).accept(child, words);
        }
        words.text(chars.subSequence(chars.length() - 1), node.getEndOffset() - 1, node.getEndOffset());
    }

    /** Code with its ends of lines as spaces, and without the one space at each side (CommonMark 0.29, 6.3). */
    private Inline code(Code node) {
        String text = node.getText().toString().replace('\n', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return new Inline.Code(padded ? text.substring(1, text.length() - 1) : text, reading.span(node));
    }
}
