package press.apparat.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what would stand on a page between two breaks: all its text, and of its notes as much as there is room for. */
final class PageFiller {
    private final Passages passages;

    PageFiller(Passages passages) {
        this.passages = passages;
    }

    /**
     * The text between two breaks, and what comes over of the notes before.
     *
     * @param give of the passages between the breaks
     * @param version what the version costs in which a passage begins that ends on a later page
     * @param floats what floats on the page, with the notes called in it among those that are carried
     */
    record Text(int from, int to, List<Rest> carried, Give give, int version, Floats floats) {
        /** No text: only what comes over of the notes, and what floats. */
        static Text none(int at, List<Rest> carried, Floats floats) {
            return new Text(at, at, carried, Give.nothing(), 0, Floats.none(floats.end())).with(floats);
        }

        boolean isNone() {
            return from == to;
        }

        /** The same with what floats on its page. */
        Text with(Floats others) {
            if (others.isEmpty()) {
                return new Text(from, to, carried, give, version, others);
            }
            List<Rest> all = Stream.concat(carried.stream(), others.notes().stream()).toList();
            return new Text(from, to, all, give, version, others);
        }
    }

    /**
     * Every way to fill a page with a text: its passages by so many lines higher or lower, the page itself a line
     * longer or shorter. None if it does not fit; a page with no more than one thing on it is always possible, so that
     * every galley can be made up.
     */
    void fills(Text text, Area area, Found found) {
        boolean noted = notes(text) > 0;
        long height = passages.height(text.from(), text.to());
        int breaking = text.isNone() ? 0 : passages.demerits(text.to());
        long apart = passages.apart(text.from(), text.to());
        Area room = area.without(text.floats().height());
        for (int lines = -Give.MOST; lines <= Give.MOST; lines++) {
            if (text.give().can(lines)) {
                Fill.Demerits demerits = new Fill.Demerits(breaking, text.give().demerits(lines) + text.version(),
                        apart);
                fills(text, new Trial(room, height + lines * area.line(), lines, demerits), noted, found);
            }
        }
    }

    private void fills(Text text, Trial trial, boolean noted, Found found) {
        if (noted) {
            noted(text, trial, found);
        } else {
            plain(text, trial, found);
        }
    }

    /** Takes what a page would hold, and by how many lines its text is higher than with passages as they are. */
    @FunctionalInterface
    interface Found {
        void accept(Fill fill, int lines);
    }

    /** A height of text on a page, by how many lines it is higher than by itself, what break and versions cost. */
    private record Trial(Area area, long height, int lines, Fill.Demerits demerits) {
        Room ending(int end) {
            return new Room(this, end, area.depth() + end * area.line() - height);
        }
    }

    /** What is left of a page that ends somewhere. */
    private record Room(Trial trial, int end, long forText) {
        long forNotes() {
            return forText - trial.area().noteSpace();
        }

        long wished() {
            return Math.min(trial.area().half(), forNotes());
        }

        Fill with(Foot foot, boolean last, Floats floats) {
            return new Fill(trial.area(), trial.height(), foot, end, trial.demerits(), last, floats);
        }
    }

    private void plain(Text text, Trial trial, Found found) {
        int end = trial.area().end(trial.height());
        boolean whole = text.to() == passages.end() || text.isNone();
        Room room = trial.ending(whole ? Math.max(0, end) : end);
        if (room.forText() >= 0 || passages.things(text.from(), text.to()) <= 1) {
            found.accept(room.with(Foot.NONE, isLast(text), text.floats()), trial.lines());
        }
    }

    private boolean isLast(Text text) {
        return text.to() == passages.end() && text.floats().end() == passages.floats(passages.end());
    }

    /** The notes stand at the page's foot, wherever that is. */
    private void noted(Text text, Trial trial, Found found) {
        for (int end = PageCost.SHORTEST_WITH_NOTES; end <= PageCost.LONGEST; end++) {
            Room room = trial.ending(end);
            foot(text, room).ifPresent(foot -> found
                    .accept(room.with(foot, isLast(text) && foot.over().isEmpty(), text.floats()), trial.lines()));
        }
    }

    /** All notes that ask for room on a page. */
    List<Rest> asking(int from, int to, List<Rest> carried) {
        return passages.notes().asking(carried, passages.calls(from), passages.calls(to));
    }

    /** The height of all notes at the foot, none of which is cut. */
    private long notes(Text text) {
        return passages.notesHeight(text.from(), text.to(), text.carried());
    }

    private Optional<Foot> foot(Text text, Room room) {
        Notes notes = passages.notes();
        int first = passages.calls(text.from());
        int end = passages.calls(text.to());
        long height = notes(text);
        if (height <= room.forNotes()) {
            return Optional.of(new Foot(height, notes.gaps(text.carried(), first, end), List.of(), 0, false));
        }
        boolean fits = notes.least(text.carried(), first, end) <= room.forNotes();
        if (!fits && passages.things(text.from(), text.to()) > 1) {
            return Optional.empty();
        }
        NoteCutter cutter = new NoteCutter(notes, notes.asking(text.carried(), first, end));
        return Optional.of(text.isNone() ? alone(cutter, room, fits) : belowText(cutter, room, fits));
    }

    private static Foot belowText(NoteCutter cutter, Room room, boolean fits) {
        return fits ? cutter.cut(room.forNotes(), room.wished()) : cutter.force(room.forNotes());
    }

    private static Foot alone(NoteCutter cutter, Room room, boolean fits) {
        Foot foot = fits ? cutter.cut(room.forNotes(), room.forNotes()) : cutter.force(room.forNotes());
        return foot.height() > 0 ? foot : cutter.forceFirst(room.forNotes());
    }
}
