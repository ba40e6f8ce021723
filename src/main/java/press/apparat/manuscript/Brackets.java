package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything in square brackets: links and images (CommonMark 0.29, 6.6), spans with attributes, notes at their
 * call or written there, and citations. It follows CommonMark's algorithm (a stack of openers, each with the
 * delimiters below it) and takes the place of flexmark's own, which guesses at undefined references.
 */
final class Brackets implements InlineParserExtension {
    static final String STARTS = "[]!^|";
    private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]\\s\\[]{1,200})\\]");
    private static final Pattern CITATION = Pattern.compile("(?s)(?:.{0,200}?[\\s;])?-?@[\\p{L}\\p{N}_{]");

    /** CommonMark 0.29, 4.7. */
    private static final int LONGEST_LABEL = 999;

    private final InlineParser parser;
    private final Deque<Opener> openers = new ArrayDeque<>();

    private enum Kind {
        LINK, IMAGE, NOTE
    }

    private record Opener(Kind kind, Text text, int start, Delimiter below) {
        int inner() {
            return start + text.getTextLength();
        }
    }

    Brackets(LightInlineParser parser) {
        this.parser = (InlineParser) parser;
    }

    @Override
    public boolean parse(LightInlineParser same) {
        return switch (parser.peek()) {
            case '[' -> call() || open(Kind.LINK, 1);
            case '!' -> parser.peek(1) == '[' && open(Kind.IMAGE, 2);
            case '^' -> parser.peek(1) == '[' && open(Kind.NOTE, 2);
            case ']' -> close();
            default -> endOfCell();
        };
    }

    /** Brackets do not reach over the bar of a table's cell. */
    private boolean endOfCell() {
        openers.clear();
        return false;
    }

    private boolean call() {
        int start = parser.getIndex();
        Matcher matcher = CALL.matcher(parser.getInput()).region(start, parser.getInput().length());
        if (!matcher.lookingAt()) {
            return false;
        }
        parser.appendNode(new InlineMarkup.NoteCall(parser.getInput().subSequence(start, matcher.end()),
                parser.getInput().subSequence(matcher.start(1), matcher.end(1))));
        parser.setIndex(matcher.end());
        return true;
    }

    private boolean open(Kind kind, int width) {
        int start = parser.getIndex();
        Text text = parser.appendSeparateText(parser.getInput().subSequence(start, start + width));
        openers.push(new Opener(kind, text, start, parser.getLastDelimiter()));
        parser.setIndex(start + width);
        return true;
    }

    private boolean close() {
        if (openers.isEmpty()) {
            return false;
        }
        Opener opener = openers.pop();
        int end = parser.getIndex();
        parser.setIndex(end + 1);
        Node node = opener.kind() == Kind.NOTE ? new InlineMarkup.InlineNote() : resolve(opener, end);
        if (node == null) {
            parser.setIndex(end);
            return false;
        }
        wrap(opener, node);
        return true;
    }

    /** What a bracket that ends before {@code end} is; null where it is but a bracket. */
    private Node resolve(Opener opener, int end) {
        InlineLinkNode node = opener.kind() == Kind.IMAGE ? new Image() : new Link();
        if (destination(node) || reference(node, opener, end)) {
            return node;
        }
        if (opener.kind() == Kind.IMAGE) {
            return null;
        }
        if (Braces.end(parser.getInput(), parser.getIndex()) > 0) {
            return new InlineMarkup.Bracketed();
        }
        if (CITATION.matcher(parser.getInput().subSequence(opener.inner(), end)).lookingAt()) {
            return cited(opener) == null ? new InlineMarkup.BracketedCitation() : new InlineMarkup.TextualCitation();
        }
        return cited(opener) == null ? null : new InlineMarkup.TextualCitation();
    }

    /** The work that is named in the text just before a bracket; null where there is none. */
    private static Node cited(Opener opener) {
        Node before = opener.text().getPrevious();
        boolean isSpace = before instanceof Text && before.getChars().isBlank();
        Node named = isSpace ? before.getPrevious() : before;
        return named instanceof InlineMarkup.BareCitation ? named : null;
    }

    private boolean destination(InlineLinkNode node) {
        int start = parser.getIndex();
        if (parser.peek() != '(') {
            return false;
        }
        parser.setIndex(start + 1);
        parser.spnl();
        BasedSequence url = parser.parseLinkDestination();
        BasedSequence title = url == null ? null : title();
        if (url == null || parser.peek() != ')') {
            parser.setIndex(start);
            return false;
        }
        parser.setIndex(parser.getIndex() + 1);
        node.setUrlChars(url);
        node.setTitleChars(title == null ? BasedSequence.NULL : title);
        return true;
    }

    private BasedSequence title() {
        int before = parser.getIndex();
        parser.spnl();
        BasedSequence title = parser.getIndex() > before ? parser.parseLinkTitle() : null;
        parser.spnl();
        return title;
    }

    private boolean reference(InlineLinkNode node, Opener opener, int end) {
        int start = parser.getIndex();
        int length = parser.parseLinkLabel();
        if (length <= 2 && end - opener.inner() > LONGEST_LABEL) {
            parser.setIndex(start);
            return false;
        }
        BasedSequence label = length > 2
                ? parser.getInput().subSequence(start, start + length)
                : parser.getInput().subSequence(opener.inner() - 1, end + 1);
        Reference found = Parser.REFERENCES.get(parser.getDocument())
                .get(Escaping.normalizeReferenceChars(label, true));
        if (found == null) {
            parser.setIndex(start);
            return false;
        }
        node.setUrlChars(found.getUrl());
        node.setTitle(found.getTitle());
        return true;
    }

    private void wrap(Opener opener, Node node) {
        parser.flushTextNode();
        node.setChars(parser.getInput().subSequence(opener.start(), parser.getIndex()));
        if (node instanceof InlineMarkup.TextualCitation) {
            Node named = cited(opener);
            node.setChars(parser.getInput().subSequence(named.getStartOffset() - parser.getInput().getStartOffset(),
                    parser.getIndex()));
            while (named.getNext() != opener.text()) {
                named.getNext().unlink();
            }
            node.appendChild(named);
        }
        for (Node next, child = opener.text().getNext(); child != null; child = next) {
            next = child.getNext();
            node.appendChild(child);
        }
        parser.appendNode(node);
        parser.processDelimiters(opener.below());
        opener.text().unlink();
    }

    @Override
    public void finalizeBlock(InlineParser same) {
        openers.clear();
    }

    @Override
    public void finalizeDocument(InlineParser same) {
        openers.clear();
    }
}
