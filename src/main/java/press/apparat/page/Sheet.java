package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.apparat.galley.Baselines;
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

    private Layout.Text text = Layout.Text.NONE;
    private long textEnd;
    private long notes;
    private int end;
    /** The notes that stand beside the text. */
    private Set<String> beside = Set.of();

    Sheet(PageStyle style, boolean recto) {
        this.style = style;
        area = Area.of(style);
        sidenotes = new Sidenotes(style, recto);
        textEnd = top();
    }

    /** @param baseline of the body, below the top of a line, in sp */
    static Sheet of(PageStyle style, boolean recto, PagePlan plan, long baseline) {
        Sheet sheet = new Sheet(style, recto);
        sheet.end = plan.fill().end();
        sheet.beside = plan.noted().beside();
        sheet.text(plan.text(), plan.fill().floats().atHead().size());
        if (!plan.noted().foot().isEmpty()) {
            long gap = plan.fill().stretch() / Math.max(1, plan.fill().foot().gaps());
            sheet.notes(FootNotes.strips(plan.noted().foot(), gap), baseline);
        }
        sheet.foot(plan.fill().floats().atFoot());
        sheet.content.addAll(sheet.sidenotes.placed(sheet.area.depth()));
        return sheet;
    }

    /** The text of a page and its notes, in page coordinates. */
    List<Placed> content() {
        return content;
    }

    Layout layout(Optional<Layout.Portion> portion) {
        Frame frame = new Frame(left(), top(), style.measure().sp(), area.depth());
        return new Layout(frame, style.lineGrid().sp(), textEnd, foot(), notes, text, portion);
    }

    /** @param floats how many of the strips at the head are of what floats there */
    private void text(List<Strip> strips, int floats) {
        textEnd = below(top(), strips.subList(0, floats));
        int first = content.size();
        textEnd = below(textEnd, strips.subList(floats, strips.size()));
        text = new Layout.Text(first, content.size());
    }

    /** Where the last of some strips ends. */
    private long below(long top, List<Strip> strips) {
        long y = top;
        for (Strip strip : strips) {
            set(strip, y);
            for (HungNote note : strip.notes()) {
                if (beside.contains(note.id())) {
                    sidenotes.add(note, y);
                }
            }
            y += strip.height();
        }
        return y;
    }

    /** What floats at the foot stands above the notes; it leaves no white that the text below it would not. */
    private void foot(List<Strip> strips) {
        long height = strips.stream().mapToLong(Strip::height).sum();
        below(foot() - notes - height, strips);
        textEnd += height;
    }

    /** By how much the notes are raised so that their last line stands where the last line of text would. */
    private long raise(List<Strip> strips, long baseline) {
        Strip last = strips.get(strips.size() - 1);
        return Baselines.lowest(last).map(note -> area.line() - baseline - (last.height() - note)).orElse(0L);
    }

    private void notes(List<Strip> strips, long baseline) {
        long height = strips.stream().mapToLong(Strip::height).sum();
        notes = height + area.noteSpace();
        Style.Box box = style.footnotes().box();
        long y = foot() - height - raise(strips, baseline);
        long rule = box.border().top().sp();
        if (rule > 0) {
            long width = box.width().isAuto() ? style.measure().sp() : box.width().in(style.measure()).sp();
            content.add(new Placed.Rule(left(), y - box.padding().top().sp() - rule, width, rule, box.borderColour()));
        }
        below(y, strips);
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
