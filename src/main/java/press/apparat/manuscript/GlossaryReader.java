package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.report.Diagnostic;
import press.apparat.report.Nearest;
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
 * </pre>
 *
 * A term is one line. Its class is its kind: person, place, body, event or word (which is meant where none is
 * given). {@code forms} are further forms found in the text, parted by semicolons; {@code sort} is its sort key.
 * {@code index} says how its mentions are indexed ({@link IndexReader}). Without an id a term has one made of its words ("central-committee").
 */
final class GlossaryReader {
    private static final Set<Class<? extends Node>> PASSED = Set.of(BlockMarkup.DefinitionItem.class,
            BlockMarkup.NoteDefinition.class, Heading.class, HtmlCommentBlock.class);
    private static final Map<String, GlossaryTerm.Kind> KINDS = kinds();

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

    private static Map<String, GlossaryTerm.Kind> kinds() {
        Map<String, GlossaryTerm.Kind> kinds = new LinkedHashMap<>();
        for (GlossaryTerm.Kind kind : GlossaryTerm.Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        return kinds;
    }

    private List<GlossaryTerm> terms() {
        List<GlossaryTerm> terms = new ArrayList<>();
        for (Node node : reading.document().getChildren()) {
            if (node instanceof Paragraph line && line.getNext() instanceof BlockMarkup.DefinitionItem) {
                terms.add(term(line));
            } else if (!PASSED.contains(node.getClass())) {
                reading.report(Diagnostic.error("M074", reading.span(node), "neither a term nor its definition")
                        .help("a term is one line, and its definition begins below it with a colon and spaces"));
            }
        }
        reading.notes().reportUnused();
        return terms;
    }

    private GlossaryTerm term(Paragraph line) {
        Attributes attributes = reading.blocks().headingAttributes(line);
        List<Inline> words = reading.inlines().read(line);
        String name = PlainText.of(words).strip();
        Span place = reading.span(line);
        String id = attributes.id().orElse(Slug.of(name));
        List<String> others = attributes.value("forms").map(GlossaryReader::split).orElse(List.of());
        checkUnique(id, ids, Diagnostic.error("M070", place, "a second term with the id \"" + id + "\""));
        Stream.concat(Stream.of(name), others.stream()).distinct().forEach(form -> checkUnique(form, forms,
                Diagnostic.error("M071", place, "a second term with the form \"" + form + "\"")));
        Node definition = line.getNext();
        GlossaryTerm.Kind kind = kind(attributes, place);
        return new GlossaryTerm(id, kind, words, others, nativeForm(attributes), attributes.value("dates"),
                attributes.value("sort").orElse(name), gloss(definition, place), entry(definition),
                new IndexReader(reading).term(kind, attributes, words, place),
                reading.span(line.getStartOffset(), definition.getEndOffset()));
    }

    private static Optional<GlossaryTerm.Native> nativeForm(Attributes attributes) {
        return attributes.value("native")
                .map(text -> new GlossaryTerm.Native(text, attributes.value("native-lang").orElse("und")));
    }

    private static List<String> split(String forms) {
        return Stream.of(forms.split(";")).map(String::strip).filter(form -> !form.isEmpty()).toList();
    }

    private void checkUnique(String word, Map<String, Span> seen, Diagnostic diagnostic) {
        Span first = seen.putIfAbsent(word, diagnostic.span());
        if (first != null) {
            reading.report(diagnostic.label(first, "the first is here"));
        }
    }

    private GlossaryTerm.Kind kind(Attributes attributes, Span place) {
        GlossaryTerm.Kind kind = GlossaryTerm.Kind.WORD;
        for (String word : attributes.classes()) {
            if (!KINDS.containsKey(word)) {
                reading.report(Diagnostic.error("M072", place, "no kind of term \"" + word + "\"")
                        .help(Nearest.help(word, KINDS.keySet()).orElse("it is " + String.join(", ", KINDS.keySet()))));
            }
            kind = KINDS.getOrDefault(word, kind);
        }
        return kind;
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
