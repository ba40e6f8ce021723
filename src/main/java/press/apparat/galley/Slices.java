package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.apparat.placed.Placed;

/** Columns of strips side by side, cut across where a cut goes through none of them. */
final class Slices {
    private record Piece(long top, Strip strip) {
        long bottom() {
            return top + strip.height();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();

    /** Strips one below the other from {@code top} on. */
    void add(long top, List<Strip> strips) {
        long y = top;
        for (Strip strip : strips) {
            pieces.add(new Piece(y, strip));
            y += strip.height();
        }
    }

    /** Everything in a height, as one strip, or as many as can be cut. */
    List<Strip> of(long height, boolean cut) {
        TreeMap<Long, List<Piece>> slices = new TreeMap<>();
        slices.put(0L, new ArrayList<>());
        if (cut) {
            pieces.forEach(piece -> slices.putIfAbsent(piece.top(), new ArrayList<>()));
            pieces.forEach(piece -> slices.subMap(piece.top(), false, piece.bottom(), false).clear());
        }
        pieces.forEach(piece -> slices.floorEntry(piece.top()).getValue().add(piece));
        List<Strip> strips = new ArrayList<>();
        slices.forEach((top, held) -> {
            Long next = slices.higherKey(top);
            strips.add(strip(top, (next == null ? height : next) - top, held));
        });
        return strips;
    }

    private static Strip strip(long top, long height, List<Piece> pieces) {
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.strip().content().forEach(thing -> content.add(thing.moved(0, piece.top() - top)));
            piece.strip().notes().forEach(note -> notes.add(note.lowered(piece.top() - top)));
        }
        return new Strip(height, content, notes, Map.of(), Strip.Cost.FREE, false);
    }
}
