package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import press.apparat.galley.ColumnSet;
import press.apparat.galley.HungNote;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;

/** Shares strips out among columns so that they are as low as can be (CSS Multi-column 1, clause 7.1: balance). */
final class Columns {
    private final ColumnSet set;
    private final long line;

    /** @param line by which columns are made higher until all is in them, in sp */
    Columns(ColumnSet set, long line) {
        this.set = set;
        this.line = Math.max(1, line);
    }

    /** The height in sp of the highest column. */
    long height(List<Strip> strips) {
        return columns(strips).stream().mapToLong(Columns::sum).max().orElse(0);
    }

    /** All of them side by side. */
    Strip strip(List<Strip> strips) {
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        Map<String, String> strings = new TreeMap<>();
        long x = 0;
        for (List<Strip> column : columns(strips)) {
            long y = 0;
            for (Strip strip : column) {
                for (Placed thing : strip.content()) {
                    content.add(thing.moved(x, y));
                }
                long lowered = y;
                strip.notes().forEach(note -> notes.add(note.lowered(lowered)));
                strings.putAll(strip.strings());
                y += strip.height();
            }
            x += set.step();
        }
        return new Strip(height(strips), content, notes, strings, Strip.Cost.FREE, false);
    }

    private static long sum(List<Strip> strips) {
        return strips.stream().mapToLong(Strip::height).sum();
    }

    private List<List<Strip>> columns(List<Strip> strips) {
        long highest = strips.stream().mapToLong(Strip::height).max().orElse(0);
        long total = sum(strips);
        long least = Math.max(highest, (total + set.count() - 1) / set.count());
        for (long height = least; height < total; height += line) {
            Optional<List<List<Strip>>> shared = shared(strips, height);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        return List.of(strips);
    }

    /** Columns of no more than a height; nothing if there would be too many. */
    private Optional<List<List<Strip>>> shared(List<Strip> strips, long height) {
        List<List<Strip>> columns = new ArrayList<>();
        List<Strip> left = strips;
        while (!left.isEmpty() && columns.size() < set.count()) {
            int end = end(left, height);
            columns.add(withoutSpace(left.subList(0, end)));
            left = withoutSpace(left.subList(end, left.size()));
        }
        return Optional.of(columns).filter(all -> all.stream().allMatch(column -> sum(column) <= height))
                .filter(all -> all.stream().mapToInt(List::size).sum() + spaces(all, strips) == strips.size());
    }

    /** How many of the strips are space that the columns have dropped. */
    private static int spaces(List<List<Strip>> columns, List<Strip> strips) {
        long kept = columns.stream().flatMap(List::stream).filter(Strip::space).count();
        return (int) (strips.stream().filter(Strip::space).count() - kept);
    }

    /** As many strips as a column holds, up to where they may be parted. */
    private static int end(List<Strip> strips, long height) {
        int end = 0;
        long sum = 0;
        for (int i = 0; i < strips.size() && sum + strips.get(i).height() <= height; i++) {
            sum += strips.get(i).height();
            boolean kept = i + 1 < strips.size() && strips.get(i).after().equals(Strip.Cost.FORBIDDEN);
            end = kept ? end : i + 1;
        }
        return end == 0 ? Math.min(strips.size(), 1) : end;
    }

    /** Space is dropped at a column's head and foot, too. */
    static List<Strip> withoutSpace(List<Strip> strips) {
        int from = 0;
        int to = strips.size();
        while (from < to && strips.get(from).space()) {
            from++;
        }
        while (to > from && strips.get(to - 1).space()) {
            to--;
        }
        return strips.subList(from, to);
    }
}
