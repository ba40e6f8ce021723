package press.apparat.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.apparat.type.Typeface;

/** A face's font in the file: it gives each {@link Sort} that is used a code of two bytes, from 1 on. */
final class PrintedFont {
    private static final int CODES = 65_536;
    /** Widths are written in tenths of a thousandth of an em. */
    private static final int WIDTH_DIGITS = 1;

    private final String name;
    private final Typeface face;
    private final FontProgram program;
    private final List<Sort> sorts = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final Map<Sort, Integer> codes = new HashMap<>();
    /** By glyph the code it was last shown by, for most stand for one text only. */
    private final Map<Integer, Integer> recent = new HashMap<>();

    PrintedFont(String name, Typeface face) {
        this.name = name;
        this.face = face;
        this.program = FontProgram.of(face);
        add(new Sort(0, ""));
    }

    /** Its name among a page's resources. */
    String name() {
        return name;
    }

    Typeface face() {
        return face;
    }

    FontProgram program() {
        return program;
    }

    /** By code. */
    List<Sort> sorts() {
        return Collections.unmodifiableList(sorts);
    }

    boolean hasRoomFor(int more) {
        return sorts.size() + more <= CODES;
    }

    /** PDF/A forbids to show glyph 0 (ISO 19005-2, 6.2.11.8): what the face lacks is a blank that can be copied. */
    int code(int glyph, String text) {
        int shown = glyph == 0 ? program.space() : glyph;
        int last = recent.getOrDefault(shown, 0);
        if (last != 0 && sorts.get(last).text().equals(text)) {
            return last;
        }
        int code = codes.computeIfAbsent(new Sort(shown, text), this::add);
        recent.put(shown, code);
        return code;
    }

    private int add(Sort sort) {
        sorts.add(sort);
        double thousandths = face.advance(sort.glyph()) * 1000.0 / face.unitsPerEm();
        widths.add(Operators.rounded(thousandths, WIDTH_DIGITS));
        return sorts.size() - 1;
    }

    /** In thousandths of an em, as a reader finds it in the file. */
    double width(int code) {
        return widths.get(code);
    }
}
