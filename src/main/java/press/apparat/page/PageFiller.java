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
        boolean asked = !carried.isEmpty() || strips.calls(to) > strips.calls(from);
        long height = strips.notes().height(carried) + strips.notes().height(strips.calls(from), strips.calls(to));
        if (height <= (asked ? room.forNotes() : room.forText())) {
            return Optional.of(new Foot(height, List.of(), false));
        }
        NoteCutter cutter = new NoteCutter(strips.notes(), asking(from, to, carried));
        return from == to ? Optional.of(notesAlone(cutter, room)) : notesBelowText(cutter, room, alone(from, to));
    }

    private boolean alone(int from, int to) {
        return strips.things(from, to) <= 1;
    }

    private static Optional<Foot> notesBelowText(NoteCutter cutter, Room room, boolean alone) {
        if (cutter.least() <= room.forNotes()) {
            return Optional.of(cutter.cut(room.forNotes(), room.wished()));
        }
        return alone ? Optional.of(cutter.force(room.forNotes())) : Optional.empty();
    }

    private static Foot notesAlone(NoteCutter cutter, Room room) {
        if (cutter.least() <= room.forNotes()) {
            return cutter.cut(room.forNotes(), room.forNotes());
        }
        Foot forced = cutter.force(room.forNotes());
        return forced.height() > 0 ? forced : cutter.forceFirst(room.forNotes());
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
