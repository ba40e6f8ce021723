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
    long height(List<Held> strips) {
        return columns(strips).stream().mapToLong(Columns::sum).max().orElse(0);
    }

    /** All of them side by side. */
    Strip strip(List<Held> strips) {
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        Map<String, String> strings = new TreeMap<>();
        List<List<Strip>> columns = columns(strips);
        long x = 0;
        for (List<Strip> column : columns) {
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
        long height = columns.stream().mapToLong(Columns::sum).max().orElse(0);
        return new Strip(height, content, notes, strings, Strip.Cost.FREE, false);
    }

    private static long sum(List<Strip> strips) {
        return strips.stream().mapToLong(Strip::height).sum();
    }

    /** Columns as low as can be; if all else fails everything is in one. */
    private List<List<Strip>> columns(List<Held> strips) {
        long highest = strips.stream().mapToLong(Held::height).max().orElse(0);
        long total = strips.stream().mapToLong(Held::height).sum();
        List<Strip> whole = column(strips);
        for (long height = Math.max(highest, (total + set.count() - 1) / set.count()); height < sum(
                whole); height += line) {
            Optional<List<List<Strip>>> shared = shared(strips, height);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        return List.of(whole);
    }

    /** Columns of no more than a height; nothing if there would be too many. */
    private Optional<List<List<Strip>>> shared(List<Held> strips, long height) {
        List<List<Strip>> columns = new ArrayList<>();
        List<Held> left = strips;
        while (!left.isEmpty() && columns.size() < set.count()) {
            int end = end(left, height);
            if (end == 0) {
                return Optional.empty();
            }
            columns.add(column(Held.withoutSpace(left.subList(0, end))));
            left = Held.withoutSpace(left.subList(end, left.size()));
        }
        boolean fits = left.isEmpty() && columns.stream().allMatch(column -> sum(column) <= height);
        return fits ? Optional.of(columns) : Optional.empty();
    }

    /** What stands in a column: above its first strip that which continues what came before. */
    private static List<Strip> column(List<Held> strips) {
        List<Strip> column = new ArrayList<>();
        strips.stream().limit(1).forEach(first -> column.addAll(first.continuation()));
        strips.forEach(held -> column.add(held.strip()));
        return column;
    }

    /** As many strips as a column holds, up to where they may be parted; 0 if they may not be parted so early. */
    private static int end(List<Held> strips, long height) {
        int end = 0;
        long sum = sum(strips.get(0).continuation());
        for (int i = 0; i < strips.size() && sum + strips.get(i).height() <= height; i++) {
            sum += strips.get(i).height();
            boolean kept = i + 1 < strips.size() && strips.get(i).strip().after().equals(Strip.Cost.FORBIDDEN);
            end = kept ? end : i + 1;
        }
        return end;
    }
}
