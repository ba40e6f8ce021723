package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Numbers that citeproc-java 3.5.2 prints otherwise than CSL 1.0.2 has it ("Number", "Label"): it knows no ordinals, and
 * no plural but of pages and locators. Only an edition is made an ordinal here, where the style asks for it.
 */
final class CslNumbers {
    /** Variables that count things: there are always several. */
    private static final List<String> COUNTS = List.of("number-of-volumes", "number-of-pages");
    private static final int TENS = 100;
    private static final int UNITS = 10;

    private final boolean ordinalEditions;
    private final Map<String, LTerm> terms;

    CslNumbers(Document style, LLocale locale) {
        List<String> forms = CslConditions.elements(style, "number")
                .filter(one -> one.getAttribute("variable").equals("edition")).map(one -> one.getAttribute("form"))
                .toList();
        ordinalEditions = !forms.isEmpty() && forms.stream().allMatch(form -> form.endsWith("ordinal"));
        terms = locale.getTerms().get(LTerm.Form.LONG);
        locale.getTerms().forEach((form, named) -> COUNTS
                .forEach(count -> named.computeIfPresent(count, (name, term) -> plural(style, term))));
    }

    private static LTerm plural(Document style, LTerm term) {
        Element plural = style.createElement("term");
        plural.setAttribute("name", term.getName());
        plural.setAttribute("form", term.getForm().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        plural.setTextContent(term.getMultiple());
        return new LTerm(plural);
    }

    /** Puts what is printed into the item of a work. */
    void set(CSLItemData work, CSLItemDataBuilder item) {
        Optional.ofNullable(work.getEdition()).filter(edition -> ordinalEditions && edition.matches("\\d{1,3}"))
                .ifPresent(edition -> item.edition(ordinal(Integer.parseInt(edition))));
    }

    /**
     * "2nd", "12th" (CSL 1.0.2, "Ordinal Suffixes"): the term for the number itself goes before that for its last digit,
     * which counts where the locale has an exception for the number 11.
     */
    private String ordinal(int number) {
        Optional<LTerm> last = term(number % UNITS).filter(term -> number < UNITS || term(11).isPresent());
        return number + term(number % TENS).or(() -> last).or(() -> Optional.ofNullable(terms.get("ordinal")))
                .map(LTerm::getSingle).orElse("");
    }

    private Optional<LTerm> term(int number) {
        return Optional.ofNullable(terms.get(String.format(Locale.ROOT, "ordinal-%02d", number)));
    }
}
