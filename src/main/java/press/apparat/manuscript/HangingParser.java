package press.apparat.manuscript;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block whose further lines are indented below its marker: the definition of a note or of a term.
 *
 * <p>flexmark's own extensions are not used for these: its footnotes take {@code [^a] … [b]:} for one label, and its
 * definition lists know no definition within a div and make terms of a table's rows.
 */
final class HangingParser extends AbstractBlockParser {
    private static final int NOTE_INDENT = 4;
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s\\[]{1,200})\\]:");
    private static final Pattern DEFINITION = Pattern.compile(":([ \t]{1,4})(?=\\S)");

    private final Block block;
    private final int indent;
    private final int start;

    private HangingParser(Block block, int indent, int start) {
        this.block = block;
        this.indent = indent;
        this.start = start;
    }

    /** {@code [^label]: …} */
    static BlockStart startNote(ParserState state, MatchedBlockParser matched) {
        return marker(NOTE, state).map(found -> {
            BasedSequence label = rest(state).subSequence(found.start(1), found.end(1));
            return start(state, new BlockMarkup.NoteDefinition(label), NOTE_INDENT, found.end());
        }).orElse(BlockStart.none());
    }

    /** {@code : …} below a term, a paragraph of one line. */
    static BlockStart startDefinition(ParserState state, MatchedBlockParser matched) {
        return marker(DEFINITION, state).filter(found -> followsTerm(matched)).map(found -> {
            int width = Math.min(state.getIndent() + found.end(), NOTE_INDENT);
            return start(state, new BlockMarkup.DefinitionItem(), width, found.end());
        }).orElse(BlockStart.none());
    }

    private static BlockStart start(ParserState state, Block block, int indent, int marker) {
        return BlockStart.of(new HangingParser(block, indent, rest(state).getStartOffset()))
                .atIndex(state.getNextNonSpaceIndex() + marker);
    }

    private static Optional<MatchResult> marker(Pattern pattern, ParserState state) {
        Matcher matcher = pattern.matcher(rest(state));
        return state.getIndent() < NOTE_INDENT && matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static BasedSequence rest(ParserState state) {
        return state.getLine().subSequence(state.getNextNonSpaceIndex());
    }

    private static boolean followsTerm(MatchedBlockParser matched) {
        BlockParser parser = matched.getBlockParser();
        if (parser.isParagraphParser()) {
            return matched.getParagraphLines().size() == 1;
        }
        Node before = parser.getBlock().getLastChild();
        return before instanceof BlockMarkup.DefinitionItem
                || before instanceof Paragraph paragraph && paragraph.getLineCount() == 1;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        BasedSequence line = state.getLine();
        Node last = block.getLastChild();
        int end = last == null ? line.baseEndOfLine(start) : last.getEndOffset();
        block.setChars(line.baseSubSequence(start, end));
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }
}
