package press.apparat.style;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import press.apparat.measure.Length;
import press.apparat.measure.Size;

/** The page rules of all sheets. A page inherits from the root element, its boxes inherit from the page. */
final class Pages {
    static final String NOTES = "footnote";
    private static final Map<String, Size> SIZES = Map.of("a6", mm(105, 148), "a5", mm(148, 210), "a4", mm(210, 297),
            "a3", mm(297, 420), "b5", mm(176, 250), "b4", mm(250, 353), "letter", inches(8.5, 11), "legal",
            inches(8.5, 14));

    private final List<PageRule> rules;
    private final Cascade cascade;
    private final Computed root;
    private final ConcurrentMap<Wanted, PageStyle> made = new ConcurrentHashMap<>();

    Pages(List<PageRule> rules, Cascade cascade) {
        this.rules = rules.stream().sorted(PageRule.BY_STRENGTH).toList();
        this.cascade = cascade;
        this.root = cascade.root(Element.of("html")).computed();
    }

    private record Wanted(String name, Stylesheet.PageState state) {
    }

    PageStyle page(String name, Stylesheet.PageState state) {
        return made.computeIfAbsent(new Wanted(name, state), this::make);
    }

    private PageStyle make(Wanted wanted) {
        List<PageRule> own = rules.stream().filter(rule -> rule.selector().matches(wanted.name, wanted.state)).toList();
        Computed page = root
                .child(Cascade.byImportance(own.stream().flatMap(rule -> rule.declarations().stream()).toList()));
        boolean grid = page.term(Property.LINE_GRID).isWord("create");
        return new PageStyle(size(page.terms(Property.SIZE)), BoxMaker.margins(page), boxes(own, page),
                box(NOTES, own, page), grid ? Length.pt(page.basis().lh()) : Length.ZERO);
    }

    /** The margin boxes that have content. */
    private Map<String, Style> boxes(List<PageRule> own, Computed page) {
        Map<String, Style> boxes = new TreeMap<>();
        own.stream().flatMap(rule -> rule.filled().stream()).distinct()
                .forEach(name -> boxes.put(name, box(name, own, page)));
        boxes.values().removeIf(box -> box.generated().content().isEmpty());
        return Collections.unmodifiableMap(boxes);
    }

    private Style box(String name, List<PageRule> own, Computed page) {
        Stream<Declaration> declarations = own.stream()
                .flatMap(rule -> rule.boxes().getOrDefault(name, List.of()).stream());
        return cascade.style(page.child(Cascade.byImportance(declarations.toList())));
    }

    private static Size size(List<Term> terms) {
        List<Length> lengths = terms.stream().flatMap(term -> Basis.ANY.points(term).stream()).map(Length::pt).toList();
        Size named = terms.stream().filter(term -> SIZES.containsKey(term.keyword()))
                .map(term -> SIZES.get(term.keyword())).findFirst().orElseGet(() -> SIZES.get("a5"));
        Size upright = lengths.isEmpty() ? named : new Size(lengths.get(0), lengths.get(lengths.size() - 1));
        return terms.stream().anyMatch(term -> term.isWord("landscape"))
                ? new Size(upright.height(), upright.width())
                : upright;
    }

    private static Size mm(double width, double height) {
        return new Size(Length.mm(width), Length.mm(height));
    }

    private static Size inches(double width, double height) {
        return new Size(Length.pt(72 * width), Length.pt(72 * height));
    }
}
