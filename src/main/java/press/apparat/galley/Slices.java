package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

import press.apparat.placed.Placed;

/** Columns of strips side by side, cut across where a cut goes through none of them. */
final class Slices {
    private record Piece(long top, Strip strip) {
        long bottom() {
            return top + strip.height();
        }
    }

    /** What is drawn behind some height, of which a cut takes a part. */
    private record Ground(long top, long height, LongFunction<List<Placed>> drawn) {
        List<Placed> within(long from, long to) {
            long first = Math.max(from, top);
            long last = Math.min(to, top + height);
            return last <= first
                    ? List.of()
                    : drawn.apply(last - first).stream().map(thing -> thing.moved(0, first - from)).toList();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();

    /** Strips one below the other from {@code top} on. */
    void add(long top, List<Strip> strips) {
        long y = top;
        for (Strip strip : strips) {
            pieces.add(new Piece(y, strip));
            y += strip.height();
        }
    }

    /** Things drawn behind the strips, for the height of each part that they are cut into. */
    void ground(long top, long height, LongFunction<List<Placed>> drawn) {
        grounds.add(new Ground(top, height, drawn));
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
            strips.add(strip(top, next == null ? height : next, held));
        });
        return strips;
    }

    private Strip strip(long top, long bottom, List<Piece> held) {
        List<Placed> content = new ArrayList<>();
        List<HungNote> notes = new ArrayList<>();
        grounds.forEach(ground -> content.addAll(ground.within(top, bottom)));
        for (Piece piece : held) {
            piece.strip().content().forEach(thing -> content.add(thing.moved(0, piece.top() - top)));
            piece.strip().notes().forEach(note -> notes.add(note.lowered(piece.top() - top)));
        }
        return new Strip(bottom - top, content, notes, Map.of(), Strip.Cost.FREE, false);
    }
}
