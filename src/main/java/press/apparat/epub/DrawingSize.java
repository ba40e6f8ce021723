package press.apparat.epub;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.style.Element;

/**
 * The size of a drawing on a screen: as wide as it says, measured by the letters around it (16 px are 1 em), never wider
 * than its column, as high as that makes it.
 */
final class DrawingSize {
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)(px|pt|mm|cm|in|)\\s*");
    private static final Map<String, Double> PIXELS = Map.of("", 1.0, "px", 1.0, "pt", 96 / 72.0, "mm", 96 / 25.4, "cm",
            96 / 2.54, "in", 96.0);

    /** Drawings are made on white; a dark page must not swallow their black. */
    private static final String GROUND = "max-width: 100%; background: #fff";

    private DrawingSize() {
    }

    /** The root of a drawing without width and height, but with a view box. */
    static Element fluid(Element svg) {
        Optional<Double> width = pixels(svg, "width");
        Optional<Double> height = pixels(svg, "height");
        Map<String, String> attributes = new LinkedHashMap<>(svg.attributes());
        attributes.keySet().removeAll(java.util.List.of("width", "height", "style", "x", "y"));
        if (width.isPresent() && height.isPresent()) {
            attributes.putIfAbsent("viewBox", "0 0 " + number(width.get()) + " " + number(height.get()));
        }
        attributes.put("style", width.map(w -> "width: " + number(w / 16) + "em; ").orElse("") + GROUND);
        return new Element("svg", svg.id(), svg.classes(), attributes);
    }

    private static Optional<Double> pixels(Element svg, String side) {
        Matcher length = LENGTH.matcher(svg.attributes().getOrDefault(side, ""));
        return length.matches()
                ? Optional.of(Double.parseDouble(length.group(1)) * PIXELS.get(length.group(2)))
                : Optional.empty();
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
    }
}
