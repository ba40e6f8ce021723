package press.apparat.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.apparat.line.Item.Box;
import press.apparat.line.Item.Glue;
import press.apparat.line.Item.Penalty;

/**
 * A paragraph as TeX 3.141592653 broke it. Each in {@code tex.txt} is three lines: the measure in sp, tolerance, line
 * penalty and three kinds of demerits; the items (b box; g glue; h discretionary hyphen of cost 50; p penalty), without
 * the three that end a paragraph; the total demerits, and the boxes and the glue's ratio of each line, as
 * \tracingparagraphs and \showbox gave them. The first ones are the "Frog King" of Knuth & Plass 1981 in the paper's
 * way: characters of Computer Modern in units of 1/18 em, a unit for a point; the others are random.
 */
record Printed(long measure, Tolerance tolerance, List<Item> items, long demerits, List<String> lines) {
    private static final long FIL = 1_000_000_000_000L;

    static List<Printed> all() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Printed.class.getResourceAsStream("tex.txt"), StandardCharsets.US_ASCII))) {
            List<Printed> found = new ArrayList<>();
            List<String> lines = reader.lines().filter(line -> !line.isBlank()).toList();
            for (int i = 0; i < lines.size(); i += 3) {
                found.add(of(lines.get(i).split(" "), lines.get(i + 1).split(" "), lines.get(i + 2).split(" ")));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Printed of(String[] parameters, String[] items, String[] result) {
        int[] p = Stream.of(parameters).mapToInt(Integer::parseInt).toArray();
        List<Item> all = new ArrayList<>();
        for (String item : items) {
            all.add(item(item.charAt(0), item.substring(1).split(",")));
        }
        all.addAll(Paragraphs.end());
        return new Printed(p[0],
                new Tolerance(Math.cbrt(p[1] / 100.0), p[2], new Tolerance.Demerits(p[3], p[4], p[5], 0, 0, true)), all,
                Long.parseLong(result[0]), List.of(result).subList(1, result.length));
    }

    private static Item item(char kind, String[] numbers) {
        long first = Long.parseLong(numbers[0]);
        return switch (kind) {
            case 'b' -> new Box(first);
            case 'g' -> new Glue(first, Math.min(FIL, Long.parseLong(numbers[1])), Long.parseLong(numbers[2]));
            case 'h' -> new Penalty(first, 50, true);
            case 'p' -> new Penalty(0, (int) first, false);
            default -> throw new IllegalArgumentException(kind + "?");
        };
    }

    @Override
    public String toString() {
        return items.size() + " items on " + measure + " sp";
    }
}
