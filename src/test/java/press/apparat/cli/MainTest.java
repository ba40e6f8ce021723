package press.apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands answer to the shell. */
class MainTest {
    @TempDir
    private Path folder;

    @Test
    void aGoodBookIsZero() throws IOException {
        Files.writeString(folder.resolve("01.md"), "# Chapter\n\nText.\n");
        assertThat(Main.run("build", folder.toString(), "--out", folder.resolve("books").toString())).isZero();
        assertThat(folder.resolve("books")).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.epub");
    }

    @Test
    void aBookWithErrorsIsOne() throws IOException {
        Files.writeString(folder.resolve("01.md"), "# Chapter\n\nText.[^none]\n");
        assertThat(Main.run("build", folder.toString())).isEqualTo(1);
        assertThat(Main.run("check", folder.toString())).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aCheckWritesNothing() throws IOException {
        Files.writeString(folder.resolve("01.md"), "# Chapter\n\nText.\n");
        assertThat(Main.run("check", folder.toString())).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(Main.run(new String[0])).isEqualTo(2);
        assertThat(Main.run("print")).isEqualTo(2);
        assertThat(Main.run("build", folder.resolve("nowhere").toString())).isEqualTo(2);
    }

    @Test
    void helpAndVersionAreZero() {
        assertThat(Main.run("--help")).isZero();
        assertThat(Main.run("--version")).isZero();
    }
}
