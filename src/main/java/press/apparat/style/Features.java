package press.apparat.style;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The OpenType features that an element asks for (CSS Fonts 3, clauses 6 and 7.2). */
final class Features {
    private static final Map<String, List<String>> OF_KEYWORD = Map.ofEntries(Map.entry("small-caps", List.of("smcp")),
            Map.entry("all-small-caps", List.of("smcp", "c2sc")), Map.entry("petite-caps", List.of("pcap")),
            Map.entry("all-petite-caps", List.of("pcap", "c2pc")), Map.entry("unicase", List.of("unic")),
            Map.entry("titling-caps", List.of("titl")), Map.entry("lining-nums", List.of("lnum")),
            Map.entry("oldstyle-nums", List.of("onum")), Map.entry("proportional-nums", List.of("pnum")),
            Map.entry("tabular-nums", List.of("tnum")), Map.entry("diagonal-fractions", List.of("frac")),
            Map.entry("stacked-fractions", List.of("afrc")), Map.entry("ordinal", List.of("ordn")),
            Map.entry("slashed-zero", List.of("zero")), Map.entry("common-ligatures", List.of("liga", "clig")),
            Map.entry("no-common-ligatures", List.of("liga=0", "clig=0")),
            Map.entry("discretionary-ligatures", List.of("dlig")),
            Map.entry("no-discretionary-ligatures", List.of("dlig=0")),
            Map.entry("historical-ligatures", List.of("hlig")), Map.entry("no-historical-ligatures", List.of("hlig=0")),
            Map.entry("contextual", List.of("calt")), Map.entry("no-contextual", List.of("calt=0")),
            Map.entry("sub", List.of("subs")), Map.entry("super", List.of("sups")));
    private static final List<Property> VARIANTS = List.of(Property.FONT_VARIANT_CAPS, Property.FONT_VARIANT_NUMERIC,
            Property.FONT_VARIANT_LIGATURES, Property.FONT_VARIANT_POSITION);
    private static final List<String> NO_LIGATURES = List.of("liga=0", "clig=0", "dlig=0", "hlig=0", "calt=0");

    private final Map<String, String> values = new TreeMap<>();

    private Features() {
    }

    /** As HarfBuzz reads them ("smcp", "liga=0"), sorted; font-feature-settings has the last word. */
    static List<String> of(Computed computed) {
        Features features = new Features();
        features.spaced(computed);
        VARIANTS.forEach(variant -> computed.terms(variant)
                .forEach(term -> OF_KEYWORD.getOrDefault(term.keyword(), List.of()).forEach(features::set)));
        Terms.split(computed.terms(Property.FONT_FEATURE_SETTINGS)).forEach(features::setting);
        return features.values.entrySet().stream()
                .map(f -> f.getValue().equals("1") ? f.getKey() : f.getKey() + "=" + f.getValue()).toList();
    }

    /** Letters that are spaced out do not join (CSS Text 3, clause 8.2). */
    private void spaced(Computed computed) {
        if (computed.term(Property.FONT_KERNING).isWord("none")) {
            set("kern=0");
        }
        if (computed.term(Property.FONT_VARIANT_LIGATURES).isWord("none")) {
            NO_LIGATURES.forEach(this::set);
        }
        if (computed.points(Property.LETTER_SPACING) != 0) {
            List.of("liga=0", "clig=0").forEach(this::set);
        }
    }

    private void set(String feature) {
        String[] parts = feature.split("=");
        values.put(parts[0], parts.length == 1 ? "1" : parts[1]);
    }

    private void setting(List<Term> terms) {
        if (terms.get(0).is(Term.Kind.STRING)) {
            values.put(terms.get(0).text(), terms.size() == 1 ? "1" : value(terms.get(1)));
        }
    }

    private static String value(Term term) {
        return term.isWord("off") ? "0" : term.isWord("on") ? "1" : Long.toString(Math.round(term.number()));
    }
}
