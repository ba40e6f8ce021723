package press.apparat.page;

import java.util.List;
import java.util.Optional;

/** Finds what would stand on a page between two breaks: all its text, and of its notes as much as there is room for. */
final class PageFiller {
    private final Strips strips;

    PageFiller(Strips strips) {
        this.strips = strips;
    }

    /**
     * What a page would hold, or nothing if it does not fit. A page with no more than one thing on it is always
     * possible, so that every galley can be made up.
     *
     * @param carried what comes over of the notes before
     */
    Optional<Fill> fill(int from, int to, List<Rest> carried, Area area) {
        long text = strips.height(from, to);
        return foot(from, to, carried, new Room(area, text)).map(
                foot -> new Fill(area, text, foot, strips.demerits(to), to == strips.size() && foot.over().isEmpty()));
    }

    /** All notes that ask for room on a page. */
    List<Rest> asking(int from, int to, List<Rest> carried) {
        return strips.notes().asking(carried, strips.calls(from), strips.calls(to));
    }

    private Optional<Foot> foot(int from, int to, List<Rest> carried, Room room) {
        Notes notes = strips.notes();
        int first = strips.calls(from);
        int end = strips.calls(to);
        long height = notes.height(carried, first, end);
        if (height <= (height == 0 ? room.forText() : room.forNotes())) {
            return Optional.of(new Foot(height, List.of(), false));
        }
        boolean fits = notes.least(carried, first, end) <= room.forNotes();
        if (!fits && strips.things(from, to) > 1) {
            return Optional.empty();
        }
        NoteCutter cutter = new NoteCutter(notes, notes.asking(carried, first, end));
        return Optional.of(from == to ? notesAlone(cutter, room, fits) : notesBelowText(cutter, room, fits));
    }

    private static Foot notesBelowText(NoteCutter cutter, Room room, boolean fits) {
        return fits ? cutter.cut(room.forNotes(), room.wished()) : cutter.force(room.forNotes());
    }

    private static Foot notesAlone(NoteCutter cutter, Room room, boolean fits) {
        Foot foot = fits ? cutter.cut(room.forNotes(), room.forNotes()) : cutter.force(room.forNotes());
        return foot.height() > 0 ? foot : cutter.forceFirst(room.forNotes());
    }

    /** What is left of a page by its text. */
    private record Room(Area area, long text) {
        long forText() {
            return area.depth() - text;
        }

        long forNotes() {
            return area.depth() - text - area.noteSpace();
        }

        long wished() {
            return Math.min(area.half(), forNotes());
        }
    }
}
