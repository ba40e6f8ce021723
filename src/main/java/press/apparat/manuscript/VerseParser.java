package press.apparat.manuscript;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Verse, whose lines stay lines: a div of the kind {@code verse}, or Pandoc's line block ({@code | line}). */
final class VerseParser extends AbstractBlockParser {
    private static final Pattern BAR = Pattern.compile("\\|(?:[ \t].*[^|\\s][ \t]*|[ \t]*)");
    private static final Pattern TABLE_RULE = Pattern.compile("[>\\s]*\\|?[\\s:|-]*-[\\s:|-]*");

    private final BlockMarkup.Verse verse;
    private final boolean fenced;

    private VerseParser(BlockMarkup.Verse verse, boolean fenced) {
        this.verse = verse;
        this.fenced = fenced;
    }

    static VerseParser div(BasedSequence fence) {
        return new VerseParser(new BlockMarkup.Verse(fence, false), true);
    }

    /** A line block; not the first line of a table, which a rule follows. */
    static BlockStart startLines(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() > 3 || !isBarred(state) || matched.getBlockParser().isParagraphParser()
                || TABLE_RULE.matcher(nextLine(state.getLine())).matches()) {
            return BlockStart.none();
        }
        BasedSequence none = state.getLine().subSequence(0, 0);
        return BlockStart.of(new VerseParser(new BlockMarkup.Verse(none, true), false))
                .atIndex(state.getNextNonSpaceIndex());
    }

    private static boolean isBarred(ParserState state) {
        return BAR.matcher(state.getLine().subSequence(state.getNextNonSpaceIndex())).matches();
    }

    private static CharSequence nextLine(BasedSequence line) {
        BasedSequence base = line.getBaseSequence();
        int start = Math.min(line.getEndOffset() + 1, base.length());
        int end = base.indexOf('\n', start);
        return base.subSequence(start, end < 0 ? base.length() : end);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!fenced) {
            return isBarred(state) ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
        }
        BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (DivParser.CLOSING.matcher(rest).matches()) {
            verse.close();
            verse.appendChild(new BlockMarkup.VerseLine(rest.subSequence(0, 0), 0));
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        BasedSequence words = fenced || line.isEmpty() ? line : line.subSequence(line.charAt(1) == ' ' ? 2 : 1);
        BasedSequence trimmed = words.trim();
        int indent = trimmed.isEmpty() ? 0 : trimmed.getStartOffset() - words.getStartOffset();
        verse.appendChild(new BlockMarkup.VerseLine(
                trimmed.endsWith("\\") ? trimmed.subSequence(0, trimmed.length() - 1) : trimmed, indent));
    }

    @Override
    public Block getBlock() {
        return verse;
    }

    @Override
    public void closeBlock(ParserState state) {
        verse.setChars(verse.fence.baseSubSequence(
                fenced ? verse.fence.getStartOffset() : verse.getFirstChild().getStartOffset(),
                verse.getLastChild().getEndOffset()));
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        for (Node line : verse.getChildren()) {
            inlineParser.parse(line.getChars(), line);
        }
    }
}
