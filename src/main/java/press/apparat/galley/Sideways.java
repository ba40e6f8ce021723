package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Walk;
import press.apparat.placed.Placed;

/**
 * Sets a block on its side (CSS Writing Modes 4, clause 3.1: sideways-lr): in the page's depth as its measure, on as
 * many pages of its own as it takes, each one strip as high as the page.
 */
final class Sideways {
    private final Setting setting;
    private final Frame frame;

    Sideways(Setting setting, Frame frame) {
        this.setting = setting;
        this.frame = frame;
    }

    List<Strip> pages(Block block) {
        long width = width(block);
        Column column = Column.apart();
        Frame turned = new Frame(frame.styled(), 0, width, frame.tag(), frame.lang());
        new BlockSetter(setting.turned(width), column, turned).set(block);
        List<Strip> pages = new ArrayList<>();
        List<Passage> left = trimmed(column.passages());
        while (!left.isEmpty()) {
            int end = end(left);
            pages.add(page(trimmed(left.subList(0, end)), pages.isEmpty(), width));
            left = trimmed(left.subList(end, left.size()));
        }
        return pages;
    }

    /** Where notes are called, a third of the page is theirs. */
    private long width(Block block) {
        List<Inline.Note> notes = new ArrayList<>();
        new Walk() {
            @Override
            public Walk note(Inline.Note note) {
                notes.add(note);
                return this;
            }
        }.blocks(List.of(block));
        return notes.isEmpty() ? setting.depth() : setting.depth() * 2 / 3;
    }

    private static List<Passage> trimmed(List<Passage> passages) {
        int from = 0;
        int to = passages.size();
        while (from < to && passages.get(from).isSpace()) {
            from++;
        }
        while (to > from && passages.get(to - 1).isSpace()) {
            to--;
        }
        return passages.subList(from, to);
    }

    /** As much as stands side by side with the measure, up to where it may be parted. */
    private int end(List<Passage> passages) {
        long height = height(passages.get(0).continuation()) + height(passages.get(0).strips());
        int most = 1;
        while (most < passages.size() && height + height(passages.get(most).strips()) <= setting.measure()) {
            height += height(passages.get(most++).strips());
        }
        int end = most;
        while (most < passages.size() && end > 0 && isKept(passages.get(end - 1))) {
            end--;
        }
        return end == 0 ? most : end;
    }

    private static boolean isKept(Passage passage) {
        return passage.strips().get(passage.strips().size() - 1).after().equals(Strip.Cost.FORBIDDEN);
    }

    private static long height(List<Strip> strips) {
        return strips.stream().mapToLong(Strip::height).sum();
    }

    private Strip page(List<Passage> passages, boolean first, long width) {
        List<Strip> strips = new ArrayList<>(first ? List.of() : passages.get(0).continuation());
        passages.forEach(passage -> strips.addAll(passage.strips()));
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        Map<String, String> strings = new TreeMap<>();
        long height = 0;
        for (Strip strip : strips) {
            for (Placed thing : strip.content()) {
                content.add(thing.moved(0, height));
            }
            notes.addAll(strip.notes());
            strings.putAll(strip.strings());
            height += strip.height();
        }
        long x = Math.max(0, setting.measure() - height) / 2;
        return new Strip(width, List.of(new Placed.Turned(content, x, 0, width, height)), notes, strings,
                Strip.Cost.FREE, false);
    }
}
