package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.galley.Justification.Justified;
import press.apparat.line.Line;
import press.apparat.placed.Placed;
import press.apparat.style.Style;

/** Makes strips of a paragraph's lines, and says where a page may end among them. */
record ParagraphLines(LineSetter setter, Style style, Opening opening, List<Placed> marker) {
    /** A page that ends in a hyphen (TYPOGRAPHY 9), in demerits. */
    private static final Strip.Cost HYPHEN_AT_FOOT = new Strip.Cost(400);

    List<Justified> justified(List<Line> lines) {
        return setter.justified(lines, opening::indent);
    }

    List<Strip> strips(Rivers.Calm best) {
        return broken(set(best.lines()), best.way().lines());
    }

    /** The same, their content to come. */
    List<Strip> drafts(List<Line> lines) {
        Draft draft = new Draft(() -> set(justified(lines)));
        List<Strip> strips = new ArrayList<>();
        for (Line line : lines) {
            strips.add(draft.strip(strips.size(), setter.outline(line)));
        }
        return broken(strips, lines);
    }

    private List<Strip> set(List<Justified> lines) {
        List<Strip> strips = new ArrayList<>(setter.strips(lines, opening::indent, marker));
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
        int left = lines.size() - 1 - line;
        if (left > 0 && (line + 1 < style.breaks().orphans() || left < style.breaks().widows())
                || line + 1 < opening.lines()) {
            return Strip.Cost.FORBIDDEN;
        }
        return setter.hyphenated(lines.get(line)) ? HYPHEN_AT_FOOT : Strip.Cost.FREE;
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
