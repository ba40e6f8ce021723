package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.proof.VeraPdf;

/** What the press prints is PDF/A-2a and PDF/UA-1, says veraPDF, which finds fault as soon as one thing is missing. */
class ConformanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void theSpecimenConforms(String flavour) throws Exception {
        assertThat(VeraPdf.complaints(Specimen.print(Specimen.volume()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void veraPdfMissesWhatIsTakenAway(Consumer<PDDocument> damage, String flavour, String clause) throws Exception {
        byte[] pdf = Specimen.print(Specimen.volume());
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            damage.accept(document);
            document.save(damaged);
        }
        assertThat(VeraPdf.complaints(damaged.toByteArray(), flavour))
                .anySatisfy(complaint -> assertThat(complaint).startsWith(clause));
    }

    static Stream<Arguments> veraPdfMissesWhatIsTakenAway() {
        return Stream.of(Arguments.of(everywhere("a figure's Alt", "Alt"), "ua1", "7.3-1"),
                Arguments.of(everywhere("the language", "Lang"), "ua1", "7.2"),
                Arguments.of(everywhere("a header cell's Scope", "Scope"), "ua1", "7.5-1"),
                Arguments.of(everywhere("a note's ID", "ID"), "ua1", "7.9-1"),
                Arguments.of(everywhere("a link's Contents", "Contents", "Annot"), "ua1", "7.18.5-2"),
                Arguments.of(everywhere("DisplayDocTitle", "DisplayDocTitle"), "ua1", "7.1-10"),
                Arguments.of(everywhere("ToUnicode", "ToUnicode"), "2a", "6.2.11.7"),
                Arguments.of(everywhere("the output intent", "OutputIntents"), "2a", "6.2.4.3"),
                Arguments.of(everywhere("the metadata", "Metadata"), "2a", "6.6"));
    }

    private static Named<Consumer<PDDocument>> everywhere(String thing, String key) {
        return everywhere(thing, key, "");
    }

    /** @param type of the dictionaries that lose the key, or nothing for all */
    private static Named<Consumer<PDDocument>> everywhere(String thing, String key, String type) {
        return Named.of("without " + thing, document -> {
            for (var reference : document.getDocument().getXrefTable().keySet()) {
                strip(document.getDocument().getObjectFromPool(reference).getObject(), key, type);
            }
        });
    }

    private static void strip(COSBase base, String key, String type) {
        if (base instanceof COSDictionary dictionary) {
            if (type.isEmpty() || type.equals(dictionary.getNameAsString(COSName.TYPE))) {
                dictionary.removeItem(COSName.getPDFName(key));
            }
            dictionary.getValues().forEach(value -> strip(value, key, type));
        } else if (base instanceof COSArray array) {
            array.forEach(value -> strip(value, key, type));
        }
    }
}
