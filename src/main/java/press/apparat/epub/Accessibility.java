package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a book says of its accessibility, in the words of schema.org (EPUB Accessibility 1.1, clause 2). It claims no
 * conformance: that is for a person who has judged the finished book.
 */
record Accessibility(boolean pictured, boolean paged, boolean indexed, Optional<String> summary) {
    /** A property and its value. */
    record Statement(String property, String value) {
    }

    /** In the order they are written. */
    List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        add(all, "accessMode", "textual");
        if (pictured) {
            add(all, "accessMode", "visual");
        }
        add(all, "accessModeSufficient", "textual");
        features().forEach(feature -> add(all, "accessibilityFeature", feature));
        add(all, "accessibilityHazard", "none");
        summary.ifPresent(text -> add(all, "accessibilitySummary", text));
        return all;
    }

    private List<String> features() {
        List<String> features = new ArrayList<>(
                List.of("tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability", "ARIA"));
        if (pictured) {
            features.add("alternativeText");
        }
        if (paged) {
            features.addAll(List.of("pageNavigation", "pageBreakMarkers"));
        }
        if (indexed) {
            features.add("index");
        }
        return features;
    }

    private static void add(List<Statement> all, String property, String value) {
        all.add(new Statement("schema:" + property, value));
    }
}
