package press.apparat.proof;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places that an edition asks for in one list.
 *
 * @param words by the place: what names it where there are no pages
 * @param marks of the notes that places are in
 */
record AskedPlaces(Map<String, String> words, Map<String, String> marks) {
    static AskedPlaces of(Reading asked) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> marks = new HashMap<>();
        List<Item> items = asked.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind() == Item.Kind.LINK) {
                words.put(items.get(i).value(), asked.words(items.get(i)));
            } else {
                marks.put(items.get(i - 1).value(), items.get(i).value());
            }
        }
        return new AskedPlaces(words, marks);
    }

    /** Whether a place is named by its words, or by the mark of its note: "45 nn. 3–4". */
    boolean names(String place, String said) {
        return said.equals(words.get(place)) || said.equals(marks.get(place));
    }

    /** Whether a link leads to a place, or says the same as one to it would. */
    boolean isLedTo(String place, Reading found) {
        return found.items().stream()
                .anyMatch(link -> link.value().equals(place) || found.words(link).equals(words.get(place)));
    }
}
