package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Editions as ordinals, "2nd ed." (CSL 1.0.2, "Number" and "Ordinal Suffixes"). citeproc-java 3.5.2 prints the bare
 * number: where a style asks for the ordinal, it is given a variable of its own, one that the style does not use.
 */
final class CslOrdinals {
    private static final String EDITION = "edition";
    private static final Map<String, BiConsumer<CSLItemDataBuilder, String>> SPARE = spare();

    private final Optional<String> carrier;

    /** Rewrites what a style says of editions. */
    CslOrdinals(Document style) {
        carrier = SPARE.keySet().stream().filter(variable -> named(style, variable).findAny().isEmpty()).findFirst();
        carrier.ifPresent(own -> named(style, EDITION).filter(one -> one.getAttribute("form").equals("ordinal"))
                .forEach(one -> one.setAttribute("variable", own)));
    }

    private static Map<String, BiConsumer<CSLItemDataBuilder, String>> spare() {
        Map<String, BiConsumer<CSLItemDataBuilder, String>> spare = new LinkedHashMap<>();
        spare.put("first-reference-note-number", CSLItemDataBuilder::firstReferenceNoteNumber);
        spare.put("citation-number", CSLItemDataBuilder::citationNumber);
        spare.put("scale", CSLItemDataBuilder::scale);
        return spare;
    }

    private static Stream<Element> named(Document style, String variable) {
        return CslConditions.elements(style, "*")
                .filter(one -> (" " + one.getAttribute("variable") + " ").contains(" " + variable + " "));
    }

    /** Gives an item the ordinal of its edition. */
    void set(CSLItemData work, LLocale locale, CSLItemDataBuilder item) {
        String edition = Optional.ofNullable(work.getEdition()).orElse("");
        carrier.ifPresent(own -> SPARE.get(own).accept(item,
                edition.matches("\\d{1,4}") ? edition + suffix(Integer.parseInt(edition), locale) : edition));
    }

    /** By the last two digits, then by the last one, then the suffix of all. */
    private static String suffix(int number, LLocale locale) {
        Map<String, LTerm> terms = locale.getTerms().getOrDefault(LTerm.Form.LONG, Map.of());
        String two = "ordinal-%02d".formatted(number % 100);
        String last = "ordinal-%02d".formatted(number % 10);
        return Stream.of(two, last, "ordinal").filter(terms::containsKey).map(name -> terms.get(name).getSingle())
                .findFirst().orElse("");
    }
}
