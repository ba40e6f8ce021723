package press.apparat.epub;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A font's map from characters to glyphs (OpenType 1.9, "cmap"), in format 4 for old readers and in format 12. */
final class Cmap {
    private Cmap() {
    }

    /** A stretch of characters whose glyphs follow one another. */
    private record Run(int first, int last, int glyph) {
    }

    static byte[] of(SortedMap<Integer, Integer> glyphs) {
        byte[] small = format4(runs(glyphs.headMap(0xFFFF)));
        byte[] large = format12(runs(glyphs));
        ByteBuffer out = ByteBuffer.allocate(20 + small.length + large.length);
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 3).putShort((short) 1).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(20 + small.length);
        return out.put(small).put(large).array();
    }

    private static List<Run> runs(SortedMap<Integer, Integer> glyphs) {
        List<Run> runs = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
            int character = entry.getKey();
            int glyph = entry.getValue();
            Run last = runs.isEmpty() ? new Run(-2, -2, 0) : runs.get(runs.size() - 1);
            boolean goesOn = character == last.last() + 1 && glyph == last.glyph() + character - last.first();
            if (goesOn) {
                runs.set(runs.size() - 1, new Run(last.first(), character, last.glyph()));
            } else {
                runs.add(new Run(character, character, glyph));
            }
        }
        return runs;
    }

    private static byte[] format4(List<Run> characters) {
        List<Run> runs = new ArrayList<>(characters);
        runs.add(new Run(0xFFFF, 0xFFFF, 0));
        int count = runs.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(16 + 8 * count);
        out.putShort((short) 4).putShort((short) out.capacity()).putShort((short) 0).putShort((short) (2 * count));
        out.putShort((short) (2 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (2 * (count - power)));
        runs.forEach(run -> out.putShort((short) run.last()));
        out.putShort((short) 0);
        runs.forEach(run -> out.putShort((short) run.first()));
        runs.forEach(run -> out.putShort((short) (run.glyph() - run.first())));
        return out.array();
    }

    private static byte[] format12(List<Run> runs) {
        ByteBuffer out = ByteBuffer.allocate(16 + 12 * runs.size());
        out.putShort((short) 12).putShort((short) 0).putInt(out.capacity()).putInt(0).putInt(runs.size());
        runs.forEach(run -> out.putInt(run.first()).putInt(run.last()).putInt(run.glyph()));
        return out.array();
    }
}
