package press.apparat.type;

import java.util.List;
import press.apparat.measure.Length;

/** Shapes text. Thread-safe; remembers words it has shaped. */
public interface Shaper {
    /** A wanted font, ready to shape with; the same object each time. */
    Fount fount(Wanted wanted);

    /** Shapes a text in a wanted font; who shapes many asks for the {@link #fount} once. */
    default List<Shaped> shape(String text, Wanted wanted, String lang) {
        return fount(wanted).shape(text, lang);
    }

    /** The first face of a wanted font, for its metrics. */
    default Font font(Wanted wanted) {
        return fount(wanted).first();
    }

    /**
     * A font as a style asks for it.
     *
     * @param families in order of preference; names are compared without regard to case
     * @param weight 1 to 1000
     * @param features OpenType features as HarfBuzz reads them ("smcp", "onum", "liga=0")
     * @param tracking added after every glyph; where there is any, ligatures are off (CSS Text 3, clause 8.2)
     */
    record Wanted(List<String> families, int weight, boolean italic, Length size, List<String> features,
            Length tracking) {
        public Wanted {
            families = List.copyOf(families);
            features = List.copyOf(features);
        }

        // Written out: what a record does by itself is linked when first used, some 50 ms of a cold start.
        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted that && weight == that.weight && italic == that.italic
                    && size.sp() == that.size.sp() && tracking.sp() == that.tracking.sp()
                    && families.equals(that.families) && features.equals(that.features);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * families.hashCode() + features.hashCode())
                    + Long.hashCode(size.sp() * 1009 + tracking.sp() * 31 + weight * 2L + (italic ? 1 : 0));
        }

        /** The same font with other features. */
        public Wanted with(List<String> others) {
            return new Wanted(families, weight, italic, size, others, tracking);
        }
    }
}
