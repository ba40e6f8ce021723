package press.apparat.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Shapes by HarfBuzz, with a library's faces. */
final class HarfBuzzShaper implements Shaper {
    private final FontLibrary library;
    private final Map<Wanted, Fount> founts = new ConcurrentHashMap<>();

    private volatile Optional<Fount> last = Optional.empty();

    HarfBuzzShaper(FontLibrary library) {
        this.library = library;
    }

    @Override
    public List<Shaped> shape(String text, Wanted wanted, String lang) {
        String plain = text.indexOf(Characters.SOFT_HYPHEN) < 0 ? text : text.replace("\u00AD", "");
        return fount(wanted).shape(plain, lang);
    }

    @Override
    public Font font(Wanted wanted) {
        return fount(wanted).first();
    }

    /** A paragraph asks for the same font again and again, and to look it up takes longer than to find a word. */
    private Fount fount(Wanted wanted) {
        Optional<Fount> recent = last;
        if (recent.isPresent() && recent.get().isFor(wanted)) {
            return recent.get();
        }
        Fount found = founts.computeIfAbsent(wanted, w -> new Fount(w, library.inOrder(w), library::miss));
        last = Optional.of(found);
        return found;
    }
}
