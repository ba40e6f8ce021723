package press.apparat.style;

import static press.apparat.style.Property.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import press.apparat.measure.Length;

/** Makes the style of an element from its computed values. */
final class StyleMaker {
    private final Computed computed;

    private StyleMaker(Computed computed) {
        this.computed = computed;
    }

    static Style style(Computed computed) {
        StyleMaker maker = new StyleMaker(computed);
        return new Style(maker.font(), maker.text(), BoxMaker.box(computed), LayoutMaker.layout(computed),
                maker.breaks(), maker.generated());
    }

    private Style.Font font() {
        return new Style.Font(families(), Length.pt(computed.basis().em()), weight(),
                !computed.term(FONT_STYLE).isWord("normal"), Features.of(computed), length(LETTER_SPACING), colour());
    }

    private List<String> families() {
        return Terms.split(computed.terms(FONT_FAMILY)).stream()
                .map(words -> words.stream().map(Term::text).collect(Collectors.joining(" "))).toList();
    }

    private int weight() {
        Term weight = computed.term(FONT_WEIGHT);
        return weight.isWord("normal") ? 400 : weight.isWord("bold") ? 700 : (int) Math.round(weight.number());
    }

    private int colour() {
        return Colours.rgb(computed.term(COLOR)).orElse(0);
    }

    private Style.Text text() {
        String space = computed.keyword(WHITE_SPACE);
        return new Style.Text(Length.pt(computed.basis().lh()), length(TEXT_INDENT), align(),
                computed.term(HYPHENS).isWord("auto"), length(VERTICAL_ALIGN), space.startsWith("pre"),
                space.equals("pre") || space.equals("nowrap"), constant(Style.Transform.class, TEXT_TRANSFORM),
                decorated("underline"), decorated("line-through"));
    }

    /** Numbers that are aligned at a sign stand at the end of their column together. */
    private Style.Align align() {
        if (computed.term(TEXT_ALIGN).is(Term.Kind.STRING)) {
            return Style.Align.RIGHT;
        }
        return switch (computed.keyword(TEXT_ALIGN)) {
            case "justify" -> Style.Align.JUSTIFY;
            case "center" -> Style.Align.CENTER;
            case "end", "right" -> Style.Align.RIGHT;
            default -> Style.Align.LEFT;
        };
    }

    private boolean decorated(String line) {
        return computed.terms(TEXT_DECORATION_LINE).stream().anyMatch(term -> term.isWord(line));
    }

    private Style.Breaks breaks() {
        return new Style.Breaks(pageBreak(BREAK_BEFORE), pageBreak(BREAK_AFTER),
                !computed.term(BREAK_INSIDE).isWord("auto"), count(ORPHANS), count(WIDOWS));
    }

    private Style.Break pageBreak(Property property) {
        return switch (computed.keyword(property)) {
            case "avoid", "avoid-page" -> Style.Break.AVOID;
            case "page", "always" -> Style.Break.PAGE;
            case "recto", "right" -> Style.Break.RECTO;
            case "verso", "left" -> Style.Break.VERSO;
            default -> Style.Break.AUTO;
        };
    }

    private int count(Property property) {
        return (int) Math.round(computed.term(property).number());
    }

    private Style.Generated generated() {
        Term marker = computed.term(LIST_STYLE_TYPE);
        Map<String, List<Content>> strings = ContentReader.strings(computed.terms(STRING_SET));
        return new Style.Generated(ContentReader.list(computed.terms(CONTENT)), computed.term(PAGE).text(), strings,
                marker.is(Term.Kind.STRING) ? '"' + marker.text() + '"' : marker.text());
    }

    private Length length(Property property) {
        return Length.pt(computed.points(property));
    }

    private <E extends Enum<E>> E constant(Class<E> type, Property property) {
        return Enum.valueOf(type, computed.keyword(property).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
