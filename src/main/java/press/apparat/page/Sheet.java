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
    private int end;

    Sheet(PageStyle style) {
        this.style = style;
        area = Area.of(style);
        textEnd = top();
    }

    static Sheet of(PageStyle style, PagePlan plan) {
        Sheet sheet = new Sheet(style);
        sheet.end = plan.fill().end();
        sheet.text(plan.text());
        if (!plan.notes().isEmpty()) {
            sheet.notes(plan.notes(), sheet.raise(plan));
        }
        return sheet;
    }

    /** The text of a page and its notes, in page coordinates. */
    List<Placed> content() {
        return content;
    }

    Layout layout(Optional<Layout.Portion> portion) {
        Frame frame = new Frame(left(), top(), style.measure().sp(), area.depth());
        return new Layout(frame, style.lineGrid().sp(), textEnd, foot(), notes, portion);
    }

    private void text(List<Strip> strips) {
        long y = top();
        for (Strip strip : strips) {
            set(strip, y);
            y += strip.height();
        }
        textEnd = y;
    }

    /** By how much the notes are raised so that their last line stands where the last line of text would. */
    private long raise(PagePlan plan) {
        List<Strip> notes = plan.notes().get(plan.notes().size() - 1).strips();
        Strip last = notes.get(notes.size() - 1);
        Optional<Long> text = Baselines.first(plan.text(), area.line());
        return text
                .flatMap(baseline -> Baselines.last(last)
                        .map(note -> area.line() - Math.floorMod(baseline, area.line()) - (last.height() - note)))
                .orElse(0L);
    }

    private void notes(List<NotePart> parts, long raised) {
        long height = parts.stream().mapToLong(NotePart::height).sum();
        notes = height + area.noteSpace();
        Style.Box box = style.footnotes().box();
        long y = foot() - height - raised;
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

    private long foot() {
        return top() + area.depth() + end * area.line();
    }

    private long left() {
        return style.margin().left().sp();
    }

    private long top() {
        return style.margin().top().sp();
    }
}
