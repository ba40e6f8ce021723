package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.epub.Bound.all;
import static press.apparat.epub.Words.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import press.apparat.book.Block;
import press.apparat.book.IndexEntry;
import press.apparat.book.IndexEntry.Reference;
import press.apparat.book.IndexEntry.References;
import press.apparat.book.Inline;
import press.apparat.book.Section;

/** An index in the words of EPUB Indexes 1.0 and of EPUB's structural semantics vocabulary. */
class IndexMarkupTest {
    private static final References ALSO = new References(List.of(),
            List.of(new Reference("ix-e-3", line("Presidium"))));
    private static final References SEE = new References(List.of(new Reference("ix-e-1", line("Molotov"))), List.of());

    private static final Document INDEX = Bound.of(
            Specimen.plain("en",
                    index(entry("ix-e-1", "Molotov", ALSO, entry("ix-e-2", "in Mongolia", References.NONE)),
                            entry("ix-e-3", "Presidium", References.NONE), entry("ix-e-4", "Skryabin", SEE))),
            Map.of("ix", "9")).section("ix");

    private static IndexEntry entry(String id, String heading, References references, IndexEntry... below) {
        List<Inline.Place> places = List.of(new Inline.Place("ix", "index"));
        return new IndexEntry(id, line(heading), new Inline.Locators(places, HERE), references, List.of(below));
    }

    private static Section index(IndexEntry... entries) {
        Block index = new Block.Index("", List.of(new IndexEntry.Group("", List.of(entries))), HERE);
        return Specimen.section(Section.Role.INDEX, "ix", "", line("Index"), index);
    }

    @Test
    void everyItemOfAListIsAnEntryWithATermOfItsOwn() {
        assertThat(all(INDEX, "//ul[@epub:type='index-entry-list']/li[@epub:type='index-entry']/p/*[1]"))
                .containsExactly("Molotov", "in Mongolia", "Presidium", "Skryabin");
        assertThat(all(INDEX, "//ul/*[not(@epub:type='index-entry')]")).isEmpty();
    }

    @Test
    void whatElseIsOfInterestBelongsToTheEntryThatRefersThere() {
        assertThat(all(INDEX, "//li[@id='ix-e-1']/div//span[@epub:type='index-xref-related']"))
                .containsExactly("see also Presidium");
    }

    @Test
    void aReferenceLeadsToATermAndALocatorToAPlace() {
        assertThat(all(INDEX, "//span[@epub:type='index-xref-preferred']/a[@epub:type='index-term']/@href"))
                .containsExactly("#ix-e-1");
        assertThat(all(INDEX, "//li[@id='ix-e-3']//a[@epub:type='index-locator']")).containsExactly("9");
    }
}
