package press.apparat.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;

/** The computed values of one element (CSS 2.2, clause 6.1.2), all lengths absolute. */
public record Style(Font font, Text text, Box box, Layout layout, Breaks breaks, Generated generated) {

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

    /**
     * How content lies in its box where that is not in lines one below the other.
     *
     * @param initial of a ::first-letter
     * @param alignAt the sign that numbers of a table's column are aligned at (text-align: a string)
     * @param columns that it has, or that it spans
     * @param sideways writing-mode: sideways-lr, which stands on its side, turned counter-clockwise
     * @param lift how much of the height to spare in a table's cell is above its content: 0 top, 1 bottom
     * @param stretch by how much the white above and below may grow
     */
    public record Layout(Initial initial, Optional<String> alignAt, Columns columns, Floating floating,
            boolean sideways, double lift, Stretch stretch) {
        /** Nothing of all that. */
        public static final Layout PLAIN = new Layout(Initial.NONE, Optional.empty(), Columns.NONE, Floating.NONE,
                false, 0, Stretch.NONE);
    }

    /** By how much the white above and below a box may grow (margin-stretch). */
    public record Stretch(Length above, Length below) {
        public static final Stretch NONE = new Stretch(Length.ZERO, Length.ZERO);
    }

    /**
     * Columns of text (CSS Multi-column 1).
     *
     * @param count 1 for none
     * @param gap between two of them
     * @param spanned whether it stands across the columns around it
     */
    public record Columns(int count, Length gap, boolean spanned) {
        public static final Columns NONE = new Columns(1, Length.ZERO, false);

        /** The width of each in a measure. */
        public Length width(Length measure) {
            return new Length((measure.sp() - gap.sp() * (count - 1)) / count);
        }
    }

    /**
     * A letter as high as some lines (CSS Inline 3, clause 7: initial-letter).
     *
     * @param size how many lines its capital height spans, 0 for a letter like others
     * @param sink on which line, from 1, it stands
     */
    public record Initial(double size, int sink) {
        public static final Initial NONE = new Initial(0, 0);
    }

    /** The same in another size of type. */
    public Style sized(Length size) {
        return with(new Font(font.families(), size, font.weight(), font.italic(), font.features(), font.letterSpacing(),
                font.colour()));
    }

    /** The same with another parent: what its font has in common with the one it has from the other. */
    public Style inheriting(Font from, Font other) {
        return with(new Font(font.families().equals(from.families()) ? other.families() : font.families(),
                font.size().equals(from.size()) ? other.size() : font.size(),
                font.weight() == from.weight() ? other.weight() : font.weight(),
                font.italic() == from.italic() ? other.italic() : font.italic(),
                font.features().equals(from.features()) ? other.features() : font.features(),
                font.letterSpacing().equals(from.letterSpacing()) ? other.letterSpacing() : font.letterSpacing(),
                font.colour() == from.colour() ? other.colour() : font.colour()));
    }

    /** The same, its letters so much further apart. */
    public Style tracked(Length more) {
        return more.isZero()
                ? this
                : with(new Font(font.families(), font.size(), font.weight(), font.italic(), font.features(),
                        font.letterSpacing().plus(more), font.colour()));
    }

    private Style with(Font other) {
        return new Style(other, text, box, layout, breaks, generated);
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
     */
    public record Generated(List<Content> content, String page, Map<String, List<Content>> stringSet,
            String listMarker) {
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

    /**
     * Where a box goes out of the flow: to the side of its line, to the notes, to the inner or outer margin, or to the head or
     * the foot of a page, or whichever of these comes first.
     */
    public enum Float {
        NONE, LEFT, RIGHT, FOOTNOTE, INSIDE, OUTSIDE, TOP, BOTTOM, SNAP_BLOCK;

        /** Whether it goes to the head or the foot of a page. */
        public boolean isOfPage() {
            return compareTo(TOP) >= 0;
        }
    }

    /** An edge as a spread has it: towards its fold, or away from it. */
    public enum Edge {
        INSIDE, OUTSIDE
    }
}
