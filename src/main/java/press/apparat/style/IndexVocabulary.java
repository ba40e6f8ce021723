package press.apparat.style;

/**
 * The elements of an index, a part of the {@link Vocabulary}.
 *
 * <pre>
 * section.index > div.index-body > div.index-group > h2.letter, ul.entries > li.level1 > p.entry, ul.entries > li.level2 …
 * p.entry > span.index-term, span.locators > a, strong.main > a, em.pictured > a; span.see, span.see-also > em, a
 * li.level1 > div.related > p.entry (what else is of interest, after the entries)
 * on paper only: p.entry.continued > span.continued
 * </pre>
 */
public final class IndexVocabulary {
    public static final Element GROUP = Element.of("div", "index-group");
    public static final Element LETTER = Element.of("h2", "letter");
    public static final Element ENTRIES = Element.of("ul", "entries");
    public static final Element LINE = Element.of("p", "entry");
    public static final Element TERM = Element.of("span", "index-term");
    public static final Element LOCATORS = Element.of("span", "locators");
    public static final Element MAIN = Element.of("strong", "main");
    public static final Element PICTURED = Element.of("em", "pictured");
    public static final Element WORD = Element.of("em");
    /** A heading that is repeated where a column begins among the entries below it, and what is said after it. */
    public static final Element CONTINUED_LINE = Element.of("p", "entry", "continued");
    public static final Element CONTINUED = Element.of("span", "continued");

    private IndexVocabulary() {
    }

    /** An entry; main headings are at level 1. */
    public static Element entry(int level) {
        return Element.of("li", "level" + level);
    }

    public static Element related(int level) {
        return Element.of("div", "level" + level, "related");
    }

    /** A reference to the heading that stands for another, or to others of interest. */
    public static Element references(boolean also) {
        return Element.of("span", also ? "see-also" : "see");
    }
}
