package press.apparat.manuscript;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A citation in the text, {@code @key}: not within a word, as in an address of electronic mail. */
final class AtSign implements InlineParserExtension {
    static final String STARTS = "@";
    /** Pandoc's User's Guide, "Citation syntax": letters, digits and _, and single punctuation within; any in braces. */
    private static final Pattern KEY = Pattern
            .compile("@(?:\\{[^{}\\s]+\\}|[\\p{L}\\p{N}_]+(?:[:.#$%&\\-+?<>~/][\\p{L}\\p{N}_]+)*+)");

    private final LightInlineParser parser;

    AtSign(LightInlineParser parser) {
        this.parser = parser;
    }

    /** The key of {@code @key} or <code>@{key}</code>. */
    static String key(BasedSequence chars) {
        return chars.charAt(1) == '{'
                ? chars.subSequence(2, chars.length() - 1).toString()
                : chars.subSequence(1).toString();
    }

    @Override
    public boolean parse(LightInlineParser same) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        Matcher key = KEY.matcher(input).region(start, Math.min(input.length(), start + 200));
        if (start > 0 && Character.isLetterOrDigit(input.charAt(start - 1)) || !key.lookingAt()) {
            return false;
        }
        parser.appendNode(new InlineMarkup.BareCitation(input.subSequence(start, key.end())));
        parser.setIndex(key.end());
        return true;
    }

    @Override
    public void finalizeBlock(InlineParser same) {
    }

    @Override
    public void finalizeDocument(InlineParser same) {
    }
}
