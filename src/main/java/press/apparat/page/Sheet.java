package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;

/** Puts strips in their places on a page: text downwards from the head, notes upwards from the foot. */
final class Sheet {
    private final PageStyle style;
    private final Area area;
    private final List<Placed> content = new ArrayList<>();

    private Sheet(PageStyle style) {
        this.style = style;
        area = Area.of(style);
    }

    /** The text of a page and its notes, in page coordinates. */
    static List<Placed> of(PageStyle style, PagePlan plan) {
        Sheet sheet = new Sheet(style);
        sheet.below(sheet.top(), plan.text());
        sheet.foot(plan);
        if (!plan.notes().isEmpty()) {
            sheet.notes(plan.notes(), plan.fill().end());
        }
        return sheet.content;
    }

    private void below(long top, List<Strip> strips) {
        long y = top;
        for (Strip strip : strips) {
            set(strip, y);
            y += strip.height();
        }
    }

    /** What floats at the foot stands above the notes. */
    private void foot(PagePlan plan) {
        List<Strip> strips = plan.fill().floats().atFoot();
        long notes = plan.notes().isEmpty()
                ? 0
                : area.noteSpace() + plan.notes().stream().mapToLong(NotePart::height).sum();
        long height = strips.stream().mapToLong(Strip::height).sum();
        below(top() + area.depth() + plan.fill().end() * area.line() - notes - height, strips);
    }

    /** @param end how many lines the page is longer than its area */
    private void notes(List<NotePart> parts, int end) {
        Style.Box box = style.footnotes().box();
        long y = top() + area.depth() + end * area.line() - parts.stream().mapToLong(NotePart::height).sum();
        long rule = box.border().top().sp();
        if (rule > 0) {
            long width = box.width().isAuto() ? style.measure().sp() : box.width().in(style.measure()).sp();
            content.add(new Placed.Rule(left(), y - box.padding().top().sp() - rule, width, rule, box.borderColour()));
        }
        below(y, parts.stream().flatMap(part -> part.strips().stream()).toList());
    }

    private void set(Strip strip, long y) {
        strip.content().forEach(placed -> content.add(placed.moved(left(), y)));
    }

    private long left() {
        return style.margin().left().sp();
    }

    private long top() {
        return style.margin().top().sp();
    }
}
