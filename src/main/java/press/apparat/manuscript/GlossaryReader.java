package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.report.Diagnostic;
import press.apparat.report.Source;
import press.apparat.report.Span;

/**
 * Reads glossary.md: a definition list, or several under headings (which are not printed).
 *
 * <pre>
 * Presidium {#presidium .body forms="the Presidium; Президиум" native="Президиум" native-lang=ru dates="1952–66"}
 * :   The party's highest body between plenums.
 *
 *     What follows the first paragraph is the full entry.
 *
 * Politburo {see=presidium}
 * </pre>
 *
 * A term is one line, and so is one that only sends to another. Without an id a term has one made of its words
 * ("central-committee"). Its other attributes: {@link TermAttributes}.
 */
final class GlossaryReader {
    private static final Set<Class<? extends Node>> PASSED = Set.of(BlockMarkup.DefinitionItem.class,
            BlockMarkup.NoteDefinition.class, Heading.class, HtmlCommentBlock.class);

    private final Reading reading;
    private final Map<String, Span> ids = new HashMap<>();
    private final Map<String, Span> forms = new HashMap<>();

    private GlossaryReader(Reading reading) {
        this.reading = reading;
    }

    /** The terms, in the order they are written. */
    static List<GlossaryTerm> read(Source source, Surroundings surroundings) {
        return new GlossaryReader(new Reading(source, surroundings)).terms();
    }

    private List<GlossaryTerm> terms() {
        List<GlossaryTerm> terms = new ArrayList<>();
        for (Node node : reading.document().getChildren()) {
            if (node instanceof Paragraph line && (isDefined(line) || Braces.isSeeEntry(line))) {
                terms.add(term(line));
            } else if (!PASSED.contains(node.getClass())) {
                reading.report(Diagnostic.error("M074", reading.span(node), "neither a term nor its definition")
                        .help("a term is one line, and its definition begins below it with a colon and spaces"));
            }
        }
        reading.notes().reportUnused();
        return terms;
    }

    private static boolean isDefined(Paragraph line) {
        return line.getNext() instanceof BlockMarkup.DefinitionItem;
    }

    private GlossaryTerm term(Paragraph line) {
        Attributes attributes = reading.blocks().headingAttributes(line);
        TermAttributes read = new TermAttributes(reading, attributes, reading.span(line));
        List<Inline> words = reading.inlines().read(line);
        String name = PlainText.of(words).strip();
        Span place = reading.span(line);
        String id = attributes.id().orElse(Slug.of(name));
        List<String> others = read.list("forms");
        checkUnique(id, ids, Diagnostic.error("M070", place, "a second term with the id \"" + id + "\""));
        Stream.concat(Stream.of(name), others.stream()).distinct().forEach(form -> checkUnique(form, forms,
                Diagnostic.error("M071", place, "a second term with the form \"" + form + "\"")));
        boolean sends = attributes.value("see").isPresent();
        if (sends) {
            checkSeeEntry(line);
        }
        List<Inline> gloss = sends ? List.of() : gloss(line.getNext(), place);
        List<Block> entry = sends ? List.of() : entry(line.getNext());
        int end = sends ? line.getEndOffset() : line.getNext().getEndOffset();
        GlossaryTerm.Kind kind = read.kind();
        return new GlossaryTerm(id, kind, words, others, read.nativeForm(), attributes.value("dates"),
                attributes.value("sort").orElse(name), gloss, entry, read.particulars(kind, words),
                reading.span(line.getStartOffset(), end));
    }

    private void checkSeeEntry(Paragraph line) {
        if (isDefined(line) || line.getChars().trimEnd().indexOf('\n') >= 0) {
            reading.report(Diagnostic.error("M059", reading.span(line), "an entry that sends to another is one line")
                    .help("it has no definition of its own, and a blank line before it and after it"));
        }
    }

    private void checkUnique(String word, Map<String, Span> seen, Diagnostic diagnostic) {
        Span first = seen.putIfAbsent(word, diagnostic.span());
        if (first != null) {
            reading.report(diagnostic.label(first, "the first is here"));
        }
    }

    private List<Inline> gloss(Node definition, Span term) {
        List<Inline> gloss = definition.getFirstChild() instanceof Paragraph first
                ? reading.inlines().read(first)
                : List.of();
        if (gloss.isEmpty()) {
            reading.report(Diagnostic.error("M073", term, "a term without a gloss")
                    .help("the first paragraph of its definition is its gloss"));
        }
        return gloss;
    }

    private List<Block> entry(Node definition) {
        List<Block> entry = new ArrayList<>();
        Node after = definition.getFirstChild() == null ? null : definition.getFirstChild().getNext();
        entry.addAll(reading.blocks().read(definition, after));
        for (Node further = definition.getNext(); further instanceof BlockMarkup.DefinitionItem; further = further
                .getNext()) {
            entry.addAll(reading.blocks().read(further));
        }
        return entry;
    }
}
