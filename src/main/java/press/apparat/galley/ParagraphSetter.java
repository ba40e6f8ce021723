package press.apparat.galley;

import java.util.List;
import press.apparat.line.Breaker;
import press.apparat.line.Line;
import press.apparat.line.Tolerance;
import press.apparat.report.Diagnostic;
import press.apparat.style.Style;

/** Sets the copy of a paragraph in lines. */
final class ParagraphSetter {
    /** A page that ends in a hyphen (TYPOGRAPHY 9), in demerits. */
    private static final Strip.Cost HYPHEN_AT_FOOT = new Strip.Cost(400);

    private final Setting setting;
    private final Column column;

    ParagraphSetter(Setting setting, Column column) {
        this.setting = setting;
        this.column = column;
    }

    void set(Frame frame, Copy copy, Opening opening) {
        if (copy.isEmpty()) {
            return;
        }
        Style style = frame.style();
        Stick stick = new Stick(setting.tools(), style, frame.width()).assemble(copy.pieces());
        long measure = frame.width() - stick.overhang();
        List<Line> lines = Breaker.lines(stick.items(), line -> measure - opening.indent(line), Tolerance.USUAL);
        LineSetter setter = new LineSetter(setting.tools(), frame, stick);
        for (int i = 0; i < lines.size(); i++) {
            Strip line = setter.strip(lines.get(i), opening.indent(i), column.takeMarker());
            Strip strip = i == 0 ? opening.reading(line) : line;
            int left = lines.size() - 1 - i;
            boolean parted = left > 0
                    && (i + 1 < opening.lines() || i + 1 < style.breaks().orphans() || left < style.breaks().widows());
            boolean hyphen = setter.hyphenated(lines.get(i));
            column.add(parted ? strip.after(Strip.Cost.FORBIDDEN) : hyphen ? strip.after(HYPHEN_AT_FOOT) : strip);
            report(lines.get(i), copy);
        }
        room(opening.lines() - lines.size(), style.text().leading().sp());
    }

    /** White beside an initial that reaches below the last line. */
    private void room(int lines, long leading) {
        for (int i = 0; i < lines; i++) {
            column.keepWithNext();
            column.add(Strip.of(leading, List.of()));
        }
    }

    private void report(Line line, Copy copy) {
        if (line.overfull()) {
            copy.span().ifPresent(span -> setting.tools().diagnostics().report(Diagnostic
                    .warning("G001", span, "a line of this paragraph is wider than its measure")
                    .help("add a hyphen or a space to the longest word, or list it under `hyphenation` in book.yaml")));
        }
    }
}
