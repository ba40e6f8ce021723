package press.apparat.page;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.apparat.galley.Liner;
import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;

/** Sets what stands in the margins of a page: running heads, folios, and the rules over and under them. */
record RunningHeads(Liner liner) {
    /** The content of all margin boxes, in the order of their names. */
    List<Placed> of(PageStyle page, HeadText text) {
        return new TreeMap<>(page.boxes()).entrySet().stream()
                .flatMap(entry -> MarginBox.named(entry.getKey()).stream().flatMap(
                        box -> set(box, page, entry.getValue(), text.of(entry.getValue().generated().content()))))
                .toList();
    }

    /** A box without words is not there, nor are its rules. */
    private Stream<Placed> set(MarginBox box, PageStyle page, Style style, String words) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        Frame border = box.in(page).inside(style.box().margin());
        Frame room = border.inside(style.box().border()).inside(style.box().padding());
        long free = room.height() - style.text().leading().sp();
        long y = room.y() + Math.round(free * box.lift());
        Stream<Placed> line = liner.line(words, style, new Length(room.width()), Tag.ARTIFACT).stream()
                .map(placed -> placed.moved(room.x(), y));
        return Stream.concat(rules(border, style.box()), line);
    }

    private static Stream<Placed> rules(Frame border, Style.Box box) {
        long over = box.border().top().sp();
        long under = box.border().bottom().sp();
        long bottom = border.y() + border.height();
        return Stream
                .of(new Placed.Rule(border.x(), border.y(), border.width(), over, box.borderColour()),
                        new Placed.Rule(border.x(), bottom - under, border.width(), under, box.borderColour()))
                .filter(rule -> rule.height() > 0).map(Placed.class::cast);
    }
}
