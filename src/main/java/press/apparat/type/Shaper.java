package press.apparat.type;

import java.util.List;

/** Shapes text. Thread-safe; remembers words it has shaped. */
public interface Shaper {
    /**
     * Shapes a text that is all one word or one run of spaces.
     *
     * @param lang BCP 47
     * @return runs in order, more than one where the script changes or where a family further down the list has to
     *         stand in for a character that the first does not cover; a character no face covers is in the first
     *         face's run as glyph 0
     */
    List<Shaped> shape(String text, Wanted wanted, String lang);

    /** The font that is wanted: families in order of preference. */
    record Wanted(List<String> families, int weight, boolean italic, press.apparat.measure.Length size,
            List<String> features, press.apparat.measure.Length tracking) {
    }

    /** The first face of a wanted font, for its metrics. */
    Font font(Wanted wanted);
}
