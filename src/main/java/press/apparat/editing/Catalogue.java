package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.apparat.book.Work;

/** The works that are cited or listed, in the order of the bibliography, each as the style is to format it. */
final class Catalogue {
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, CSLItemData> items = new HashMap<>();
    private final Disambiguation apart;

    /** @param works in the order in which they are cited, the others after them */
    Catalogue(List<Work> works, CslStyle style, CslItems csl) {
        sorted(works, style).forEach(work -> this.works.put(work.key(), work));
        apart = new Disambiguation(this.works.values(), style);
        int number = 0;
        for (Work work : this.works.values()) {
            CSLItemDataBuilder item = new CSLItemDataBuilder(csl.item(work)).citationNumber(Integer.toString(++number));
            apart.letter(work).ifPresent(item::yearSuffix);
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

    /** As it is cited by a short name. */
    CSLItemData shortItem(String key) {
        return apart.named(works.get(key), items.get(key));
    }

    /** A position, with what is to be added lest the cite should look like another's. */
    Set<String> position(String key, Set<String> position) {
        return apart.position(works.get(key), position);
    }
}
