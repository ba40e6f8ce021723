package press.apparat.editing;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.report.Span;

/** A cite that is to be formatted: its work's key, its locator, and the author's own words around it. */
record CiteForm(String key, List<Inline> prefix, Optional<CslLocator> locator, List<Inline> suffix, boolean authorless,
        Span span) {
    /** What surrounds a whole citation: the style's affixes, and whether it begins a sentence. */
    record Frame(String prefix, String suffix, boolean capital) {
    }

    CiteForm withoutAuthor() {
        return new CiteForm(key, prefix, locator, suffix, true, span);
    }
}
