package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.galley.Justification.Justified;
import press.apparat.line.Line;
import press.apparat.style.Style;

/** Makes strips of a paragraph's lines, and says where a page may end among them. */
record ParagraphLines(ParagraphCopy paragraph, LineSetter setter) {
    /** A page that ends in a hyphen (TYPOGRAPHY 9), in demerits. */
    private static final Strip.Cost HYPHEN_AT_FOOT = new Strip.Cost(2_000);

    List<Justified> justified(List<Line> lines) {
        return setter.justified(lines, paragraph.opening()::indent);
    }

    List<Strip> strips(Rivers.Calm best) {
        return broken(set(best.lines()), best.way().lines());
    }

    /** The same, their content to come; not of this stick, which takes much room. */
    List<Strip> drafts(List<Line> lines) {
        ParagraphCopy later = paragraph;
        Draft draft = new Draft(() -> later.set(lines));
        List<Strip> strips = new ArrayList<>();
        for (Line line : lines) {
            strips.add(draft.strip(strips.size(), setter.outline(line)));
        }
        return broken(strips, lines);
    }

    List<Strip> set(List<Justified> lines) {
        Opening opening = paragraph.opening();
        List<Strip> strips = new ArrayList<>(setter.strips(lines, opening::indent, paragraph.marker()));
        strips.set(0, opening.reading(strips.get(0)));
        return strips;
    }

    private List<Strip> broken(List<Strip> strips, List<Line> lines) {
        List<Strip> broken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            broken.add(strips.get(i).after(cost(lines, i)));
        }
        return roomy(broken);
    }

    private Strip.Cost cost(List<Line> lines, int line) {
        Style.Breaks breaks = paragraph.frame().style().breaks();
        int left = lines.size() - 1 - line;
        if (left > 0 && (line + 1 < breaks.orphans() || left < breaks.widows())
                || line + 1 < paragraph.opening().lines()) {
            return Strip.Cost.FORBIDDEN;
        }
        return setter.hyphenated(lines.get(line)) ? HYPHEN_AT_FOOT : Strip.Cost.FREE;
    }

    /** With white beside an initial that reaches below the last line. */
    private List<Strip> roomy(List<Strip> strips) {
        for (int i = strips.size(); i < paragraph.opening().lines(); i++) {
            boolean last = i == paragraph.opening().lines() - 1;
            strips.add(Strip.of(paragraph.frame().style().text().leading().sp(), List.of())
                    .after(last ? Strip.Cost.FREE : Strip.Cost.FORBIDDEN));
        }
        return strips;
    }
}
