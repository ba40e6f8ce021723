package press.apparat.galley;

import java.util.LinkedHashMap;
import java.util.Map;
import press.apparat.book.Inline;

/** Sets the pages of some targets: each once, in order, as links. */
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
        for (Map.Entry<String, String> entry : anchors.entrySet()) {
            setter.run(separator);
            setter.linkedWords("#" + entry.getValue(), entry.getKey());
            separator = ", ";
        }
    }
}
