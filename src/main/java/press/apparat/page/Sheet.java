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
    static List<Placed> of(PageStyle style, boolean recto, Strips strips, PagePlan plan) {
        Sheet sheet = new Sheet(style, recto);
        sheet.text(strips, plan);
        sheet.content.addAll(sheet.sidenotes.placed(sheet.area.depth()));
        if (!plan.notes().isEmpty()) {
            sheet.notes(plan.notes());
        }
        return sheet.content;
    }

    private void text(Strips strips, PagePlan plan) {
        int start = strips.start(plan.from());
        int end = strips.end(plan.from(), plan.to());
        Set<String> beside = strips.beside(plan.from(), plan.to());
        long y = top();
        for (int i = plan.from(); i < plan.to(); i++) {
            boolean kept = i >= start && i < end;
            if (kept || !strips.strip(i).space()) {
                set(strips.strip(i), y);
                for (HungNote note : strips.strip(i).notes()) {
                    if (beside.contains(note.id())) {
                        sidenotes.add(note, y);
                    }
                }
                y += kept ? strips.strip(i).height() : 0;
            }
        }
    }

    private void notes(List<NotePart> parts) {
        Style.Box box = style.footnotes().box();
        List<Strip> strips = FootNotes.strips(parts);
        long y = top() + area.depth() - strips.stream().mapToLong(Strip::height).sum();
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
