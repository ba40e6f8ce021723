package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import press.apparat.galley.ColumnSet;
import press.apparat.galley.HungNote;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;

/**
 * Shares strips out among columns so that they are as low as can be (CSS Multi-column 1, clause 7.1: balance). It is asked
 * how high they would be for every page that is tried; so what it goes through again and again are bare numbers.
 */
final class Columns {
    private final ColumnSet set;
    private final long line;
    private final List<Held> strips;
    /** Where each strip begins, and the last one ends, if they stand one below the other. */
    private final long[] tops;
    /** The height of what stands above a strip where it begins a column. */
    private final long[] above;
    private final boolean[] space;
    /** Whether a strip stays with the one after it. */
    private final boolean[] kept;
    private Shared known = new Shared(new Part(0, 0), List.of(new Part(0, 0)));

    /** @param line by which columns are made higher until all is in them, in sp */
    Columns(ColumnSet set, long line, List<Held> strips) {
        this.set = set;
        this.line = Math.max(1, line);
        this.strips = strips;
        tops = new long[strips.size() + 1];
        above = new long[strips.size()];
        space = new boolean[strips.size()];
        kept = new boolean[strips.size()];
        for (int i = 0; i < strips.size(); i++) {
            Held held = strips.get(i);
            tops[i + 1] = tops[i] + held.height();
            above[i] = held.continuation().stream().mapToLong(Strip::height).sum();
            space[i] = held.isSpace();
            kept[i] = held.strip().after().equals(Strip.Cost.FORBIDDEN);
        }
    }

    /** How many strips there are. */
    int size() {
        return strips.size();
    }

    /** Some of the strips, one below the other. */
    private record Part(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    /** Space is dropped at a column's head and foot, as at a page's. */
    private Part withoutSpace(int from, int to) {
        int head = from;
        int foot = to;
        while (head < foot && space[head]) {
            head++;
        }
        while (foot > head && space[foot - 1]) {
            foot--;
        }
        return new Part(head, foot);
    }

    /** How much lower some strips are in columns than one below the other, in sp; space at their ends counts for nothing. */
    long saved(int from, int to) {
        Part all = withoutSpace(from, to);
        return tops[all.to()] - tops[all.from()] - height(parts(all));
    }

    /** How much higher the highest column of some strips is than the lowest, in sp. */
    long apart(int from, int to) {
        List<Part> columns = parts(withoutSpace(from, to));
        long lowest = columns.size() < set.count() ? 0 : columns.stream().mapToLong(this::height).min().orElse(0);
        return height(columns) - lowest;
    }

    /** The height in sp of the highest column. */
    private long height(List<Part> columns) {
        return columns.stream().mapToLong(this::height).max().orElse(0);
    }

    private long height(Part column) {
        return column.isEmpty() ? 0 : above[column.from()] + tops[column.to()] - tops[column.from()];
    }

    /** All strips side by side, but for the space before and after them. */
    List<Strip> composed() {
        Part all = withoutSpace(0, strips.size());
        List<Strip> composed = new ArrayList<>(single(0, all.from()));
        if (!all.isEmpty()) {
            composed.add(sideBySide(parts(all)));
        }
        composed.addAll(single(all.to(), strips.size()));
        return composed;
    }

    private List<Strip> single(int from, int to) {
        return strips.subList(from, to).stream().map(Held::strip).toList();
    }

    private Strip sideBySide(List<Part> columns) {
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        Map<String, String> strings = new TreeMap<>();
        long x = 0;
        for (Part column : columns) {
            long y = 0;
            for (Strip strip : column(column)) {
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
        return new Strip(height(columns), content, notes, strings, Strip.Cost.FREE, false);
    }

    /** What stands in a column: above its first strip that which continues what came before. */
    private List<Strip> column(Part part) {
        List<Strip> column = new ArrayList<>(strips.get(part.from()).continuation());
        column.addAll(single(part.from(), part.to()));
        return column;
    }

    /** Some strips and how they are shared out. */
    private record Shared(Part all, List<Part> columns) {
    }

    /** The same page is asked for several times running: its height, what it saves, how far apart its columns end. */
    private List<Part> parts(Part all) {
        if (!known.all().equals(all)) {
            known = new Shared(all, lowest(all));
        }
        return known.columns();
    }

    /** Columns as low as can be; if all else fails everything is in one. */
    private List<Part> lowest(Part all) {
        long total = tops[all.to()] - tops[all.from()];
        long least = Math.max(highest(all), (total + set.count() - 1) / set.count());
        for (long height = least; height < height(all); height += line) {
            List<Part> shared = shared(all, height);
            if (!shared.isEmpty()) {
                return shared;
            }
        }
        return List.of(all);
    }

    private long highest(Part part) {
        long highest = 0;
        for (int i = part.from(); i < part.to(); i++) {
            highest = Math.max(highest, tops[i + 1] - tops[i]);
        }
        return highest;
    }

    /** Columns of no more than a height; none if there would be too many. */
    private List<Part> shared(Part all, long height) {
        List<Part> columns = new ArrayList<>();
        Part left = all;
        while (!left.isEmpty() && columns.size() < set.count()) {
            int end = end(left, height);
            columns.add(withoutSpace(left.from(), end));
            left = withoutSpace(end, left.to());
        }
        boolean fits = left.isEmpty()
                && columns.stream().allMatch(column -> !column.isEmpty() && height(column) <= height);
        return fits ? columns : List.of();
    }

    /** Where a column ends that holds as many strips as it can, up to where they may be parted. */
    private int end(Part left, long height) {
        int end = left.from();
        long foot = tops[left.from()] - above[left.from()] + height;
        for (int i = left.from(); i < left.to() && tops[i + 1] <= foot; i++) {
            boolean parted = i + 1 == left.to() || !kept[i];
            end = parted ? i + 1 : end;
        }
        return end;
    }
}
