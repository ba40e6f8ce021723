package press.apparat.style;

import static press.apparat.style.Property.FONT_SIZE;
import static press.apparat.style.Property.LINE_HEIGHT;
import static press.apparat.style.Property.VERTICAL_ALIGN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The computed values of an element as terms, its lengths in points (CSS Cascading 4, clause 4.4). Children inherit
 * these; {@link StyleMaker} makes a {@link Style} of them.
 *
 * @param variables its custom properties
 * @param basis what lengths in it are relative to
 */
record Computed(Map<Property, List<Term>> values, Variables variables, Basis basis) {
    private static final double NORMAL_LEADING = 1.2;
    /** CSS leaves the distances of raised and lowered text to the press; these are a good book's. */
    private static final double SUPER = 0.35;
    private static final double SUB = -0.2;
    /** The least and the greatest size of type and distance of lines, in points. */
    private static final double LEAST = 0.5;
    private static final double GREATEST = ValueType.GREATEST;
    /** What the root inherits: every property's initial value. */
    private static final Computed INITIAL = initial();

    private static Computed initial() {
        Map<Property, List<Term>> values = new EnumMap<>(Property.class);
        Stream.of(Property.values()).forEach(property -> values.put(property, property.initial()));
        double size = FONT_SIZE.initial().get(0).number();
        double leading = size * NORMAL_LEADING;
        return new Computed(values, new Variables(Map.of()), new Basis(size, leading, size, leading));
    }

    /** The root, with what the cascade gives it, from the weakest to the strongest. */
    static Computed root(List<Declaration> declarations) {
        return INITIAL.inheritor(declarations, true);
    }

    /** An element below this one, with what the cascade gives it. */
    Computed child(List<Declaration> declarations) {
        return inheritor(declarations, false);
    }

    private Computed inheritor(List<Declaration> declarations, boolean root) {
        Variables own = variables.with(declarations);
        Map<Property, List<Term>> specified = own.longhands(declarations);
        List<Term> size = computed(FONT_SIZE, specified, basis);
        double em = printable(size.get(0).number());
        List<Term> line = computed(LINE_HEIGHT, specified, new Basis(em, basis.lh(), basis.rem(), basis.rlh()));
        double lh = printable(leading(line.get(0), em));
        Basis at = root ? new Basis(em, lh, em, lh) : new Basis(em, lh, basis.rem(), basis.rlh());
        Map<Property, List<Term>> all = new EnumMap<>(values);
        for (Property property : Property.values()) {
            all.put(property, computed(property, specified, at));
        }
        all.put(FONT_SIZE, size);
        all.put(LINE_HEIGHT, line);
        all.put(VERTICAL_ALIGN, List.of(raised(all.get(VERTICAL_ALIGN).get(0))));
        return new Computed(all, own, at);
    }

    /** Sizes relative to each other soon come to nothing, or to more than any page. */
    private static double printable(double points) {
        return Math.max(LEAST, Math.min(points, GREATEST));
    }

    private static double leading(Term term, double em) {
        return switch (term.kind()) {
            case LENGTH -> term.number();
            case NUMBER -> term.number() * em;
            default -> NORMAL_LEADING * em;
        };
    }

    private List<Term> computed(Property property, Map<Property, List<Term>> specified, Basis at) {
        List<Term> terms = specified.getOrDefault(property, List.of());
        boolean unset = terms.isEmpty() || terms.get(0).isWord("unset");
        if (unset ? property.inherited() : terms.get(0).isWord("inherit")) {
            return values.get(property);
        }
        return unset || terms.get(0).isWord("initial")
                ? property.initial()
                : terms.stream().map(term -> absolute(property, term, at)).toList();
    }

    private static Term absolute(Property property, Term term, Basis at) {
        return term.is(Term.Kind.PERCENTAGE) ? share(property, term, at) : at.computed(term).orElse(term);
    }

    /** A width's share is of its container, which nobody knows before the text is set. */
    private static Term share(Property property, Term term, Basis at) {
        boolean ofFont = property == FONT_SIZE || property == LINE_HEIGHT;
        boolean ofLine = property == VERTICAL_ALIGN;
        return ofFont || ofLine ? Term.points(term.number() / 100 * (ofFont ? at.em() : at.lh())) : term;
    }

    /** Text is raised by a share of the size of the text that it stands in. */
    private Term raised(Term term) {
        return term.isWord("super")
                ? Term.points(SUPER * basis.em())
                : term.isWord("sub") ? Term.points(SUB * basis.em()) : term;
    }

    List<Term> terms(Property property) {
        return values.get(property);
    }

    /** The first term of a value, which for most properties is the only one. */
    Term term(Property property) {
        return values.get(property).get(0);
    }

    String keyword(Property property) {
        return term(property).keyword();
    }

    /** Points; 0 for a keyword. */
    double points(Property property) {
        return basis.points(term(property)).orElse(0d);
    }
}
