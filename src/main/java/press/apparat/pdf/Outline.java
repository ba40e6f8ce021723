package press.apparat.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.io.IOException;
import java.util.List;
import press.apparat.placed.Bookmark;

/** The outline (ISO 32000-1, clause 12.3.3): the first level is seen, what is in it is folded. */
final class Outline {
    private final PdfFile file;

    private Outline(PdfFile file) {
        this.file = file;
    }

    static PdfIndirectReference write(List<Bookmark> bookmarks, PdfFile file) throws IOException {
        PdfIndirectReference root = file.reserve();
        Dict outline = new Dict().name("Type", "Outlines").with("Count", bookmarks.size());
        file.put(root, new Outline(file).with(outline, bookmarks, root));
        return root;
    }

    /** Writes the bookmarks in {@code parent} and names the first and the last in its dictionary. */
    private Dict with(Dict parent, List<Bookmark> bookmarks, PdfIndirectReference reference) throws IOException {
        List<PdfIndirectReference> references = bookmarks.stream().map(bookmark -> file.reserve()).toList();
        for (int i = 0; i < bookmarks.size(); i++) {
            Dict item = item(bookmarks.get(i), references.get(i)).with("Parent", reference);
            if (i > 0) {
                item.with("Prev", references.get(i - 1));
            }
            if (i + 1 < references.size()) {
                item.with("Next", references.get(i + 1));
            }
            file.put(references.get(i), item);
        }
        return references.isEmpty()
                ? parent
                : parent.with("First", references.get(0)).with("Last", references.get(references.size() - 1));
    }

    private Dict item(Bookmark bookmark, PdfIndirectReference reference) throws IOException {
        Dict item = new Dict().text("Title", bookmark.words()).text("Dest", bookmark.target());
        return with(bookmark.bookmarks().isEmpty() ? item : item.with("Count", -bookmark.bookmarks().size()),
                bookmark.bookmarks(), reference);
    }
}
