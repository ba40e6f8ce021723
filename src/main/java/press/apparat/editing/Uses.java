package press.apparat.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.apparat.book.Inline;

/**
 * The places in the text that lead to the glossary.
 *
 * @param places by term; none for one that only cross references lead to
 */
record Uses(Map<String, List<Inline.Place>> places) {
    static Uses of(Draft draft) {
        Phrasebook words = draft.words();
        Map<String, List<Inline.Place>> places = new LinkedHashMap<>();
        draft.book().sections().forEach(section -> {
            Mentions mentions = Mentions.in(section);
            mentions.terms().forEach(term -> places.computeIfAbsent(term, key -> new ArrayList<>()));
            mentions.links().forEach(link -> places.get(link.term())
                    .add(new Inline.Place(link.occurrence(), SectionNumbers.label(section, words))));
        });
        return new Uses(places);
    }

    Set<String> terms() {
        return places.keySet();
    }

    List<Inline.Place> of(String term) {
        return places.getOrDefault(term, List.of());
    }
}
