package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.Walk;
import press.apparat.report.Diagnostics;

/** Every node knows where it came from. */
class PlacesTest {
    private static Book parity(Diagnostics diagnostics) {
        return Reader.read(Manuscript.gather(Path.of("src/test/books/parity"), diagnostics), diagnostics);
    }

    @Test
    void theParityBookHasNoErrors() {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(parity(diagnostics).sections()).hasSize(23);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void wordsStandAtTheirPlaces() {
        List<String> strangers = new ArrayList<>();
        new Walk() {
            @Override
            public Walk text(Inline.Text text) {
                String written = text.span().text();
                boolean plain = !written.matches("(?s).*[\\\\&\\n].*");
                if (plain && !written.equals(text.text())) {
                    strangers.add(text + " is written " + written);
                }
                return this;
            }
        }.sections(parity(new Diagnostics()).sections());
        assertThat(strangers).isEmpty();
    }

    @Test
    void blocksAndInlinesSpanWhatWasWritten() {
        Block.Paragraph paragraph = (Block.Paragraph) Written
                .text("> - A *word*,[^a] [a span]{.x} and\n>   `code`.\n\n[^a]: Note.\n").blocks().stream()
                .map(Block.Quotation.class::cast).map(quotation -> (Block.Items) quotation.content().get(0))
                .map(items -> items.items().get(0).content().get(0)).findFirst().orElseThrow();
        assertThat(paragraph.span()).hasToString("one.md:3:5");
        assertThat(paragraph.content()).extracting(inline -> inline.span().text()).containsExactly("A ", "*word*", ",",
                "[^a]", " ", "[a span]{.x}", " and\n", "`code`", ".");
    }

    @Test
    void aPlaceIsThatOfTheWordItself() {
        Written written = Written.text("Long\nago in\na [land](nowhere.md) far\naway.");
        written.read();
        assertThat(written.diagnostics().get(0).span()).hasToString("one.md:5:3");
    }
}
