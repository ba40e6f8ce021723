package press.apparat.style;

import static press.apparat.style.Property.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;

/** Makes the box of an element from its computed values. Lists of four are in CSS order: top, right, bottom, left. */
final class BoxMaker {
    private static final List<Property> MARGINS = List.of(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT);
    private static final List<Property> PADDINGS = List.of(PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT);
    private static final List<Property> COLOURS = List.of(BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR,
            BORDER_LEFT_COLOR);
    private static final List<Property> STYLES = List.of(BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE,
            BORDER_LEFT_STYLE);
    private static final List<Property> WIDTHS = List.of(BORDER_TOP_WIDTH, BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH,
            BORDER_LEFT_WIDTH);

    private final Computed computed;

    private BoxMaker(Computed computed) {
        this.computed = computed;
    }

    static Style.Box box(Computed computed) {
        return new BoxMaker(computed).box();
    }

    static Edges margins(Computed computed) {
        return new BoxMaker(computed).edges(MARGINS);
    }

    private Style.Box box() {
        return new Style.Box(display(), edges(MARGINS), edges(PADDINGS), borders(), borderColour(),
                Colours.rgb(computed.term(BACKGROUND_COLOR)), extent(WIDTH), extent(HEIGHT), isCentred());
    }

    private boolean isCentred() {
        return computed.term(MARGIN_LEFT).isWord("auto") && computed.term(MARGIN_RIGHT).isWord("auto");
    }

    private Style.Display display() {
        return switch (computed.keyword(DISPLAY)) {
            case "inline" -> Style.Display.INLINE;
            case "list-item" -> Style.Display.LIST_ITEM;
            case "table" -> Style.Display.TABLE;
            case "none" -> Style.Display.NONE;
            default -> Style.Display.BLOCK;
        };
    }

    private Edges edges(List<Property> sides) {
        return new Edges(length(sides.get(0)), length(sides.get(1)), length(sides.get(2)), length(sides.get(3)));
    }

    private Length length(Property property) {
        return Length.pt(computed.points(property));
    }

    private Edges borders() {
        return new Edges(border(0), border(1), border(2), border(3));
    }

    private Length border(int side) {
        if (!computed.term(STYLES.get(side)).isWord("solid")) {
            return Length.ZERO;
        }
        return switch (computed.keyword(WIDTHS.get(side))) {
            case "thin" -> Length.pt(0.75);
            case "medium" -> Length.pt(2.25);
            case "thick" -> Length.pt(3.75);
            default -> length(WIDTHS.get(side));
        };
    }

    /** That of the first border that is to be seen. */
    private int borderColour() {
        int side = IntStream.range(0, 4).filter(s -> !border(s).isZero()).findFirst().orElse(0);
        return Colours.rgb(computed.term(COLOURS.get(side))).or(() -> Colours.rgb(computed.term(COLOR))).orElse(0);
    }

    private Style.Extent extent(Property property) {
        Term term = computed.term(property);
        return term.isWord("auto")
                ? Style.Extent.AUTO
                : term.is(Term.Kind.PERCENTAGE)
                        ? new Style.Extent(Optional.empty(), term.number() / 100)
                        : new Style.Extent(Optional.of(length(property)), 0);
    }
}
