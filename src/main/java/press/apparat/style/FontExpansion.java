package press.apparat.style;

import static press.apparat.style.Property.FONT_FAMILY;
import static press.apparat.style.Property.FONT_FEATURE_SETTINGS;
import static press.apparat.style.Property.FONT_KERNING;
import static press.apparat.style.Property.FONT_SIZE;
import static press.apparat.style.Property.FONT_STYLE;
import static press.apparat.style.Property.FONT_VARIANT_CAPS;
import static press.apparat.style.Property.FONT_VARIANT_LIGATURES;
import static press.apparat.style.Property.FONT_VARIANT_NUMERIC;
import static press.apparat.style.Property.FONT_VARIANT_POSITION;
import static press.apparat.style.Property.FONT_WEIGHT;
import static press.apparat.style.Property.LINE_HEIGHT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code font: italic small-caps 600 11pt/14pt "EB Garamond", serif} (CSS Fonts 3, clause 3.7). */
final class FontExpansion implements Expansion {
    private static final List<Property> BEFORE_SIZE = List.of(FONT_STYLE, FONT_VARIANT_CAPS, FONT_WEIGHT);
    private static final List<Property> RESET = List.of(FONT_STYLE, FONT_VARIANT_CAPS, FONT_WEIGHT, LINE_HEIGHT,
            FONT_KERNING, FONT_VARIANT_NUMERIC, FONT_VARIANT_LIGATURES, FONT_VARIANT_POSITION, FONT_FEATURE_SETTINGS);

    @Override
    public List<Property> longhands() {
        return List.of(FONT_STYLE, FONT_VARIANT_CAPS, FONT_WEIGHT, FONT_SIZE, LINE_HEIGHT, FONT_FAMILY);
    }

    @Override
    public Optional<Map<Property, List<Term>>> of(List<Term> terms) {
        return IntStream.range(0, terms.size()).filter(at -> isSize(terms.get(at))).boxed().findFirst().flatMap(
                size -> before(terms.subList(0, size)).flatMap(font -> sized(font, terms.subList(size, terms.size()))));
    }

    /** A weight is a number, too, but has no unit. */
    private static boolean isSize(Term term) {
        return FONT_SIZE.takes(List.of(term)) && !term.is(Term.Kind.NUMBER);
    }

    private static Optional<Map<Property, List<Term>>> before(List<Term> terms) {
        Map<Property, List<Term>> reset = new EnumMap<>(Property.class);
        RESET.forEach(property -> reset.put(property, property.initial()));
        return terms.isEmpty() ? Optional.of(reset) : Expansion.dealtByKind(BEFORE_SIZE, terms).map(dealt -> {
            reset.putAll(dealt);
            return reset;
        });
    }

    private static Optional<Map<Property, List<Term>>> sized(Map<Property, List<Term>> font, List<Term> terms) {
        boolean leaded = terms.size() > 2 && terms.get(1).is(Term.Kind.SLASH);
        font.put(FONT_SIZE, terms.subList(0, 1));
        font.put(FONT_FAMILY, terms.subList(leaded ? 3 : 1, terms.size()));
        if (leaded) {
            font.put(LINE_HEIGHT, terms.subList(2, 3));
        }
        return Optional.of(font).filter(all -> FONT_FAMILY.takes(all.get(FONT_FAMILY)))
                .filter(all -> LINE_HEIGHT.takes(all.get(LINE_HEIGHT)));
    }
}
