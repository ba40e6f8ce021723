package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.apparat.book.Work;
import press.apparat.measure.Numerals;

/** The works that are cited or listed, in the order of the bibliography, each as the style is to format it. */
final class Catalogue {
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, CSLItemData> items = new HashMap<>();

    /** @param works in the order in which they are cited, the others after them */
    Catalogue(List<Work> works, CslStyle style, CslItems csl) {
        sorted(works, style).forEach(work -> this.works.put(work.key(), work));
        Map<String, String> letters = style.addsYearSuffix() ? letters(style) : Map.of();
        int number = 0;
        for (Work work : this.works.values()) {
            CSLItemDataBuilder item = new CSLItemDataBuilder(csl.item(work)).citationNumber(Integer.toString(++number));
            Optional.ofNullable(letters.get(work.key())).ifPresent(item::yearSuffix);
            items.put(work.key(), item.build());
        }
    }

    private static List<Work> sorted(List<Work> works, CslStyle style) {
        Optional<Comparator<CSLItemData>> order = style.order();
        if (order.isEmpty()) {
            return works;
        }
        Map<String, CSLItemData> plain = works.stream().collect(Collectors.toMap(Work::key, CslItems::plain));
        Comparator<Work> byItem = Comparator.comparing(work -> plain.get(work.key()), order.get());
        return works.stream().sorted(byItem.thenComparing(Work::key)).toList();
    }

    /** "a", "b" … for works that a cite would not tell apart (CSL 1.0.2, "Disambiguation", step 3). */
    private Map<String, String> letters(CslStyle style) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        works.values()
                .forEach(work -> alike.computeIfAbsent(
                        style.cite(CslItems.plain(work), Optional.empty(), Set.of("first")).getResult().toString(),
                        cite -> new ArrayList<>()).add(work.key()));
        Map<String, String> letters = new HashMap<>();
        alike.values().stream().filter(keys -> keys.size() > 1).forEach(
                keys -> keys.forEach(key -> letters.put(key, Numerals.of(keys.indexOf(key) + 1, "lower-alpha"))));
        return letters;
    }

    /** In the order of the bibliography. */
    List<Work> works() {
        return List.copyOf(works.values());
    }

    Work work(String key) {
        return works.get(key);
    }

    CSLItemData item(String key) {
        return items.get(key);
    }
}
