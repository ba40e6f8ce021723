package press.apparat.galley;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.apparat.line.Item;
import press.apparat.line.Item.Box;
import press.apparat.line.Line;
import press.apparat.line.Way;

/**
 * Lines running that begin or end with the same word. The breaker knows of two of them, which are borne; three are a
 * blemish (TYPOGRAPHY 12) that it does not see.
 */
record Stacks(List<Item> items) {
    private static final int LINES = 3;
    /** What such a stack costs, in the demerits of lines: as much as one that is strained. */
    private static final long DEMERITS = 40_000;

    /**
     * The best way, or another of as many lines that has fewer stacks and is worth it.
     *
     * @param others the ways that lack one of the breaks of some lines; only asked for where there is a stack
     */
    Way avoided(Way best, Function<List<Line>, List<Way>> others) {
        List<List<Line>> stacks = in(best);
        return stacks.isEmpty()
                ? best
                : Stream.concat(Stream.of(best),
                        others.apply(stacks.get(0)).stream().filter(way -> way.lines().size() == best.lines().size()))
                        .min(Comparator.comparingLong(way -> way.demerits() + DEMERITS * in(way).size())).orElseThrow();
    }

    /** The lines of each stack of a way. */
    List<List<Line>> in(Way way) {
        List<Line> lines = way.lines();
        int[] begins = lines.stream().mapToInt(line -> word(line.start(), line.end(), 1)).toArray();
        int[] ends = lines.stream().mapToInt(line -> word(line.end() - 1, line.start() - 1, -1)).toArray();
        return IntStream.rangeClosed(0, lines.size() - LINES).filter(i -> stacked(begins, i) || stacked(ends, i))
                .mapToObj(i -> lines.subList(i, i + LINES)).toList();
    }

    /** Of the first box that has a width, from an item on to before another. */
    private int word(int from, int to, int step) {
        for (int i = from; i != to; i += step) {
            if (items.get(i) instanceof Box box && box.width() != 0) {
                return box.word();
            }
        }
        return Box.NO_WORD;
    }

    private static boolean stacked(int[] words, int from) {
        return words[from] != Box.NO_WORD
                && IntStream.range(from, from + LINES).allMatch(line -> words[line] == words[from]);
    }
}
