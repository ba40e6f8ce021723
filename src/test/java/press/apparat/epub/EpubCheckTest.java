package press.apparat.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.apparat.book.Section;
import press.apparat.proof.EpubCheck;

/** EPUBCheck, the judge of the format, has nothing to say. */
class EpubCheckTest {
    @TempDir
    Path folder;

    @Test
    void aBookOfEveryKindOfNodeIsValid() throws IOException {
        assertThat(messages(Bound.specimen().bytes())).isEmpty();
    }

    @Test
    void aBookWithoutContentsCoverOrTitlesIsValid() throws IOException {
        Section section = Specimen.section(Section.Role.CHAPTER, "all", "", List.of(), Words.paragraph("All of it."));
        assertThat(messages(Bound.of(Specimen.plain("he", section), Map.of()).bytes())).isEmpty();
    }

    @Test
    void aBrokenLinkIsNoticed() throws IOException {
        Bound specimen = Bound.specimen();
        byte[] broken = specimen.with("EPUB/nav.xhtml",
                specimen.text("EPUB/nav.xhtml").replace("#sec-notes", "#sec-nowhere"));
        assertThat(messages(broken)).anySatisfy(message -> assertThat(message).startsWith("ERROR RSC-012"));
    }

    private List<String> messages(byte[] epub) throws IOException {
        return EpubCheck.complaints(java.nio.file.Files.write(folder.resolve("book.epub"), epub));
    }
}
