package press.apparat.manuscript;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Resource;
import press.apparat.book.Shelf;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

/**
 * A book's folder, gathered: nothing is read from the disk after this, but style sheets and fonts from the shelf.
 *
 * @param configuration book.yaml, or meta.yaml of a plain folder, where there is one
 * @param chapters Markdown files by the name that book.yaml gives them (a path below manuscript/), in the order of
 *            their names
 * @param glossary glossary.md
 * @param bibliography references.bib
 * @param resources pictures, by path below manuscript/
 */
public record Manuscript(Optional<Source> configuration, boolean plain, Map<String, Source> chapters,
        Optional<Source> glossary, Optional<Source> bibliography, Map<String, Resource> resources, Shelf shelf) {

    /**
     * Gathers a folder: one with {@code manuscript/} (and perhaps {@code styles/}), or a plain folder of Markdown
     * files. What cannot be read (a missing file, invalid UTF-8, a path out of the folder) is reported.
     */
    public static Manuscript gather(Path folder, Diagnostics diagnostics) {
        throw new UnsupportedOperationException();
    }

    /** The names of the chapters. */
    public List<String> names() {
        return List.copyOf(chapters.keySet());
    }
}
