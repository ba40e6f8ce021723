package press.apparat.manuscript;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Attributes in the text: braces directly after a span, link, picture or code, or at the end of a heading, term or
 * caption. Any others are but braces.
 */
final class Braces implements InlineParserExtension {
    static final String STARTS = "{";
    private static final int LONGEST = 8_000;
    private static final Pattern SEE = Pattern.compile("[\\s{]see=");
    private static final Set<Class<? extends Node>> BEARERS = Set.of(InlineMarkup.Bracketed.class, Link.class,
            Image.class, Code.class, AutoLink.class);

    private final LightInlineParser parser;

    Braces(LightInlineParser parser) {
        this.parser = parser;
    }

    /** The index after the brace that closes the one at {@code start} on the same line, or -1. */
    static int end(CharSequence text, int start) {
        if (start >= text.length() || text.charAt(start) != '{') {
            return -1;
        }
        boolean quoted = false;
        for (int i = start + 1; i < Math.min(text.length(), start + LONGEST); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"' && text.charAt(i - 1) != '\\';
            if (c == '}' && !quoted) {
                return i + 1;
            }
            if (c == '\n' && text.charAt(i - 1) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    @Override
    public boolean parse(LightInlineParser same) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int end = end(input, start);
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        Node last = parser.getBlock().getLastChild();
        BasedSequence braces = input.subSequence(start, end);
        if (last != null && BEARERS.contains(last.getClass()) && last.getEndOffset() == braces.getStartOffset()) {
            parser.appendNode(attributed(last, braces));
        } else if ((isTitled(parser.getBlock()) || isSeeEntry(parser.getBlock(), braces))
                && input.subSequence(end).isBlank()) {
            trimEnd(last);
            parser.appendNode(new InlineMarkup.TrailingBraces(braces));
        } else {
            return false;
        }
        parser.setIndex(end);
        return true;
    }

    private static Node attributed(Node bearer, BasedSequence braces) {
        Node node = new InlineMarkup.Attributed(bearer.baseSubSequence(bearer.getStartOffset(), braces.getEndOffset()),
                braces);
        bearer.unlink();
        node.appendChild(bearer);
        return node;
    }

    private static void trimEnd(Node last) {
        if (last instanceof Text) {
            last.setChars(last.getChars().trimEnd());
        }
    }

    private static boolean isTitled(Node block) {
        return block instanceof Heading || block instanceof Paragraph
                && (block.getNext() instanceof BlockMarkup.DefinitionItem || block.getChars().startsWith(":"));
    }

    private static boolean isSeeEntry(Node block, CharSequence braces) {
        return block instanceof Paragraph && SEE.matcher(braces).find();
    }

    /** Whether a paragraph is a term of the glossary that sends to another, and has no definition. */
    static boolean isSeeEntry(Node block) {
        return block.getLastChild() instanceof InlineMarkup.TrailingBraces braces
                && isSeeEntry(block, braces.getChars());
    }

    @Override
    public void finalizeBlock(InlineParser same) {
    }

    @Override
    public void finalizeDocument(InlineParser same) {
    }
}
