package press.apparat.editing;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What citeproc-java 3.5.2 leaves undone, written out in the style. */
final class CslRewrites {
    private static final String SUFFIX = "year-suffix";

    private CslRewrites() {
    }

    /**
     * The letter that tells works of a year apart stands after the year, unless the style says where (CSL 1.0.2,
     * "Year-suffix").
     */
    static void addYearSuffix(Document style) {
        boolean isPlaced = CslConditions.elements(style, "text")
                .anyMatch(text -> text.getAttribute("variable").equals(SUFFIX));
        if (!isPlaced) {
            CslConditions.elements(style, "date").filter(CslRewrites::isYear).toList()
                    .forEach(date -> lettered(style, date));
        }
    }

    private static boolean isYear(Element date) {
        NodeList parts = date.getElementsByTagName("date-part");
        boolean one = parts.getLength() == 1 && ((Element) parts.item(0)).getAttribute("name").equals("year");
        return date.getAttribute("variable").equals("issued")
                && (one && date.getAttribute("form").isEmpty() || date.getAttribute("date-parts").equals("year"));
    }

    /** A group in the place of a date, with its affixes. */
    private static void lettered(Document style, Element date) {
        Element group = style.createElement("group");
        Element letter = style.createElement("text");
        letter.setAttribute("variable", SUFFIX);
        date.getParentNode().replaceChild(group, date);
        group.appendChild(date);
        group.appendChild(letter);
        for (String affix : List.of("prefix", "suffix")) {
            group.setAttribute(affix, date.getAttribute(affix));
            date.removeAttribute(affix);
        }
    }
}
