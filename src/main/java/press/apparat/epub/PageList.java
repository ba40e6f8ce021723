package press.apparat.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/**
 * The pages of the printed book: each leads to the first place of the text that is known to stand on it (a section, a
 * heading, a note's call, a term).
 */
record PageList(Map<String, String> places) {
    /** @param folios by anchor id; a note's is that of its call */
    static PageList of(Map<String, String> folios, Addresses addresses) {
        Map<String, String> places = new LinkedHashMap<>();
        for (String id : addresses.ids()) {
            Optional.ofNullable(folios.get(Anchor.called(id))).ifPresent(folio -> places.putIfAbsent(folio, id));
        }
        return new PageList(places);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    Node nav() {
        List<Node> pages = places.entrySet().stream().map(PageList::page).toList();
        Element nav = Element.of("nav").with("epub:type", "page-list").with("role", "doc-pagelist").with("hidden", "");
        return Xhtml.of(nav, Xhtml.of(Vocabulary.ENTRIES, pages));
    }

    private static Node page(Map.Entry<String, String> place) {
        Element link = Vocabulary.LINK.with("href", "#" + place.getValue());
        return Xhtml.of(Vocabulary.ITEM, Xhtml.of(link, place.getKey()));
    }
}
