package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.apparat.galley.HungNote;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;

/** Puts strips in their places on a page: text downwards from the head, notes upwards from the foot. */
final class Sheet {
    private final PageStyle style;
    private final Area area;
    private final Sidenotes sidenotes;
    private final List<Placed> content = new ArrayList<>();

    private Sheet(PageStyle style, boolean recto) {
        this.style = style;
        area = Area.of(style);
        sidenotes = new Sidenotes(style, recto);
    }

    /** The text of a page and its notes, in page coordinates. */
    static List<Placed> of(PageStyle style, boolean recto, PagePlan plan) {
        Sheet sheet = new Sheet(style, recto);
        sheet.text(plan.text(), plan.noted().beside());
        sheet.content.addAll(sheet.sidenotes.placed(sheet.area.depth()));
        if (!plan.noted().foot().isEmpty()) {
            sheet.notes(plan.noted().foot(), plan.fill().end());
        }
        return sheet.content;
    }

    private void text(List<Strip> strips, Set<String> beside) {
        long y = top();
        for (Strip strip : strips) {
            set(strip, y);
            for (HungNote note : strip.notes()) {
                if (beside.contains(note.id())) {
                    sidenotes.add(note, y);
                }
            }
            y += strip.height();
        }
    }

    /** @param end how many lines the page is longer than its area */
    private void notes(List<NotePart> parts, int end) {
        Style.Box box = style.footnotes().box();
        List<Strip> strips = FootNotes.strips(parts);
        long y = top() + area.depth() + end * area.line() - strips.stream().mapToLong(Strip::height).sum();
        long rule = box.border().top().sp();
        if (rule > 0) {
            long width = box.width().isAuto() ? style.measure().sp() : box.width().in(style.measure()).sp();
            content.add(new Placed.Rule(left(), y - box.padding().top().sp() - rule, width, rule, box.borderColour()));
        }
        for (Strip strip : strips) {
            set(strip, y);
            y += strip.height();
        }
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
