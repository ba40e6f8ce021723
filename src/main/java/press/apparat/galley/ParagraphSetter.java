package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import press.apparat.line.Breaker;
import press.apparat.line.Line;
import press.apparat.line.Tolerance;
import press.apparat.line.Way;
import press.apparat.placed.Placed;
import press.apparat.report.Diagnostic;
import press.apparat.style.Style;

/** Sets the copy of a paragraph in lines; where it stands on pages, also a line longer or shorter, should one need it. */
final class ParagraphSetter {
    /** A page that ends in a hyphen (TYPOGRAPHY 9), in demerits. */
    private static final Strip.Cost HYPHEN_AT_FOOT = new Strip.Cost(400);
    /** A paragraph that is not set as it is best, and so many of its lines' demerits for one of the page's. */
    private static final int OTHER_WAY = 15;
    private static final long LINE_DEMERITS = 500;
    private static final int WORST_WAY = 1_500;

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
        Stick stick = new Stick(setting.tools(), frame.style(), frame.width()).assemble(copy.pieces());
        long measure = frame.width() - stick.overhang();
        List<Way> ways = ways(stick, line -> measure - opening.indent(line));
        if (!ways.isEmpty()) {
            LineSetter setter = new LineSetter(setting.tools(), frame, stick, copy.span());
            List<Placed> marker = column.takeMarker();
            column.add(new Passage(versions(ways, new Lines(setter, frame.style(), opening, marker))));
            report(ways.get(0).lines(), stick.justified(), copy);
        }
    }

    private List<Way> ways(Stick stick, IntToLongFunction measure) {
        if (!stick.justified()) {
            return Breaker.best(stick.items(), measure, Tolerance.RAGGED).stream().toList();
        }
        return column.onPages()
                ? Breaker.ways(stick.items(), measure, Tolerance.USUAL)
                : Breaker.best(stick.items(), measure, Tolerance.USUAL).stream().toList();
    }

    /** The best way is set at once, the others as soon as a page asks for them. */
    private static List<Passage.Version> versions(List<Way> ways, Lines paragraph) {
        List<Passage.Version> versions = new ArrayList<>();
        for (Way way : ways) {
            long worse = (way.demerits() - ways.get(0).demerits()) / LINE_DEMERITS;
            versions.add(versions.isEmpty()
                    ? new Passage.Version(paragraph.strips(way.lines()), 0)
                    : new Passage.Version(paragraph.drafts(way.lines()), (int) Math.min(WORST_WAY, OTHER_WAY + worse)));
        }
        return versions;
    }

    /** A paragraph whose lines are to be set. */
    private record Lines(LineSetter setter, Style style, Opening opening, List<Placed> marker) {
        List<Strip> strips(List<Line> lines) {
            List<Strip> strips = new ArrayList<>(setter.strips(lines, opening::indent, marker));
            strips.set(0, opening.reading(strips.get(0)));
            return broken(strips, lines);
        }

        List<Strip> drafts(List<Line> lines) {
            Draft draft = new Draft(() -> strips(lines));
            List<Strip> strips = new ArrayList<>();
            for (Line line : lines) {
                strips.add(draft.strip(strips.size(), setter.outline(line)));
            }
            return broken(strips, lines);
        }

        private List<Strip> broken(List<Strip> strips, List<Line> lines) {
            List<Strip> broken = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                int left = lines.size() - 1 - i;
                boolean parted = left > 0 && (i + 1 < style.breaks().orphans() || left < style.breaks().widows())
                        || i + 1 < opening.lines();
                boolean hyphen = setter.hyphenated(lines.get(i));
                broken.add(
                        strips.get(i).after(parted ? Strip.Cost.FORBIDDEN : hyphen ? HYPHEN_AT_FOOT : Strip.Cost.FREE));
            }
            return roomy(broken);
        }

        /** With white beside an initial that reaches below the last line. */
        private List<Strip> roomy(List<Strip> strips) {
            for (int i = strips.size(); i < opening.lines(); i++) {
                boolean last = i == opening.lines() - 1;
                strips.add(Strip.of(style.text().leading().sp(), List.of())
                        .after(last ? Strip.Cost.FREE : Strip.Cost.FORBIDDEN));
            }
            return strips;
        }
    }

    /** A last line is filled with white, and so has hardly any ratio. */
    private void report(List<Line> lines, boolean justified, Copy copy) {
        if (lines.stream().anyMatch(Line::overfull)) {
            report(copy, "G001", "a line of this paragraph is wider than its measure");
        } else if (justified && lines.stream().anyMatch(line -> line.ratio() > 1)) {
            report(copy, "G005", "a line of this paragraph is short: its words cannot fill the measure");
        }
    }

    private void report(Copy copy, String code, String message) {
        copy.span().ifPresent(span -> setting.tools().diagnostics().report(Diagnostic.warning(code, span, message)
                .help("add a hyphen or a space to the longest word, or list it under `hyphenation` in book.yaml")));
    }
}
