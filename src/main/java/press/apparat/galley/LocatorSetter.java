package press.apparat.galley;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.book.Inline;

/** Sets the pages of some targets, each once, in order, as links; pages that follow each other as a range. */
final class LocatorSetter {
    private final Setting setting;
    private final InlineSetter setter;

    LocatorSetter(Setting setting, InlineSetter setter) {
        this.setting = setting;
        this.setter = setter;
    }

    void set(Inline.Locators locators) {
        Map<String, String> anchors = new LinkedHashMap<>();
        locators.places().forEach(place -> anchors.putIfAbsent(setting.folio(place.target()), place.target()));
        String separator = "";
        for (List<String> range : ranges(List.copyOf(anchors.keySet()))) {
            setter.run(separator);
            link(range.get(0), anchors);
            if (range.size() > 1) {
                setter.run("–");
                link(range.get(range.size() - 1), anchors);
            }
            separator = ", ";
        }
    }

    private void link(String folio, Map<String, String> anchors) {
        setter.linkedWords("#" + anchors.get(folio), folio);
    }

    /** Folios in order, those that follow each other together. */
    static List<List<String>> ranges(List<String> folios) {
        List<List<String>> ranges = new ArrayList<>();
        for (String folio : folios) {
            List<String> last = ranges.isEmpty() ? List.of() : ranges.get(ranges.size() - 1);
            if (!last.isEmpty() && Folios.follow(last.get(last.size() - 1), folio)) {
                last.add(folio);
            } else {
                ranges.add(new ArrayList<>(List.of(folio)));
            }
        }
        return ranges;
    }
}
