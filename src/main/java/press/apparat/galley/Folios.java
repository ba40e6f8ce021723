package press.apparat.galley;

import java.util.Map;

/** What is known of the folios of anchors, from the make-up before this one. */
public record Folios(Map<String, String> byAnchor) {
    public static final Folios UNKNOWN = new Folios(Map.of());

    /** An anchor's folio; before the first make-up a guess of the usual width. */
    public String of(String anchor) {
        return byAnchor.getOrDefault(anchor, "00");
    }
}
