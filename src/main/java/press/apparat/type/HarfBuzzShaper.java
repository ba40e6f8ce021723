package press.apparat.type;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shapes by HarfBuzz, with a library's faces. */
final class HarfBuzzShaper implements Shaper {
    private final FontLibrary library;
    private final Map<Wanted, Fount> founts = new ConcurrentHashMap<>();

    HarfBuzzShaper(FontLibrary library) {
        this.library = library;
    }

    @Override
    public Fount fount(Wanted wanted) {
        return founts.computeIfAbsent(wanted, w -> new Fount(w, library.inOrder(w), library::miss));
    }
}
