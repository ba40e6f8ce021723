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
        block.match(new BlockSetter(setting.turned(width), column, turned));
        List<Strip> pages = new ArrayList<>();
        List<Strip> left = trimmed(column.strips());
        while (!left.isEmpty()) {
            int end = end(left);
            pages.add(page(trimmed(left.subList(0, end)), width));
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

    private static List<Strip> trimmed(List<Strip> strips) {
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

    /** As many strips as stand side by side with the measure, up to where they may be parted. */
    private int end(List<Strip> strips) {
        long height = strips.get(0).height();
        int most = 1;
        while (most < strips.size() && height + strips.get(most).height() <= setting.measure()) {
            height += strips.get(most++).height();
        }
        int end = most;
        while (most < strips.size() && end > 0 && strips.get(end - 1).after().equals(Strip.Cost.FORBIDDEN)) {
            end--;
        }
        return end == 0 ? most : end;
    }

    private Strip page(List<Strip> strips, long width) {
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
