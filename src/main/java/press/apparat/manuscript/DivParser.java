package press.apparat.manuscript;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A fenced div, after Pandoc: {@code ::: kind {#id .class key=value}} up to a bare {@code :::}, which closes the
 * innermost open one. The closing fence is a block of its own, so that it is only seen where all the containers
 * around it go on.
 */
final class DivParser extends AbstractBlockParser {
    private static final Set<Class<? extends Block>> PASSED = Set.of(Paragraph.class, BulletList.class,
            OrderedList.class);
    static final Pattern CLOSING = Pattern.compile(":{3,}[ \t]*");
    private static final Pattern OPENING = Pattern.compile(":{3,}[ \t]*[^\\s:].*");
    private static final Pattern VERSE = Pattern.compile("[: \t]*(?:verse\\b|\\{[^}\"]*\\.verse\\b).*");

    /** Deeper than any reader goes down; each open div is asked about each line. */
    private static final int DEEPEST = 200;

    private final BlockMarkup.Div div;

    private DivParser(BasedSequence fence) {
        this.div = new BlockMarkup.Div(fence);
    }

    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (state.getIndent() > 3 || !rest.startsWith(":::")) {
            return BlockStart.none();
        }
        if (CLOSING.matcher(rest).matches()) {
            return at(state, new FenceEnd(rest, close(state, matched.getBlockParser())));
        }
        boolean opens = state.getActiveBlockParsers().size() < DEEPEST && OPENING.matcher(rest).matches();
        return opens ? at(state, opening(rest.trim())) : BlockStart.none();
    }

    private static BlockParser opening(BasedSequence fence) {
        return VERSE.matcher(fence).matches() ? VerseParser.div(fence) : new DivParser(fence);
    }

    private static BlockStart at(ParserState state, BlockParser parser) {
        return BlockStart.of(parser).atIndex(state.getLine().length());
    }

    /** Closes the innermost open div that the line stands in directly; false where there is none. */
    private static boolean close(ParserState state, BlockParser matched) {
        List<BlockParser> open = state.getActiveBlockParsers();
        for (int i = open.indexOf(matched); i > 0; i--) {
            if (open.get(i) instanceof DivParser parser) {
                parser.div.close();
                return true;
            }
            if (!PASSED.contains(open.get(i).getBlock().getClass())) {
                return false;
            }
        }
        return false;
    }

    @Override
    public Block getBlock() {
        return div;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return div.isClosed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        Node last = div.getLastChild();
        int end = last == null ? div.fence.getEndOffset() : last.getEndOffset();
        div.setChars(div.fence.baseSubSequence(div.fence.getStartOffset(), end));
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    private static final class FenceEnd extends AbstractBlockParser {
        private final BlockMarkup.FenceEnd block;

        FenceEnd(BasedSequence fence, boolean closes) {
            this.block = new BlockMarkup.FenceEnd(!closes);
            block.setChars(fence.trimEnd());
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
        }
    }
}
