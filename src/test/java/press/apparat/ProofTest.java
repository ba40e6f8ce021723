package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import press.apparat.proof.PageMeter;

/**
 * The figures of the typographic proof, which come of the pages before they are printed, are those that are found on the
 * printed pages by where their glyphs stand.
 */
class ProofTest {
    /** Glyphs are printed to half a thousandth of an em, and a word space is a fourth of one. */
    private static final double ROUNDED = 0.005;

    @TempDir
    private Path folder;

    @Test
    void ofTheBookAreFoundOnItsPages() throws IOException {
        areFoundOnThePagesOf(Path.of("."));
    }

    @Test
    void ofPlainProseAreFoundOnItsPages() throws IOException {
        chapter(folder);
        areFoundOnThePagesOf(folder);
    }

    /** Pages with widows and orphans, off the grid, that end where they like. */
    @Test
    void ofBadPagesAreFoundOnThem() throws IOException {
        Path styles = Files.createDirectories(folder.resolve("styles"));
        Path manuscript = Files.createDirectories(folder.resolve("manuscript"));
        Files.writeString(styles.resolve("bad.css"), ":root { orphans: 1; widows: 1 } p + p { margin-top: 0.3rlh }");
        Files.writeString(manuscript.resolve("book.yaml"),
                "title: Bad\nidentifier: urn:isbn:9780000000002\n" + "styles: [default.css, bad.css]\nbody: [01.md]\n");
        chapter(manuscript);
        Figures proof = areFoundOnThePagesOf(folder);
        assertThat(proof.failing(16)).as("widows and orphans").isPositive();
        assertThat(proof.failing(17)).as("unequal pages").isPositive();
        assertThat(proof.failing(18)).as("lines off the grid").isPositive();
    }

    private static void chapter(Path to) throws IOException {
        String text = prose().replace("society.", "society.^[A note on it.]");
        Files.writeString(to.resolve("01.md"), "# Bourgeois and Proletarians\n\n" + text);
    }

    private static String prose() throws IOException {
        try (InputStream in = ProofTest.class.getResourceAsStream("bench/manifesto.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Figures areFoundOnThePagesOf(Path book) throws IOException {
        List<Path> files = Bindery.press(book, folder.resolve("out"), stage -> {
        }).files();
        Map<String, Double> found = PageMeter.of(Files.readAllBytes(files.get(0)));
        Figures proof = Figures.of(files.get(2));
        same(found, proof);
        for (String name : List.of("mean", "standard deviation", "least", "most")) {
            assertThat(found.get(name)).as(name).isCloseTo(proof.figure(6, name), within(ROUNDED));
        }
        return proof;
    }

    private static void same(Map<String, Double> found, Figures proof) {
        assertThat(found.get("lines")).as("full lines").isPositive().isEqualTo(proof.measured(6));
        assertThat(found.get("spaces")).as("word spaces").isEqualTo(proof.figure(6, "spaces"));
        assertThat(found.get("percent hyphenated")).isCloseTo(proof.figure(10, "percent"), within(0.001));
        assertThat(found.get("hyphens running")).isEqualTo(proof.figure(7, "longest"));
        assertThat(found.get("widows and orphans")).isEqualTo(proof.failing(16));
        assertThat(found.get("facing pages")).isPositive().isEqualTo(proof.measured(17));
        assertThat(found.get("percent equal")).isCloseTo(proof.figure(17, "percent equal"), within(0.001));
        assertThat(found.get("body lines")).isPositive().isEqualTo(proof.measured(18));
        assertThat(found.get("percent on the grid")).isCloseTo(proof.figure(18, "percent on it"), within(0.001));
        assertThat(found.get("notes")).as("notes").isPositive().isEqualTo(proof.measured(24));
        assertThat(found.get("percent on their call's page"))
                .isCloseTo(proof.figure(24, "percent on their call's page"), within(0.001));
        assertThat(found.get("lines out of the measure")).isEqualTo(proof.figure(14, "lines out of the measure"));
    }

    /** The items of a proof. */
    private record Figures(List<Map<String, Object>> items) {
        /** JSON is YAML (YAML 1.2, clause 1.3). */
        @SuppressWarnings("unchecked")
        static Figures of(Path json) throws IOException {
            Object proof = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(json));
            return new Figures((List<Map<String, Object>>) ((Map<String, Object>) proof).get("items"));
        }

        double measured(int item) {
            return number(items.get(item - 1).get("measured"));
        }

        double failing(int item) {
            return number(items.get(item - 1).get("failing"));
        }

        double figure(int item, String name) {
            Map<?, ?> figures = (Map<?, ?>) items.get(item - 1).get("figures");
            return number(((Map<?, ?>) figures.get("all")).get(name));
        }

        private static double number(Object number) {
            return ((Number) number).doubleValue();
        }
    }
}
