package press.apparat.style;

import static press.apparat.style.Property.COLUMN_COUNT;
import static press.apparat.style.Property.COLUMN_GAP;
import static press.apparat.style.Property.COLUMN_SPAN;
import static press.apparat.style.Property.FLOAT;
import static press.apparat.style.Property.FLOAT_REFERENCE;
import static press.apparat.style.Property.INITIAL_LETTER;
import static press.apparat.style.Property.MARGIN_INSIDE;
import static press.apparat.style.Property.MARGIN_STRETCH;
import static press.apparat.style.Property.TEXT_ALIGN;
import static press.apparat.style.Property.VERTICAL_ALIGN;
import static press.apparat.style.Property.WRITING_MODE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import press.apparat.measure.Length;

/** Makes the layout of an element from its computed values. */
final class LayoutMaker {
    private final Computed computed;

    private LayoutMaker(Computed computed) {
        this.computed = computed;
    }

    static Style.Layout layout(Computed computed) {
        LayoutMaker maker = new LayoutMaker(computed);
        Term alignment = computed.term(TEXT_ALIGN);
        return new Style.Layout(maker.initial(),
                Optional.of(alignment).filter(term -> term.is(Term.Kind.STRING)).map(Term::text), maker.columns(),
                maker.floating(), computed.term(WRITING_MODE).isWord("sideways-lr"), maker.lift(), maker.stretch());
    }

    /** A letter sinks as far as it is high, if nothing else is said (CSS Inline 3, clause 7.2). */
    private Style.Initial initial() {
        List<Term> terms = computed.terms(INITIAL_LETTER);
        if (terms.get(0).isWord("normal")) {
            return Style.Initial.NONE;
        }
        double size = terms.get(0).number();
        Term sink = terms.size() > 1 ? terms.get(1) : Term.word("drop");
        return new Style.Initial(size,
                sink.isWord("raise")
                        ? 1
                        : sink.isWord("drop") ? (int) Math.floor(size) : (int) Math.round(sink.number()));
    }

    private Style.Columns columns() {
        Term count = computed.term(COLUMN_COUNT);
        return new Style.Columns(count.isWord("auto") ? 1 : (int) Math.round(count.number()), gap(),
                computed.term(COLUMN_SPAN).isWord("all"));
    }

    /** Normal is an em (CSS Multi-column 1, clause 4.1). */
    private Length gap() {
        return Length
                .pt(computed.term(COLUMN_GAP).isWord("normal") ? computed.basis().em() : computed.points(COLUMN_GAP));
    }

    /** Cells that are aligned at their first lines stand at the top, since all of them have the same (CSS 2.2, 17.5.3). */
    private double lift() {
        return switch (computed.keyword(VERTICAL_ALIGN)) {
            case "bottom" -> 1;
            case "middle" -> 0.5;
            default -> 0;
        };
    }

    private Style.Stretch stretch() {
        List<Length> lengths = computed.terms(MARGIN_STRETCH).stream()
                .map(term -> Length.pt(computed.basis().points(term).orElse(0d))).toList();
        return new Style.Stretch(lengths.get(0), lengths.get(lengths.size() - 1));
    }

    private Style.Floating floating() {
        String align = computed.keyword(TEXT_ALIGN);
        Optional<Style.Edge> straight = Stream.of(Style.Edge.values())
                .filter(edge -> edge.name().equalsIgnoreCase(align)).findFirst();
        return new Style.Floating(place(), Length.pt(computed.points(MARGIN_INSIDE)), straight);
    }

    /** Only what refers to the page floats to its head or its foot. */
    private Style.Float place() {
        Style.Float place = Style.Float.valueOf(computed.keyword(FLOAT).toUpperCase(Locale.ROOT).replace('-', '_'));
        return place.isOfPage() && !computed.term(FLOAT_REFERENCE).isWord("page") ? Style.Float.NONE : place;
    }
}
