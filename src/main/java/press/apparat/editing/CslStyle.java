package press.apparat.editing;

import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLProperties;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SSort;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A citation style, ready to format. citeproc-java 3.5.2 does the formatting; around it stands here what it does not do
 * by itself: conditions ({@link CslConditions}), and the affixes of a citation, which depend on where it stands.
 */
final class CslStyle {
    private static final DefaultAbbreviationProvider FULL = new DefaultAbbreviationProvider();

    private final SStyle style;
    private final LLocale locale;
    private final CslConditions conditions;
    private final CslOrdinals ordinals;
    private final Layout layout;
    private final Element root;

    /** What stands around and between the cites of a citation. */
    record Layout(String prefix, String suffix, String delimiter) {
    }

    /** Whoever asks for a document that is no style gets an exception that says so. */
    CslStyle(Document document, String language) {
        root = document.getDocumentElement();
        layout = CslConditions.elements(document, "citation").flatMap(citation -> children(citation, "layout"))
                .findFirst().map(CslStyle::takeLayout)
                .orElseThrow(() -> new IllegalArgumentException("it has no layout for citations"));
        checkMacros(document);
        conditions = new CslConditions(document);
        ordinals = new CslOrdinals(document);
        // Titles are set as the file of works has them: BibTeX's are in title case, and may be in any language.
        CslConditions.elements(document, "*").filter(one -> one.getAttribute("text-case").equals("title"))
                .forEach(one -> one.removeAttribute("text-case"));
        if (addsYearSuffix()) {
            CslRewrites.addYearSuffix(document);
        }
        style = new SStyle(document);
        locale = locale(language);
    }

    /** citeproc-java misses a macro only when a work asks for it. */
    private static void checkMacros(Document document) {
        Set<String> known = CslConditions.elements(document, "macro").map(one -> one.getAttribute("name"))
                .collect(Collectors.toSet());
        CslConditions.elements(document, "*").map(one -> one.getAttribute("macro"))
                .filter(name -> !name.isEmpty() && !known.contains(name)).findFirst().ifPresent(name -> {
                    throw new IllegalArgumentException("it has no macro \"" + name + "\"");
                });
    }

    private static Stream<Element> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                .filter(node -> node.getNodeName().equals(name)).map(Element.class::cast);
    }

    private static Layout takeLayout(Element element) {
        Layout layout = new Layout(element.getAttribute("prefix"), element.getAttribute("suffix"),
                element.getAttribute("delimiter"));
        List.of("prefix", "suffix", "delimiter").forEach(element::removeAttribute);
        return layout;
    }

    /** CSL 1.0.2, "Locale": what the style says for no language, for the language, and for its dialect. */
    private LLocale locale(String language) {
        LLocale terms = CslFile.locale(language);
        String primary = language.split("-")[0];
        for (String tag : List.of("", primary, language)) {
            for (LLocale own : style.getLocales()) {
                String lang = own.getLang() == null ? "" : own.getLang().toLanguageTag();
                terms = lang.equals(tag) ? terms.merge(own) : terms;
            }
        }
        return terms;
    }

    LLocale locale() {
        return locale;
    }

    Layout layout() {
        return layout;
    }

    /** Whether a citation in the text belongs into a note. */
    boolean isNote() {
        return root.getAttribute("class").equals("note");
    }

    /** Whether works of one author and year are told apart by letters. */
    boolean addsYearSuffix() {
        return citing("disambiguate-add-year-suffix").equals("true");
    }

    /** What the style says of its citations: "disambiguate-add-givenname", "collapse"; empty where it says nothing. */
    String citing(String option) {
        return children(root, "citation").findFirst().map(one -> one.getAttribute(option)).orElse("");
    }

    /** What stands for names that the entry before has too; empty where they are printed again. */
    String substitute() {
        return children(root, "bibliography").findFirst().map(one -> one.getAttribute("subsequent-author-substitute"))
                .orElse("");
    }

    /** What initials end in where the style has them; empty for given names in full. */
    Optional<String> initials() {
        return Stream.concat(Stream.of(root), children(root, "citation"))
                .map(one -> one.getAttribute("initialize-with")).filter(end -> !end.isEmpty())
                .reduce((first, last) -> last);
    }

    /** What stands for names that are left out (CSL 1.0.2, "Et-al"). */
    TextToken etAl() {
        Optional<Element> own = CslConditions.elements(root.getOwnerDocument(), "et-al").findFirst();
        String term = own.map(one -> one.getAttribute("term")).filter(name -> !name.isEmpty()).orElse("et-al");
        String words = Optional.ofNullable(locale.getTerms().get(LTerm.Form.LONG).get(term)).map(LTerm::getSingle)
                .orElse("et al.");
        return new TextToken(words, TextToken.Type.TEXT, own.map(FormattingAttributes::of).orElse(0));
    }

    /** How many notes back a work is still near (CSL 1.0.2, "near-note-distance"). */
    int nearNote() {
        String distance = citing("near-note-distance");
        return distance.matches("\\d{1,4}") ? Integer.parseInt(distance) : 5;
    }

    boolean hasBibliography() {
        return style.getBibliography() != null;
    }

    /** Whether a word says what someone did, "eds.", and is of no use without the name. */
    boolean isRole(String word) {
        String bare = word.replaceAll("[()\\s.,]", "");
        return !bare.isEmpty() && locale.getTerms().values().stream()
                .flatMap(terms -> CslVariables.NAMES.keySet().stream().map(terms::get)).filter(term -> term != null)
                .flatMap(term -> Stream.of(term.getSingle(), term.getMultiple()))
                .anyMatch(term -> term != null && term.replaceAll("[()\\s.,]", "").equals(bare));
    }

    /** One cite, without the affixes of its citation; {@code position} holds all positions that it is in. */
    RenderContext cite(CSLItemData work, Optional<CslLocator> locator, Set<String> position) {
        CSLItemDataBuilder item = new CSLItemDataBuilder(work);
        Stream<String> asked = Stream.concat(position.stream().map(name -> "position " + name),
                locator.stream().map(one -> "locator " + one.label()));
        conditions.set(Set.copyOf(asked.toList()), work, item);
        ordinals.set(work, locale, item);
        locator.ifPresent(one -> item.locator(one.text()));
        CSLCitationItemBuilder cited = new CSLCitationItemBuilder(work.getId()).itemData(item.build());
        locator.ifPresent(one -> cited.label(one.label()).locator(one.text()));
        CSLCitation alone = new CSLCitation(new CSLCitationItem[]{cited.build()}, work.getId(), new CSLProperties());
        RenderContext context = new RenderContext(style, locale, null, FULL, alone, List.of());
        style.getCitation().render(context);
        return context;
    }

    /** An entry of the bibliography. */
    RenderContext entry(CSLItemData work) {
        CSLItemDataBuilder item = new CSLItemDataBuilder(work);
        conditions.set(Set.of(), work, item);
        ordinals.set(work, locale, item);
        RenderContext context = new RenderContext(style, locale, item.build(), FULL);
        style.getBibliography().render(context);
        return context;
    }

    /** The order of the bibliography; none where the style lists works as they are cited. */
    Optional<Comparator<CSLItemData>> order() {
        SSort sort = hasBibliography() ? style.getBibliography().getSort() : null;
        return Optional.ofNullable(sort).map(one -> one.comparator(style, locale, FULL));
    }

    /** The order of the cites in one citation. */
    Optional<Comparator<CSLItemData>> citationOrder() {
        return Optional.ofNullable(style.getCitation().getSort()).map(one -> one.comparator(style, locale, FULL));
    }
}
