package press.apparat.manuscript;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.report.Diagnostic;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** Reads fenced divs by their kind, and verse. */
final class DivReader {
    private static final Pattern FENCE = Pattern
            .compile(":{3,}\\s*(?<word>[^\\s{}:]++)?\\s*(?<braces>\\{.*\\})?\\s*:*");
    private static final Map<String, Block.Kind> KINDS = kinds();
    private static final List<String> KNOWN = List.of("epigraph", "letter", "document", "aside", "timeline", "people",
            "verse", "parallel");

    private final Reading reading;

    DivReader(Reading reading) {
        this.reading = reading;
    }

    private static Map<String, Block.Kind> kinds() {
        Map<String, Block.Kind> kinds = new LinkedHashMap<>();
        for (Block.Kind kind : Block.Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        kinds.remove("plain");
        return kinds;
    }

    List<Block> div(BlockMarkup.Div node) {
        Attributes attributes = attributes(node.fence);
        if (!node.isClosed()) {
            reportUnclosed(node.fence);
        }
        Span span = reading.span(node);
        if (attributes.has("parallel")) {
            return List.of(new Block.Parallel(new SideReader(reading, this).sides(node),
                    without(attributes, "parallel"), span));
        }
        Optional<String> kind = attributes.classes().stream().filter(KINDS::containsKey).findFirst();
        if (kind.isEmpty()) {
            checkKind(attributes, reading.span(node.fence));
        }
        return List.of(new Block.Division(kind.map(KINDS::get).orElse(Block.Kind.PLAIN), reading.blocks().read(node),
                kind.map(word -> without(attributes, word)).orElse(attributes), span));
    }

    void reportUnclosed(BasedSequence fence) {
        reading.report(Diagnostic.error("M021", reading.span(fence), "nothing closes this div")
                .label(reading.span(fence), "opened here").help("write ::: on a line of its own where it ends"));
    }

    void stray(BlockMarkup.FenceEnd node) {
        if (node.stray) {
            reading.report(Diagnostic.error("M022", reading.span(node), "no div to close"));
        }
    }

    Attributes attributes(BasedSequence fence) {
        Matcher matcher = FENCE.matcher(fence);
        if (!matcher.matches()) {
            reading.report(Diagnostic.error("M023", reading.span(fence), "this fence cannot be read")
                    .help("write ::: kind, or ::: kind {#id .class key=value}"));
            return Attributes.NONE;
        }
        Attributes braces = matcher.group("braces") == null
                ? Attributes.NONE
                : reading.attributes().read(fence.subSequence(matcher.start("braces"), matcher.end("braces")));
        List<String> classes = new ArrayList<>(braces.classes());
        Optional.ofNullable(matcher.group("word")).ifPresent(word -> classes.add(0, word));
        return new Attributes(braces.id(), classes, braces.values());
    }

    private void checkKind(Attributes attributes, Span fence) {
        attributes.classes().forEach(word -> Nearest.help(word, KNOWN).ifPresent(help -> reading.report(
                Diagnostic.warning("M020", fence, "the press knows no kind of div \"" + word + "\"").help(help))));
    }

    private static Attributes without(Attributes attributes, String word) {
        List<String> classes = attributes.classes().stream().filter(c -> !c.equals(word)).toList();
        return new Attributes(attributes.id(), classes, attributes.values());
    }

    Block verse(BlockMarkup.Verse node) {
        Attributes attributes = node.fence.isEmpty() ? Attributes.NONE : attributes(node.fence);
        if (!node.isClosed()) {
            reportUnclosed(node.fence);
        }
        return new Block.Verse(stanzas(node), without(attributes, "verse"), reading.span(node));
    }

    private List<Block.Stanza> stanzas(BlockMarkup.Verse node) {
        List<Block.Stanza> stanzas = new ArrayList<>();
        List<Block.VerseLine> lines = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            BlockMarkup.VerseLine line = (BlockMarkup.VerseLine) child;
            if (!line.getChars().isBlank()) {
                lines.add(new Block.VerseLine(step(line), reading.inlines().read(line), reading.span(line)));
            }
            if (!lines.isEmpty() && (line.getChars().isBlank() || line.getNext() == null)) {
                stanzas.add(new Block.Stanza(List.copyOf(lines)));
                lines.clear();
            }
        }
        return stanzas;
    }

    /** Two spaces, or one after them, are a step. */
    private static int step(BlockMarkup.VerseLine line) {
        return (line.indent + 1) / 2;
    }
}
