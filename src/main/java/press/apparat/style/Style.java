package press.apparat.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;

/** The computed values of one element (CSS 2.2, clause 6.1.2), all lengths absolute. */
public record Style(Font font, Text text, Box box, Breaks breaks, Generated generated) {

    /**
     * @param families in order of preference
     * @param features OpenType features that font-variant-* and font-feature-settings ask for, as HarfBuzz reads
     *            them ("smcp", "onum", "liga=0"), sorted
     * @param colour 0xRRGGBB
     */
    public record Font(List<String> families, Length size, int weight, boolean italic, List<String> features,
            Length letterSpacing, int colour) {
    }

    /**
     * @param leading line-height: from baseline to baseline
     * @param rise how far the baseline is raised (vertical-align: super, or a length)
     * @param preserved white-space: pre
     * @param nowrap white-space: nowrap
     */
    public record Text(Length leading, Length indent, Align align, boolean hyphenate, Length rise, boolean preserved,
            boolean nowrap, Transform transform, boolean underline, boolean struck) {
    }

    public enum Align {
        JUSTIFY, LEFT, RIGHT, CENTER
    }

    public enum Transform {
        NONE, UPPERCASE, LOWERCASE, CAPITALIZE
    }

    /**
     * @param border widths; its colour is the same on all sides
     * @param width of the content box, AUTO where not given
     * @param centred margin-left and margin-right: auto; the box stands in the middle of its container
     */
    public record Box(Display display, Edges margin, Edges padding, Edges border, int borderColour,
            Optional<Integer> background, Extent width, Extent height, boolean centred) {
    }

    public enum Display {
        BLOCK, INLINE, LIST_ITEM, TABLE, NONE
    }

    /** A width or height: automatic, fixed, or a share of the containing block's. */
    public record Extent(Optional<Length> fixed, double share) {
        public static final Extent AUTO = new Extent(Optional.empty(), 0);

        public boolean isAuto() {
            return fixed.isEmpty() && share == 0;
        }

        /** Its length in a container; not for AUTO. */
        public Length in(Length container) {
            return fixed.orElseGet(() -> container.times(share));
        }
    }

    /** Where pages may and must break (CSS Fragmentation 3). */
    public record Breaks(Break before, Break after, boolean avoidInside, int orphans, int widows) {
    }

    public enum Break {
        AUTO, AVOID, PAGE, RECTO, VERSO
    }

    /**
     * What the press adds to an element.
     *
     * @param content of a ::before, ::after or margin box; empty for none
     * @param page the named page it asks for ("auto" for none)
     * @param stringSet the named strings it sets (CSS Generated Content for Paged Media 3, clause 1.1)
     * @param listMarker list-style-type: "disc", "decimal", "lower-roman", "none", or a string in quotes
     * @param floating where it goes instead of standing in the text
     */
    public record Generated(List<Content> content, String page, Map<String, List<Content>> stringSet, String listMarker,
            Floating floating) {
    }

    /**
     * A box that is taken out of the text.
     *
     * @param inside margin-inside: its distance from the text, where it stands outside
     * @param straight text-align: inside or outside: the edge to which its lines are flush, if they are to be set by
     *            the spread
     */
    public record Floating(Float to, Length inside, Optional<Edge> straight) {
        public static final Floating NONE = new Floating(Float.NONE, Length.ZERO, Optional.empty());
    }

    public enum Float {
        NONE, FOOTNOTE, OUTSIDE
    }

    /** An edge as a spread has it: towards its fold, or away from it. */
    public enum Edge {
        INSIDE, OUTSIDE
    }
}
