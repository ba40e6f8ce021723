package press.apparat.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** The pages of the printed book: each leads to where it begins. By folio, in order, the ids of these places. */
record PageList(Map<String, String> places) {
    static PageList of(PageBreaks breaks, Addresses addresses) {
        Map<String, String> places = new LinkedHashMap<>(breaks.ids());
        places.values().retainAll(addresses.ids());
        return new PageList(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** @param name of the list */
    Node nav(String name) {
        List<Node> pages = places.entrySet().stream().map(PageList::page).toList();
        Element nav = Element.of("nav").with("epub:type", "page-list").with("role", "doc-pagelist")
                .with("aria-label", name).with("hidden", "");
        return Xhtml.of(nav, Xhtml.of(Vocabulary.ENTRIES, pages));
    }

    private static Node page(Map.Entry<String, String> place) {
        Element link = Vocabulary.LINK.with("href", "#" + place.getValue());
        return Xhtml.of(Vocabulary.ITEM, Xhtml.of(link, place.getKey()));
    }
}
