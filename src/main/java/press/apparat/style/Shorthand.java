package press.apparat.style;

import static press.apparat.style.Property.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A property that sets several at once (CSS Cascading 4, clause 3.1), or another under its old name. */
enum Shorthand {
    MARGIN(Expansion.edges(MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT)),
    PADDING(Expansion.edges(PADDING_TOP, PADDING_RIGHT, PADDING_BOTTOM, PADDING_LEFT)),
    BORDER_WIDTH(Expansion.edges(BORDER_TOP_WIDTH, BORDER_RIGHT_WIDTH, BORDER_BOTTOM_WIDTH, BORDER_LEFT_WIDTH)),
    BORDER_STYLE(Expansion.edges(BORDER_TOP_STYLE, BORDER_RIGHT_STYLE, BORDER_BOTTOM_STYLE, BORDER_LEFT_STYLE)),
    BORDER_COLOR(Expansion.edges(BORDER_TOP_COLOR, BORDER_RIGHT_COLOR, BORDER_BOTTOM_COLOR, BORDER_LEFT_COLOR)),
    BORDER_TOP(Expansion.anyOrder(BORDER_TOP_WIDTH, BORDER_TOP_STYLE, BORDER_TOP_COLOR)),
    BORDER_RIGHT(Expansion.anyOrder(BORDER_RIGHT_WIDTH, BORDER_RIGHT_STYLE, BORDER_RIGHT_COLOR)),
    BORDER_BOTTOM(Expansion.anyOrder(BORDER_BOTTOM_WIDTH, BORDER_BOTTOM_STYLE, BORDER_BOTTOM_COLOR)),
    BORDER_LEFT(Expansion.anyOrder(BORDER_LEFT_WIDTH, BORDER_LEFT_STYLE, BORDER_LEFT_COLOR)),
    BORDER(Expansion.all(BORDER_TOP, BORDER_RIGHT, BORDER_BOTTOM, BORDER_LEFT)),
    BACKGROUND(Expansion.anyOrder(BACKGROUND_COLOR)), LIST_STYLE(Expansion.anyOrder(LIST_STYLE_TYPE)),
    TEXT_DECORATION(Expansion.anyOrder(TEXT_DECORATION_LINE)),
    FONT_VARIANT(
            Expansion.anyOrder(FONT_VARIANT_CAPS, FONT_VARIANT_NUMERIC, FONT_VARIANT_LIGATURES, FONT_VARIANT_POSITION)),
    FONT(new FontExpansion()), PAGE_BREAK_BEFORE(Expansion.renamed(BREAK_BEFORE)),
    PAGE_BREAK_AFTER(Expansion.renamed(BREAK_AFTER)), PAGE_BREAK_INSIDE(Expansion.renamed(BREAK_INSIDE));

    private static final Map<String, Shorthand> BY_NAME = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Shorthand::cssName, Function.identity()));

    private final Expansion expansion;

    Shorthand(Expansion expansion) {
        this.expansion = expansion;
    }

    static Optional<Shorthand> named(String cssName) {
        return Optional.ofNullable(BY_NAME.get(cssName));
    }

    String cssName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The properties it sets. */
    List<Property> longhands() {
        return expansion.longhands();
    }

    /** What it sets each of them to; empty where the value is none of its own. */
    Optional<Map<Property, List<Term>>> expand(List<Term> terms) {
        return expansion.of(terms);
    }
}
