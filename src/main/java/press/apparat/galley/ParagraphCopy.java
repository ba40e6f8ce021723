package press.apparat.galley;

import java.util.List;
import press.apparat.line.Line;
import press.apparat.placed.Placed;

/**
 * All that a paragraph is set from. It is little beside the paragraph assembled for the breaker, and may be kept until a
 * page asks for other lines than the best.
 *
 * @param marker stands on the first line's baseline
 */
record ParagraphCopy(Setting setting, Frame frame, Copy copy, Opening opening, List<Placed> marker) {
    Stick stick() {
        return new Stick(setting.tools(), frame.style(), frame.width()).assemble(copy.pieces());
    }

    /** Its lines, of such a stick. */
    ParagraphLines lines(Stick stick) {
        LineSetter setter = new LineSetter(setting.baseline(frame.style()), frame, stick, copy.span());
        return new ParagraphLines(this, setter);
    }

    /** Assembled once more and set. */
    List<Strip> set(List<Line> lines) {
        ParagraphLines again = lines(stick());
        return again.set(again.justified(lines));
    }
}
