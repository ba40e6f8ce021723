package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.apparat.proof.PdfText.Glyph;

/**
 * A line as it is found on a page, in points.
 *
 * @param block what it is a line of
 * @param hyphenated whether its last glyph stands for a soft hyphen
 */
record PdfLine(PdfBlock block, int page, List<Glyph> glyphs, boolean hyphenated) {
    /** The baseline of most of its glyphs; calls of notes may be raised. */
    double y() {
        Map<Double, Long> counts = glyphs.stream().collect(Collectors.groupingBy(Glyph::y, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double left() {
        return glyphs.stream().filter(glyph -> !glyph.text().isBlank()).mapToDouble(Glyph::x).min().orElse(0);
    }

    double right() {
        return glyphs.stream().filter(glyph -> !glyph.text().isBlank()).mapToDouble(glyph -> glyph.x() + glyph.width())
                .max().orElse(0);
    }

    boolean endsInHyphen() {
        List<Glyph> ink = glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        String last = ink.isEmpty() ? "" : ink.get(ink.size() - 1).text();
        return hyphenated || last.endsWith("-") || last.endsWith("\u2010");
    }

    /** Letters further apart, in em, are so because a style wants them so, and then their spaces are wider, too. */
    private static final double LETTERSPACED = 0.02;

    /** How wide each word space is, and how wide its font has it. */
    List<Space> spaces() {
        List<Space> spaces = new ArrayList<>();
        for (int i = 1; i + 1 < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.text().equals(" ") || glyph.text().equals("\u00a0")) {
                spaces.add(new Space(glyphs.get(i + 1).x() - glyph.x(), glyph.natural() + letterSpacing(i)));
            }
        }
        return spaces;
    }

    /** What stands between letters both before and after a space. */
    private double letterSpacing(int space) {
        double before = gap(space - 1);
        boolean letterspaced = space + 2 < glyphs.size()
                && Math.min(before, gap(space + 1)) > LETTERSPACED * glyphs.get(space).size();
        return letterspaced ? before : 0;
    }

    private double gap(int at) {
        Glyph glyph = glyphs.get(at);
        return glyphs.get(at + 1).x() - glyph.x() - glyph.width();
    }

    record Space(double width, double natural) {
        double ratio() {
            return width / natural;
        }
    }

    /** How much its white is more or less than the fonts have it, in points. */
    double justified() {
        return spaces().stream().mapToDouble(space -> space.width() - space.natural()).sum();
    }

    /** Whether its letters are drawn wider or narrower than their fonts have them. */
    boolean isExpanded() {
        return glyphs.stream().anyMatch(glyph -> Math.abs(glyph.scale() - 1) > 1e-6);
    }
}
