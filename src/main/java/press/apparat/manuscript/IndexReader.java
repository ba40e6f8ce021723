package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.apparat.book.Attributes;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.IndexHeading;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Posting;
import press.apparat.book.Posting.Use;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/**
 * Reads index marks.
 *
 * <pre>
 * [Molotov]{index="Molotov, Vyacheslav"}         []{index="Molotov, Vyacheslav!as ambassador!to Mongolia"}
 * {index="Rodina@*Rodina*"}                      sorted by what stands before the @, printed as what follows it
 * {index="coup; Presidium!sessions"}             under two headings
 * {index="plenum" .main}                         its chief place
 * {index="plenum" index-range=start}             the first place of a range, and {index="plenum" index-range=end} its last
 * {index="Skryabin" see="Molotov, Vyacheslav"}   no place, as with see-also=
 * {index="Molotov, Vyacheslav" index-in=names}   in another index than the usual one
 * {index=-}                                      these words are not indexed
 * </pre>
 *
 * The signs ; ! and @ stand for themselves where they are doubled.
 */
final class IndexReader {
    private static final Set<String> KEYS = Set.of("index", "index-in", "index-range", "see", "see-also");
    private static final Set<String> REFUSALS = Set.of("-", "no");
    private static final String MAIN = "main";
    private static final Pattern MARKUP = Pattern.compile("[*_`\\[\\]\\\\<&^~]");

    private final Reading reading;

    IndexReader(Reading reading) {
        this.reading = reading;
    }

    /** Whether what has these attributes is an index mark. */
    static boolean marks(Attributes attributes) {
        return attributes.values().keySet().stream().anyMatch(KEYS::contains);
    }

    /** Reports a paragraph that is nothing but marks at a point: it would be printed as an empty line. */
    static void checkCompany(List<Inline> paragraph, Reading reading, Node node) {
        boolean alone = paragraph.stream().allMatch(Inline.IndexMark.class::isInstance);
        if (!paragraph.isEmpty() && alone && PlainText.of(paragraph).isBlank()) {
            reading.report(Diagnostic.error("M094", reading.span(node), "index marks without a text to stand in")
                    .help("write them at the beginning or the end of a paragraph"));
        }
    }

    /** A mark over some words. */
    Inline mark(List<Inline> words, Attributes attributes, Span span) {
        return new Inline.IndexMark(words, posting(attributes, span), others(attributes), span);
    }

    private Posting posting(Attributes attributes, Span span) {
        Optional<String> written = attributes.value("index");
        if (written.isEmpty()) {
            reading.report(Diagnostic.error("M091", span, "an index mark without a heading")
                    .help("write index=\"…\" as well: what is to be posted under which heading"));
        }
        if (written.isEmpty() || written.filter(REFUSALS::contains).isPresent()) {
            return Posting.REFUSED;
        }
        Use use = use(attributes, span);
        List<IndexHeading> references = attributes.value("see").or(() -> attributes.value("see-also"))
                .map(text -> headings(text, span)).orElse(List.of());
        return new Posting(attributes.value("index-in").orElse(""), headings(written.get(), span), use,
                attributes.has(MAIN), references);
    }

    private Use use(Attributes attributes, Span span) {
        List<Use> uses = new ArrayList<>();
        attributes.value("see").ifPresent(to -> uses.add(Use.SEE));
        attributes.value("see-also").ifPresent(to -> uses.add(Use.SEE_ALSO));
        attributes.value("index-range").ifPresent(edge -> uses.add(edge.equals("end") ? Use.END : Use.START));
        if (uses.size() > 1) {
            reading.report(Diagnostic.error("M092", span, "an index mark does one thing only")
                    .help("write one mark for see=, one for see-also= and one for index-range="));
        }
        return uses.isEmpty() ? Use.PLACE : uses.get(0);
    }

    /** What the author wrote beside the mark. */
    private static Attributes others(Attributes attributes) {
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.keySet().removeAll(KEYS);
        values.remove("term");
        List<String> classes = attributes.classes().stream().filter(name -> !name.equals(MAIN)).toList();
        return new Attributes(attributes.id(), classes, values);
    }

    /** Headings with semicolons between them. */
    private List<IndexHeading> headings(String text, Span span) {
        return split(text, ';').stream().flatMap(one -> heading(one, span).stream()).toList();
    }

    private Optional<IndexHeading> heading(String text, Span span) {
        List<String> levels = split(text, '!').stream().map(String::strip).toList();
        List<IndexHeading.Level> read = levels.stream().map(level -> level(level, span)).toList();
        if (read.size() > IndexHeading.DEEPEST || read.stream().anyMatch(level -> level.plain().isBlank())) {
            reading.report(Diagnostic.error("M090", span, "\"" + text.strip() + "\" is no heading of an index")
                    .help("write heading!subheading!one below, with words in each; !! is an exclamation mark"));
            return Optional.empty();
        }
        return Optional.of(new IndexHeading(read));
    }

    private IndexHeading.Level level(String text, Span span) {
        List<String> parts = split(text, '@').stream().map(IndexReader::plain).toList();
        List<Inline> words = words(parts.get(parts.size() - 1).strip(), span);
        return new IndexHeading.Level(words, parts.stream().limit(parts.size() - 1).findFirst().map(String::strip));
    }

    /** A text in Markdown; what is more than a paragraph is but a text. */
    private List<Inline> words(String text, Span span) {
        if (MARKUP.matcher(text).find()) {
            Reading inner = new Reading(text, span, reading.surroundings());
            Node only = inner.document().getFirstChild();
            if (only instanceof Paragraph && only.getNext() == null) {
                return inner.inlines().read(only);
            }
        }
        return List.of(new Inline.Text(text, span));
    }

    /** Parts between single signs. */
    private static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == sign;
            if (text.charAt(i) == sign && doubled) {
                i++;
            } else if (text.charAt(i) == sign) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String plain(String text) {
        return text.replace(";;", ";").replace("!!", "!").replace("@@", "@");
    }

    /**
     * How a term of the glossary is indexed: under the heading that {@code index} gives, or a person under the sort key
     * ("Brezhnev, Leonid") and anything else under its name; {@code index=no} refuses it, {@code index=yes} asks for it.
     */
    GlossaryTerm.Indexed term(GlossaryTerm.Kind kind, Attributes attributes, List<Inline> name, Span span) {
        Optional<String> written = attributes.value("index");
        Optional<String> sort = attributes.value("sort");
        boolean sorted = kind == GlossaryTerm.Kind.PERSON && sort.isPresent();
        List<Inline> words = sorted ? List.of(new Inline.Text(sort.get(), span)) : name;
        IndexHeading usual = new IndexHeading(List.of(new IndexHeading.Level(words, sort)));
        GlossaryTerm.Indexed.When when = written.filter(REFUSALS::contains).isPresent()
                ? GlossaryTerm.Indexed.When.NEVER
                : written.isPresent() ? GlossaryTerm.Indexed.When.ALWAYS : GlossaryTerm.Indexed.When.BY_KIND;
        Optional<IndexHeading> own = written.filter(text -> !REFUSALS.contains(text) && !text.equals("yes"))
                .flatMap(text -> heading(text, span));
        return new GlossaryTerm.Indexed(when, own.orElse(usual));
    }
}
