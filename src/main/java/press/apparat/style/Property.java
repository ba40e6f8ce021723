package press.apparat.style;

import static press.apparat.style.Property.Use.BOTH;
import static press.apparat.style.Property.Use.PAGE;
import static press.apparat.style.Property.Use.PRINT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property that the PDF honours, with what its values are. The size of the font and the height of the line come
 * first, because other lengths are relative to them. PROPERTIES.md shows the same list.
 */
enum Property {
    FONT_SIZE("Fonts 3", BOTH, true, "11pt", "<length (0,∞]> | <percentage (0,∞]>"),
    LINE_HEIGHT("Inline 3", BOTH, true, "normal", "normal | <number (0,∞]> | <length (0,∞]> | <percentage (0,∞]>"),
    FONT_FAMILY("Fonts 3", BOTH, true, "serif", "[ <string> | <custom-ident>+ ]#"),
    FONT_WEIGHT("Fonts 3", BOTH, true, "normal", "normal | bold | <number [0,∞]>"),
    FONT_STYLE("Fonts 3", BOTH, true, "normal", "normal | italic | oblique"),
    FONT_KERNING("Fonts 3", BOTH, true, "auto", "auto | normal | none"),
    FONT_VARIANT_CAPS("Fonts 3", BOTH, true, "normal",
            "normal | small-caps | all-small-caps | petite-caps | all-petite-caps | unicase | titling-caps"),
    FONT_VARIANT_NUMERIC("Fonts 3", BOTH, true, "normal",
            "normal | [ [ lining-nums | oldstyle-nums ] || [ proportional-nums | tabular-nums ]"
                    + " || [ diagonal-fractions | stacked-fractions ] || ordinal || slashed-zero ]"),
    FONT_VARIANT_LIGATURES("Fonts 3", BOTH, true, "normal",
            "normal | none | [ [ common-ligatures | no-common-ligatures ]"
                    + " || [ discretionary-ligatures | no-discretionary-ligatures ]"
                    + " || [ historical-ligatures | no-historical-ligatures ] || [ contextual | no-contextual ] ]"),
    FONT_VARIANT_POSITION("Fonts 3", BOTH, true, "normal", "normal | sub | super"),
    FONT_FEATURE_SETTINGS("Fonts 3", BOTH, true, "normal", "normal | [ <string> [ <integer> | on | off ]? ]#"),
    LETTER_SPACING("Text 3", BOTH, true, "normal", "normal | <length>"),
    COLOR("Color 4", BOTH, true, "#000", "<color>"),
    TEXT_ALIGN("Text 4", BOTH, true, "start",
            "start | end | left | right | center | justify | inside | outside | <string>"),
    TEXT_INDENT("Text 3", BOTH, true, "0", "<length>"),
    TEXT_TRANSFORM("Text 3", BOTH, true, "none", "none | uppercase | lowercase | capitalize"),
    HYPHENS("Text 3", BOTH, true, "manual", "none | manual | auto"),
    WHITE_SPACE("Text 3", BOTH, true, "normal", "normal | pre | pre-wrap | nowrap"),
    INITIAL_LETTER("Inline 3", BOTH, false, "normal", "normal | <number [1,∞]> [ <integer [1,∞]> | drop | raise ]?"),
    WRITING_MODE("Writing Modes 4", PRINT, true, "horizontal-tb", "horizontal-tb | sideways-lr"),
    TEXT_DECORATION_LINE("Text Decoration 3", BOTH, false, "none", "none | [ underline || line-through ]"),
    VERTICAL_ALIGN("CSS 2.2", BOTH, false, "baseline",
            "baseline | super | sub | top | middle | bottom | <length> | <percentage>"),
    DISPLAY("Display 3", BOTH, false, "inline",
            "block | inline | list-item | none | table | table-caption | table-header-group | table-row-group"
                    + " | table-footer-group | table-row | table-cell"),
    MARGIN_TOP("Box 3", BOTH, false, "0", "<length>"), MARGIN_RIGHT("Box 3", BOTH, false, "0", "auto | <length>"),
    MARGIN_BOTTOM("Box 3", BOTH, false, "0", "<length>"), MARGIN_LEFT("Box 3", BOTH, false, "0", "auto | <length>"),
    PADDING_TOP("Box 3", BOTH, false, "0", "<length [0,∞]>"),
    PADDING_RIGHT("Box 3", BOTH, false, "0", "<length [0,∞]>"),
    PADDING_BOTTOM("Box 3", BOTH, false, "0", "<length [0,∞]>"),
    PADDING_LEFT("Box 3", BOTH, false, "0", "<length [0,∞]>"),
    BORDER_TOP_WIDTH("Backgrounds 3", BOTH, false, "medium", "thin | medium | thick | <length [0,∞]>"),
    BORDER_RIGHT_WIDTH("Backgrounds 3", BOTH, false, "medium", "thin | medium | thick | <length [0,∞]>"),
    BORDER_BOTTOM_WIDTH("Backgrounds 3", BOTH, false, "medium", "thin | medium | thick | <length [0,∞]>"),
    BORDER_LEFT_WIDTH("Backgrounds 3", BOTH, false, "medium", "thin | medium | thick | <length [0,∞]>"),
    BORDER_TOP_STYLE("Backgrounds 3", BOTH, false, "none", "none | hidden | solid"),
    BORDER_RIGHT_STYLE("Backgrounds 3", BOTH, false, "none", "none | hidden | solid"),
    BORDER_BOTTOM_STYLE("Backgrounds 3", BOTH, false, "none", "none | hidden | solid"),
    BORDER_LEFT_STYLE("Backgrounds 3", BOTH, false, "none", "none | hidden | solid"),
    BORDER_TOP_COLOR("Backgrounds 3", BOTH, false, "currentcolor", "currentcolor | <color>"),
    BORDER_RIGHT_COLOR("Backgrounds 3", BOTH, false, "currentcolor", "currentcolor | <color>"),
    BORDER_BOTTOM_COLOR("Backgrounds 3", BOTH, false, "currentcolor", "currentcolor | <color>"),
    BORDER_LEFT_COLOR("Backgrounds 3", BOTH, false, "currentcolor", "currentcolor | <color>"),
    BACKGROUND_COLOR("Backgrounds 3", BOTH, false, "transparent", "transparent | <color>"),
    WIDTH("Sizing 3", BOTH, false, "auto", "auto | <length [0,∞]> | <percentage [0,∞]>"),
    HEIGHT("Sizing 3", BOTH, false, "auto", "auto | <length [0,∞]> | <percentage [0,∞]>"),
    BREAK_BEFORE("Fragmentation 3", BOTH, false, "auto",
            "auto | avoid | avoid-page | page | always | recto | verso | left | right"),
    BREAK_AFTER("Fragmentation 3", BOTH, false, "auto",
            "auto | avoid | avoid-page | page | always | recto | verso | left | right"),
    BREAK_INSIDE("Fragmentation 3", BOTH, false, "auto", "auto | avoid | avoid-page"),
    ORPHANS("Fragmentation 3", BOTH, true, "2", "<integer [0,∞]>"),
    WIDOWS("Fragmentation 3", BOTH, true, "2", "<integer [0,∞]>"),
    COLUMN_COUNT("Multi-column 1", BOTH, false, "auto", "auto | <integer [1,∞]>"),
    COLUMN_GAP("Multi-column 1", BOTH, false, "normal", "normal | <length [0,∞]>"),
    COLUMN_SPAN("Multi-column 1", BOTH, false, "none", "none | all"),
    LIST_STYLE_TYPE("Lists 3", BOTH, true, "disc", "none | <numbering> | disc | circle | square | <string>"),
    CONTENT("Generated Content 3", BOTH, false, "normal", "normal | none | <content>+"),
    STRING_SET("GCPM 3", PRINT, false, "none", "none | [ <custom-ident> <content>+ ]#"),
    FLOAT("Page Floats 3", PRINT, false, "none",
            "none | left | right | top | bottom | snap-block | footnote | inside | outside"),
    FLOAT_REFERENCE("Page Floats 3", PRINT, false, "inline", "inline | page"),
    MARGIN_INSIDE("Prince", PRINT, false, "0", "<length>"),
    MARGIN_STRETCH("Apparat", PRINT, false, "0", "<length [0,∞]>{1,2}"),
    PAGE("Paged Media 3", PRINT, false, "auto", "auto | <custom-ident>"),
    SIZE("Paged Media 3", Use.PAGE, false, "a5",
            "<length [0,∞]>{1,2} | [ a6 | a5 | a4 | a3 | b5 | b4 | letter | legal ] || [ portrait | landscape ]"),
    LINE_GRID("Line Grid 1", Use.PAGE, false, "none", "none | create");

    /** Where a property has a meaning: for elements in both presses or in print alone, or for pages. */
    enum Use {
        BOTH, PRINT, PAGE
    }

    private static final Map<String, Property> BY_NAME = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Property::cssName, Function.identity()));

    private final String module;
    private final Use use;
    private final boolean inherited;
    private final List<Term> initial;
    private final String definition;

    Property(String module, Use use, boolean inherited, String initial, String definition) {
        this.module = module;
        this.use = use;
        this.inherited = inherited;
        this.initial = List.of(Term.of(initial));
        this.definition = definition;
    }

    static Optional<Property> named(String cssName) {
        return Optional.ofNullable(BY_NAME.get(cssName));
    }

    String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The CSS module that defines it. */
    String module() {
        return module;
    }

    Use use() {
        return use;
    }

    boolean inherited() {
        return inherited;
    }

    /** Its initial value, which is never relative to anything. */
    List<Term> initial() {
        return initial;
    }

    /** Its values, in the value definition syntax. */
    String definition() {
        return definition;
    }

    boolean takes(List<Term> terms) {
        return Grammar.of(definition).fits(terms);
    }
}
