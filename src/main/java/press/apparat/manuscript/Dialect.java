package press.apparat.manuscript;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.superscript.SuperscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The Markdown of a manuscript, as flexmark parses it: CommonMark, pipe tables, and Pandoc's notes, spans and divs. */
final class Dialect implements Parser.ParserExtension {
    private static final DataHolder OPTIONS = options();
    private static final BlockParserFactory HEADING = new HeadingParser.Factory().apply(OPTIONS);
    private static final List<BlockParserFactory> BLOCKS = List.of(Dialect::startHeading, DivParser::start,
            HangingParser::startNote, HangingParser::startDefinition, VerseParser::startLines);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private Dialect() {
    }

    /** The tree of a text; offsets in it are offsets in the text. */
    static Document parse(String text) {
        return PARSER.parse(text);
    }

    /** Has flexmark's classes loaded, which takes longer than to read a short book, while others do something else. */
    static void awake() {
        CompletableFuture.runAsync(() -> parse("# a *b* `c` [d](e){.f}[^g]\n\n> - h\n\n|i|\n|-|\n|j|\n\n[^g]: k\n"));
    }

    /** Whatever stands four columns in belongs to a list's item, as in manuscripts written for older Pandocs. */
    private static DataHolder options() {
        return new MutableDataSet().setFrom(ParserEmulationProfile.COMMONMARK_0_29)
                .set(Parser.LISTS_NEW_ITEM_CODE_INDENT, 1).set(Parser.HEADING_PARSER, false)
                .set(TablesExtension.WITH_CAPTION, false).set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughSubscriptExtension.create(),
                        SuperscriptExtension.create(), new Dialect()));
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
    }

    @Override
    public void extend(Parser.Builder builder) {
        // flexmark reads link references by itself only with its own inline parser
        builder.customInlineParserFactory(FrugalInlineParser::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customBlockParserFactory(new Block(Dialect::start))
                .customInlineParserExtensionFactory(new Inline(Brackets.STARTS, Brackets::new))
                .customInlineParserExtensionFactory(new Inline(Braces.STARTS, Braces::new))
                .customInlineParserExtensionFactory(new Inline(AtSign.STARTS, AtSign::new));
    }

    private static BlockStart start(ParserState state, MatchedBlockParser matched) {
        return BLOCKS.stream().map(block -> block.tryStart(state, matched)).filter(Objects::nonNull).findFirst()
                .orElse(BlockStart.none());
    }

    /** flexmark's headings, but not asked at every line: they gather the whole paragraph above to look for a rule. */
    private static BlockStart startHeading(ParserState state, MatchedBlockParser matched) {
        char first = state.getLine().safeCharAt(state.getNextNonSpaceIndex());
        return first == '#' || first == '=' || first == '-' ? HEADING.tryStart(state, matched) : BlockStart.none();
    }

    private record Block(BlockParserFactory start) implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return start;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private record Inline(String getCharacters,
            Function<LightInlineParser, InlineParserExtension> maker) implements InlineParserExtensionFactory {
        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return maker.apply(parser);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
