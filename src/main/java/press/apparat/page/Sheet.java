package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;

/** Puts strips in their places on a page: text downwards from the head, notes upwards from the foot. */
final class Sheet {
    private final PageStyle style;
    private final Area area;
    private final List<Placed> content = new ArrayList<>();
    private long textEnd;
    private long notes;

    Sheet(PageStyle style) {
        this.style = style;
        area = Area.of(style);
        textEnd = top();
    }

    static Sheet of(PageStyle style, Strips strips, PagePlan plan) {
        Sheet sheet = new Sheet(style);
        sheet.text(strips, plan);
        if (!plan.notes().isEmpty()) {
            sheet.notes(plan.notes());
        }
        return sheet;
    }

    /** The text of a page and its notes, in page coordinates. */
    List<Placed> content() {
        return content;
    }

    Layout layout(Optional<Layout.Portion> portion) {
        Frame frame = new Frame(left(), top(), style.measure().sp(), area.depth());
        return new Layout(frame, style.lineGrid().sp(), textEnd, notes, portion);
    }

    private void text(Strips strips, PagePlan plan) {
        int start = strips.start(plan.from());
        int end = strips.end(plan.from(), plan.to());
        long y = top();
        for (int i = plan.from(); i < plan.to(); i++) {
            boolean kept = i >= start && i < end;
            if (kept || !strips.strip(i).space()) {
                set(strips.strip(i), y);
                y += kept ? strips.strip(i).height() : 0;
            }
        }
        textEnd = y;
    }

    private void notes(List<NotePart> parts) {
        Style.Box box = style.footnotes().box();
        long height = parts.stream().mapToLong(NotePart::height).sum();
        notes = height + area.noteSpace();
        long y = top() + area.depth() - height;
        long rule = box.border().top().sp();
        if (rule > 0) {
            long width = box.width().isAuto() ? style.measure().sp() : box.width().in(style.measure()).sp();
            content.add(new Placed.Rule(left(), y - box.padding().top().sp() - rule, width, rule, box.borderColour()));
        }
        for (Strip strip : parts.stream().flatMap(part -> part.strips().stream()).toList()) {
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
