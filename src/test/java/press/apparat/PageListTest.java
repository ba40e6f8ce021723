package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Block;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;
import press.apparat.proof.EpubPages;
import press.apparat.proof.PageTexts;
import press.apparat.proof.PdfText;

/** The pages of the printed book in the EPUB: for every page, the text after its marker is the text that begins it. */
class PageListTest {
    /** So many letters are compared, or as many as the block has that begins a page. */
    private static final int LETTERS = 40;

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/books/parity", "src/test/books/tables", "src/test/books/notes",
            "src/test/books/series", "src/test/books/languages", "src/test/books/plain", "src/test/books/glossary",
            "src/test/books/lists", "src/test/books/parallel", "src/test/books/people", "src/test/books/index",
            "src/test/books/citations", "src/test/books/author-date", "src/test/books/documents",
            "src/test/books/references", "src/test/books/languages-de", "src/test/books/languages-ru"})
    void theTextAfterEachMarkerBeginsItsPage(Path folder) throws Exception {
        Pressed book = Pressed.once(folder);
        Map<Integer, String> texts = texts(book);
        EpubPages pages = EpubPages.of(Files.readAllBytes(book.epub()));
        assertThat(pages.broken()).isEmpty();
        assertThat(pages.list()).hasSize(pages.markers())
                .containsAll(texts.keySet().stream().map(page -> book.labels()[page]).toList());
        SoftAssertions all = new SoftAssertions();
        texts.forEach((page, text) -> {
            String label = book.labels()[page];
            String after = pages.after(label, Math.min(text.length(), LETTERS));
            all.assertThat(pages.label(label)).isEqualTo(label);
            all.assertThat(after).as("page " + label).isNotEmpty()
                    .isEqualTo(text.substring(0, Math.min(text.length(), after.length())));
        });
        all.assertAll();
    }

    private static Map<Integer, String> texts(Pressed book) throws IOException {
        Set<String> endnotes = endnotes(book.edition());
        return PageTexts.of(PdfText.read(Files.readAllBytes(book.pdf())), note -> !endnotes.contains(note));
    }

    private static Set<String> endnotes(Edition edition) {
        Set<String> ids = new HashSet<>();
        new Walk() {
            @Override
            protected Walk endnote(Block.Endnote endnote) {
                ids.add(endnote.id());
                return super.endnote(endnote);
            }
        }.sections(edition.book().sections());
        return ids;
    }
}
