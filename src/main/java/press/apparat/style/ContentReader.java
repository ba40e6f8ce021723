package press.apparat.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code content} and {@code string-set} (CSS Generated Content 3; Generated Content for Paged Media 3). */
final class ContentReader {
    /** What reading systems do not know. */
    private static final List<String> PRINTED = List.of("string", "leader", "target-counter", "content", "counter");

    private ContentReader() {
    }

    static boolean isPrinted(Term term) {
        return term.is(Term.Kind.FUNCTION) && PRINTED.contains(term.text());
    }

    /** The pieces of a {@code content} value; none for {@code none} and {@code normal}. */
    static List<Content> list(List<Term> terms) {
        return terms.stream().flatMap(term -> item(term).stream()).toList();
    }

    /** The named strings of a {@code string-set} value, in order. */
    static Map<String, List<Content>> strings(List<Term> terms) {
        Map<String, List<Content>> strings = new LinkedHashMap<>();
        for (List<Term> part : Terms.split(terms)) {
            if (part.size() > 1) {
                strings.put(part.get(0).text(), list(part.subList(1, part.size())));
            }
        }
        return Collections.unmodifiableMap(strings);
    }

    static Optional<Content> item(Term term) {
        return switch (term.kind()) {
            case STRING -> Optional.of(new Content.Literal(term.text()));
            case FUNCTION -> function(term.text(), Terms.split(term.inner()));
            default -> Optional.empty();
        };
    }

    private static Optional<Content> function(String name, List<List<Term>> arguments) {
        return switch (name) {
            case "string" -> word(arguments, 0).flatMap(string -> named(string, arguments));
            case "counter" ->
                word(arguments, 0).filter("page"::equals).map(page -> word(arguments, 1).orElse("decimal"))
                        .filter(ValueType.NUMBERINGS::contains).map(Content.Folio::new);
            case "content" ->
                Optional.<Content>of(new Content.Own()).filter(own -> word(arguments, 0).orElse("text").equals("text"));
            case "attr" -> word(arguments, 0).map(Content.Attribute::new);
            case "target-counter" -> word(arguments, 1).filter("page"::equals).map(page -> new Content.TargetFolio());
            case "leader" -> leader(arguments).map(Content.Leader::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Term> argument(List<List<Term>> arguments, int at) {
        return at < arguments.size() ? arguments.get(at).stream().findFirst() : Optional.empty();
    }

    private static Optional<String> word(List<List<Term>> arguments, int at) {
        return argument(arguments, at).filter(term -> term.is(Term.Kind.WORD)).map(Term::text);
    }

    private static Optional<Content> named(String name, List<List<Term>> arguments) {
        String which = word(arguments, 1).orElse("first").toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(Content.Which.values()).stream().filter(w -> w.name().equals(which)).findFirst()
                .map(w -> new Content.Named(name, w));
    }

    private static Optional<String> leader(List<List<Term>> arguments) {
        return argument(arguments, 0).flatMap(pattern -> switch (pattern.keyword()) {
            case "dotted" -> Optional.of(". ");
            case "solid" -> Optional.of("_");
            case "space" -> Optional.of(" ");
            default -> Optional.of(pattern.text()).filter(text -> pattern.is(Term.Kind.STRING) && !text.isEmpty());
        });
    }
}
