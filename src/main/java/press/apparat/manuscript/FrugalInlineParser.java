package press.apparat.manuscript;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's own parser, but for two ways to take a time that grows with the square of a paragraph: the copy of the
 * whole paragraph that it makes at each match of a pattern, and the search for the end of an endless address.
 */
final class FrugalInlineParser extends InlineParserImpl {
    private static final int LONGEST_ADDRESS = 4_000;

    FrugalInlineParser(DataHolder options, BitSet special, BitSet delimiters,
            Map<Character, DelimiterProcessor> processors, LinkRefProcessorData links,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, links, extensions);
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public BasedSequence parseLinkDestination() {
        BasedSequence whole = input;
        input = whole.subSequence(0, Math.min(whole.length(), index + LONGEST_ADDRESS));
        BasedSequence destination = super.parseLinkDestination();
        input = whole;
        return destination;
    }
}
