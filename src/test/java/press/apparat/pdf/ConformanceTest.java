package press.apparat.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.proof.VeraPdf;

/** What the press prints is PDF/A-2a and PDF/UA-1, says veraPDF; and it is veraPDF that says so. */
class ConformanceTest {
    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void theSpecimenConforms(String flavour) throws Exception {
        byte[] pdf = Specimen.print(Specimen.volume());
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/specimen.pdf"), pdf);
        long t = System.nanoTime();
        assertThat(VeraPdf.complaints(pdf, flavour)).isEmpty();
        System.out.println(flavour + " " + (System.nanoTime() - t) / 1000000);
    }
}
