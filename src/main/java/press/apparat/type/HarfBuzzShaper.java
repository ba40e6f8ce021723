package press.apparat.type;

import java.util.List;
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
    public List<Shaped> shape(String text, Wanted wanted, String lang) {
        String plain = text.indexOf(Characters.SOFT_HYPHEN) < 0 ? text : text.replace("\u00AD", "");
        return fount(wanted).shape(plain, lang);
    }

    @Override
    public Font font(Wanted wanted) {
        return fount(wanted).first();
    }

    private Fount fount(Wanted wanted) {
        Fount known = founts.get(wanted);
        return known != null
                ? known
                : founts.computeIfAbsent(wanted, w -> new Fount(w, library.inOrder(w), library::miss));
    }
}
