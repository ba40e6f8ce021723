package press.apparat.manuscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Shelf;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

/**
 * A book's folder, gathered: every text is in memory. Pictures are taken from the folder when the text names them,
 * style sheets and fonts from the shelf.
 *
 * @param name the folder's
 * @param configuration book.yaml, or meta.yaml of a plain folder, where there is one
 * @param plain whether there is no book.yaml
 * @param chapters Markdown files by the name that book.yaml gives them (a path below manuscript/), in the order of
 *            their names
 * @param glossary glossary.md
 * @param bibliography references.bib
 * @param folder where the pictures are
 * @param prefix what diagnostics put before a name in it: "manuscript/"
 */
public record Manuscript(String name, Optional<Source> configuration, boolean plain, Map<String, Source> chapters,
        Optional<Source> glossary, Optional<Source> bibliography, Folder folder, String prefix, Shelf shelf) {
    private static final String GLOSSARY = "glossary.md";

    /**
     * Gathers a folder: one with {@code manuscript/} (and perhaps {@code styles/}), or a plain folder of Markdown
     * files. What cannot be read (a missing file, invalid UTF-8, a path out of the folder) is reported.
     */
    public static Manuscript gather(Path folder, Diagnostics diagnostics) {
        Dialect.awake();
        Path whole = folder.toAbsolutePath().normalize();
        boolean parted = Files.isDirectory(whole.resolve("manuscript"));
        Folder texts = new Folder(parted ? whole.resolve("manuscript") : whole);
        String name = whole.getFileName() == null ? "book" : whole.getFileName().toString();
        Gathering gathering = new Gathering(texts, parted ? "manuscript/" : "", new Source(name, ""), diagnostics);
        Optional<Source> book = gathering.optional("book.yaml");
        Map<String, Source> chapters = gathering.chapters(parted);
        Optional<Source> glossary = Optional.ofNullable(chapters.remove(GLOSSARY));
        if (chapters.isEmpty()) {
            diagnostics.report(Diagnostic.error("M007", gathering.nowhere().span(), "no chapters in this folder")
                    .help("a book is a folder with manuscript/, or a folder of Markdown files"));
        }
        return new Manuscript(name, book.or(() -> gathering.optional("meta.yaml")), book.isEmpty(), chapters, glossary,
                gathering.optional("references.bib"), texts, gathering.prefix(),
                new BookShelf(new Folder(whole.resolve("styles"))));
    }

    /** The names of the chapters. */
    public List<String> names() {
        return List.copyOf(chapters.keySet());
    }

    /** The name of a file of the folder in diagnostics. */
    String place(String name) {
        return prefix + name;
    }

    private record Gathering(Folder folder, String prefix, Source nowhere, Diagnostics diagnostics) {
        Optional<Source> optional(String name) {
            return folder.names(name, 1).contains(name) ? source(name) : Optional.empty();
        }

        Map<String, Source> chapters(boolean deep) {
            Map<String, Source> chapters = new LinkedHashMap<>();
            for (String name : deep ? folder.names(".md") : folder.names(".md", 1)) {
                source(name).ifPresent(source -> chapters.put(name, source));
            }
            return chapters;
        }

        private Optional<Source> source(String name) {
            return folder.read(name, nowhere.span(), diagnostics)
                    .map(bytes -> Utf8.read(prefix + name, bytes, diagnostics));
        }
    }
}
