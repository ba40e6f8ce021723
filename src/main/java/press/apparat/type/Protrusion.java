package press.apparat.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the glyphs of a face hang in the margin at a line's start and end, so that the edge of a column looks
 * straight (Thành, Micro-typographic extensions to the TeX typesetting system, 2000, chapter 4). From
 * {@code protrusion.txt}.
 */
public final class Protrusion {
    /** What is not in the table does not hang. */
    public static final Protrusion NONE = new Protrusion(Map.of());

    /** A line of the table that begins a section: a family, or any; its italic; the least weight. */
    private static final Pattern SECTION = Pattern.compile("\\[(.+?)( italic)?( \\d+)?]");
    /** A line of values: characters, thousandths on the left, thousandths on the right. */
    private static final Pattern VALUES = Pattern.compile("(\\S+) (\\d+) (\\d+)");
    private static final int THOUSANDTHS = 1000;
    private static final int PLAIN = 0x80;

    private record Hang(int left, int right) {
        static final Hang NONE = new Hang(0, 0);
    }

    /** Nearly all characters at a line's edge are found here. */
    private final Hang[] plain = new Hang[PLAIN];
    private final Map<Integer, Hang> others;

    private Protrusion(Map<Integer, Hang> table) {
        others = table;
        for (int c = 0; c < PLAIN; c++) {
            plain[c] = table.getOrDefault(c, Hang.NONE);
        }
    }

    static Protrusion of(String family, int weight, boolean italic) {
        Map<Integer, Hang> table = new HashMap<>();
        boolean fits = false;
        for (String line : Table.LINES) {
            Matcher section = SECTION.matcher(line);
            Matcher values = VALUES.matcher(line);
            if (section.matches()) {
                fits = section.group(1).equals("*")
                        || section.group(1).equalsIgnoreCase(family) && (section.group(2) == null || italic)
                                && (section.group(3) == null || weight >= Integer.parseInt(section.group(3).strip()));
            } else if (fits && values.matches()) {
                Hang hang = new Hang(Integer.parseInt(values.group(2)), Integer.parseInt(values.group(3)));
                values.group(1).codePoints().forEach(c -> table.put(c, hang));
            }
        }
        return new Protrusion(table);
    }

    private Hang hang(int c) {
        return c < PLAIN ? plain[c] : others.getOrDefault(c, Hang.NONE);
    }

    /** What a character of a width hangs over a line's start, in the width's unit. */
    public long left(char c, long width) {
        return width * hang(c).left() / THOUSANDTHS;
    }

    /** What it hangs over a line's end. */
    public long right(char c, long width) {
        return width * hang(c).right() / THOUSANDTHS;
    }

    /** Read once, when a line is first set. */
    private static final class Table {
        static final List<String> LINES = read();

        private static List<String> read() {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    Protrusion.class.getResourceAsStream("protrusion.txt"), StandardCharsets.UTF_8))) {
                return reader.lines().filter(line -> !line.startsWith("# ")).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
