package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.line.Breaker;
import press.apparat.line.Line;
import press.apparat.line.Tolerance;
import press.apparat.placed.Paragraph;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;
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

    void set(Frame frame, Copy copy) {
        if (copy.isEmpty()) {
            return;
        }
        Style style = frame.style();
        long indent = style.text().indent().sp();
        Stick stick = new Stick(setting.tools(), style, frame.width()).assemble(copy.pieces());
        long measure = frame.width() - stick.overhang();
        List<Line> lines = Breaker.lines(stick.items(), line -> measure - (line == 0 ? indent : 0), Tolerance.USUAL);
        LineSetter setter = new LineSetter(setting.tools(), frame, stick, paragraph(frame, copy.span(), lines.size()));
        for (int i = 0; i < lines.size(); i++) {
            Strip strip = setter.strip(lines.get(i), i, i == 0 ? indent : 0, column.takeMarker());
            int left = lines.size() - 1 - i;
            boolean parted = left > 0 && (i + 1 < style.breaks().orphans() || left < style.breaks().widows());
            boolean hyphen = setter.hyphenated(lines.get(i));
            column.add(parted ? strip.after(Strip.Cost.FORBIDDEN) : hyphen ? strip.after(HYPHEN_AT_FOOT) : strip);
            report(lines.get(i), copy);
        }
    }

    static Paragraph paragraph(Frame frame, Optional<Span> span, int lines) {
        Style style = frame.style();
        return new Paragraph(frame.tag(), span, style.text().align() == Style.Align.JUSTIFY, style.font().size().sp(),
                style.text().leading().sp(), lines);
    }

    private void report(Line line, Copy copy) {
        if (line.overfull()) {
            copy.span().ifPresent(span -> setting.tools().diagnostics().report(Diagnostic
                    .warning("G001", span, "a line of this paragraph is wider than its measure")
                    .help("add a hyphen or a space to the longest word, or list it under `hyphenation` in book.yaml")));
        }
    }
}
