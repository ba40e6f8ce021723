package press.apparat.line;

import java.util.ArrayList;
import java.util.List;
import press.apparat.line.Item.Box;
import press.apparat.line.Item.Glue;
import press.apparat.line.Item.Penalty;

/** Paragraphs written down for tests. */
final class Paragraphs {
    private Paragraphs() {
    }

    /** The three items at a paragraph's end. */
    static List<Item> end() {
        return List.of(new Penalty(0, Penalty.FORBIDDEN, false), new Glue(0, 1_000_000_000_000L, 0),
                new Penalty(0, Penalty.FORCED, false));
    }

    /** Letters 10 wide, spaces 10 ± 5, "-" a hyphen that may be, 10 wide, "|" a forced break after what fills a line. */
    static List<Item> of(String text) {
        List<Item> items = new ArrayList<>();
        for (String piece : text.split("(?<=[ |-])|(?=[ |-])")) {
            items.addAll(piece(piece));
        }
        items.addAll(end());
        return items;
    }

    private static List<Item> piece(String piece) {
        return switch (piece) {
            case " " -> List.of(new Glue(10, 5, 5));
            case "-" -> List.of(new Penalty(10, 50, true));
            case "|" -> end();
            default -> List.of(new Box(10L * piece.length()));
        };
    }

    /** Each line's boxes, of a text as in {@link #of}. */
    static List<Integer> boxes(List<Item> items, List<Line> lines) {
        return lines.stream().map(
                line -> (int) items.subList(line.start(), line.end()).stream().filter(Box.class::isInstance).count())
                .toList();
    }
}
