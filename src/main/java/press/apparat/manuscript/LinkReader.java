package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/** Reads links, cross references, pictures, and spans with attributes. */
final class LinkReader {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp|mailto|tel|doi|urn|info):\\S.*");

    private final Reading reading;
    private boolean within;

    LinkReader(Reading reading) {
        this.reading = reading;
    }

    /** A link, or a cross reference where it has no words. */
    List<Inline> link(Link node) {
        return link(node, Inline.Form.LABEL, reading.span(node));
    }

    private List<Inline> link(Link node, Inline.Form form, Span span) {
        String target = target(node.getUrl());
        checkNesting(span);
        if (node.hasChildren()) {
            List<Inline> words = words(node);
            String title = InlineReader.unescape(node.getTitle()).toString();
            return isLeading(target, span) ? List.of(new Inline.Link(target, title, words, span)) : words;
        }
        if (!target.startsWith("#")) {
            reading.report(Diagnostic.error("M041", span, "a link without words")
                    .help("only a cross reference, [](#id), has none"));
            return List.of();
        }
        return List.of(new Inline.Reference(target.substring(1), form, span));
    }

    private static String target(BasedSequence url) {
        String plain = InlineReader.unescape(url).toString();
        return plain.startsWith("#") ? plain : Escaping.percentEncodeUrl(Escaping.unescapeHtml(plain));
    }

    private List<Inline> words(Node node) {
        boolean before = within;
        within = true;
        List<Inline> words = reading.inlines().read(node);
        within = before;
        return words;
    }

    /** Reports what is a link itself, where it stands in a link's words. */
    void checkNesting(Span span) {
        if (within) {
            reading.report(Diagnostic.error("M042", span, "a link within a link's words"));
        }
    }

    private boolean isLeading(String target, Span span) {
        boolean leads = target.length() > 1 && target.startsWith("#") || ADDRESS.matcher(target).matches();
        if (!leads) {
            reading.report(Diagnostic
                    .error("M043", span, "\"" + target + "\" is neither an address nor a place in the book")
                    .help("write a whole address, https://…, or the identifier of a heading, figure or table, #id"));
        }
        return leads;
    }

    /** {@code <https://example.org/>} */
    List<Inline> address(Node node, String target) {
        Span span = reading.span(node);
        checkNesting(span);
        String shown = target.replaceFirst("^mailto:", "");
        Span inner = reading.span(node.getStartOffset() + 1, node.getEndOffset() - 1);
        return isLeading(target, span)
                ? List.of(new Inline.Link(Escaping.percentEncodeUrl(target), "", List.of(new Inline.Text(shown, inner)),
                        span))
                : List.of();
    }

    Inline.Image image(Image node) {
        return image(node, Attributes.NONE, reading.span(node));
    }

    /** A picture in the text; its alternative text is its {@code alt}, or else what its brackets say. */
    Inline.Image image(Image node, Attributes attributes, Span span) {
        String path = InlineReader.unescape(node.getUrl()).toString();
        String alt = attributes.has("decorative") ? "" : alt(node, attributes);
        if (alt.isBlank() && !attributes.has("decorative")) {
            reading.report(Diagnostic.error("M035", span, "a picture without alternative text")
                    .help("write alt=\"…\" after it, or .decorative if it says nothing"));
        }
        reading.surroundings().pictures().find(path, span);
        return new Inline.Image(path, alt, titled(attributes, node), span);
    }

    private String alt(Image node, Attributes attributes) {
        return attributes.value("alt").orElseGet(() -> PlainText.of(reading.inlines().read(node)).strip());
    }

    private static Attributes titled(Attributes attributes, Image node) {
        if (node.getTitle().isEmpty()) {
            return attributes;
        }
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.put("title", InlineReader.unescape(node.getTitle()).toString());
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    /** What has braces after it. */
    List<Inline> attributed(InlineMarkup.Attributed node) {
        Attributes attributes = reading.attributes().read(node.braces);
        Node bearer = node.getFirstChild();
        Span span = reading.span(node);
        if (bearer instanceof Image image) {
            return List.of(image(image, attributes, span));
        }
        if (bearer instanceof Link link && !link.hasChildren()) {
            return link(link, form(attributes), span);
        }
        List<Inline> words = bearer instanceof InlineMarkup.Bracketed
                ? reading.inlines().read(bearer)
                : reading.inlines().read(node);
        return List.of(phrase(words, attributes, span));
    }

    private static Inline.Form form(Attributes attributes) {
        return Stream.of(Inline.Form.values()).filter(
                form -> attributes.value("ref").filter(form.name().toLowerCase(Locale.ROOT)::equals).isPresent())
                .findFirst().orElse(Inline.Form.LABEL);
    }

    private Inline phrase(List<Inline> words, Attributes attributes, Span span) {
        Optional<String> term = attributes.value("term");
        if (IndexReader.marks(attributes)) {
            List<Inline> marked = term.<List<Inline>>map(t -> List.of(new Inline.Term(t, "", words, span)))
                    .orElse(words);
            return new IndexReader(reading).mark(marked, attributes, span);
        }
        return term.<Inline>map(t -> new Inline.Term(t, "", words, span))
                .orElseGet(() -> new Inline.Phrase(words, attributes, span));
    }
}
