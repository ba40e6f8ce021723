package press.apparat.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import press.apparat.type.Shaper.Wanted;

/** The faces that a press has. A face's file is read when the face is first used. Thread-safe. */
public final class FontLibrary {
    private final List<LoadedFace> faces;
    private final Map<String, List<LoadedFace>> families = new LinkedHashMap<>();
    private final Set<Integer> missing = new ConcurrentSkipListSet<>();
    private final Shaper shaper = new HarfBuzzShaper(this);

    /**
     * @param entries at least one; of two alike the first is used
     * @throws IllegalArgumentException if there is none
     */
    public FontLibrary(List<Entry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a font library needs a face");
        }
        faces = entries.stream().map(LoadedFace::new).toList();
        for (LoadedFace face : faces) {
            families.computeIfAbsent(key(face.family()), k -> new ArrayList<>()).add(face);
        }
    }

    /** Whether a file is a TrueType or OpenType font with glyphs in it, and the press can use it. */
    public static boolean isFont(byte[] file) {
        return new SfntFont(file).glyphs() > 0;
    }

    public Shaper shaper() {
        return shaper;
    }

    /** Code points that were to be shaped and that no face covers, each once, ascending. */
    public List<Integer> missing() {
        return List.copyOf(missing);
    }

    void miss(int codePoint) {
        missing.add(codePoint);
    }

    /** All faces, those that suit best first: the wanted families' nearest, any family's nearest, any at all. */
    List<LoadedFace> inOrder(Wanted wanted) {
        Set<LoadedFace> order = new LinkedHashSet<>();
        for (String family : wanted.families()) {
            order.addAll(nearest(families.getOrDefault(key(family), List.of()), wanted));
        }
        for (Collection<LoadedFace> family : families.values()) {
            order.addAll(nearest(family, wanted));
        }
        order.addAll(faces);
        return List.copyOf(order);
    }

    private static List<LoadedFace> nearest(Collection<LoadedFace> family, Wanted wanted) {
        return family.stream().min(new Nearest(wanted.weight(), wanted.italic())).stream().toList();
    }

    private static String key(String family) {
        return family.toLowerCase(Locale.ROOT);
    }

    /**
     * A face to be had.
     *
     * @param weight 1 to 1000
     * @param file the bytes of a TrueType or OpenType font; asked for once at most
     */
    public record Entry(String family, int weight, boolean italic, Supplier<byte[]> file) {
    }
}
