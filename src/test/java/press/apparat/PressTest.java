package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.apparat.book.Inline;
import press.apparat.cli.Launcher;
import press.apparat.book.Walk;
import press.apparat.proof.EpubCheck;
import press.apparat.proof.VeraPdf;

/** The whole press, on the project's own book and on the book of every kind of node. */
class PressTest {
    @TempDir
    static Path out;

    private static List<Pressed> books;

    @BeforeAll
    static void press() throws IOException {
        books = List.of(Pressed.once(Path.of(".")), Pressed.once(Path.of("src/test/books/parity")));
    }

    static Stream<Pressed> books() {
        return books.stream();
    }

    @ParameterizedTest
    @MethodSource("books")
    void veraPdfHasNoComplaint(Pressed book) throws Exception {
        byte[] pdf = Files.readAllBytes(book.pdf());
        assertThat(VeraPdf.complaints(pdf, "ua1")).as("PDF/UA-1").isEmpty();
        assertThat(VeraPdf.complaints(pdf, "2a")).as("PDF/A-2a").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("books")
    void epubCheckHasNoComplaint(Pressed book) {
        assertThat(EpubCheck.complaints(book.epub())).isEmpty();
    }

    /** A build says so itself, having read both back; {@code ParityTest} shows that it says otherwise where they do not. */
    @ParameterizedTest
    @MethodSource("books")
    void bothBooksHoldTheSame(Pressed book) {
        assertThat(book.held()).matches("parity: the PDF and the EPUB hold the same [1-9][0-9,]+ words, [1-9].*");
    }

    /** Another machine's language, time zone and number of threads change no byte. */
    @ParameterizedTest
    @CsvSource({"1, ar, SA, Asia/Kathmandu", "4, tr, TR, Pacific/Kiritimati"})
    void elsewhereTheSameBytesArePressed(String threads, String language, String country, String zone)
            throws Exception {
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + threads, "-Duser.language=" + language,
                "-Duser.country=" + country, "-Duser.timezone=" + zone, "-cp", System.getProperty("java.class.path"));
        Path there = Files.createDirectories(out.resolve(threads));
        for (Pressed book : books) {
            press(java, book.folder(), there);
            assertThat(there.resolve(book.pdf().getFileName())).hasSameBinaryContentAs(book.pdf());
            assertThat(there.resolve(book.epub().getFileName())).hasSameBinaryContentAs(book.epub());
        }
    }

    private static void press(List<String> java, Path folder, Path there) throws Exception {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(Launcher.class.getName(), "build", folder.toString(), "--out", there.toString()));
        Path said = there.resolve("said.txt");
        Process press = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        int code = press.waitFor();
        assertThat(code).as("%s", contentOf(said.toFile())).isZero();
    }

    @ParameterizedTest
    @MethodSource("books")
    void foliosAreRomanThenArabic(Pressed book) {
        int first = Arrays.asList(book.labels()).indexOf("1");
        assertThat(book.labels()).startsWith("i", "ii", "iii", "iv");
        assertThat(Arrays.copyOf(book.labels(), first)).allMatch(label -> label.matches("[ivxlc]+"));
        for (int page = first; page < book.labels().length; page++) {
            assertThat(book.labels()[page]).isEqualTo(Integer.toString(page - first + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyNoteBeginsOnThePageOfItsCall(Pressed book) {
        List<Inline.Note> notes = new ArrayList<>();
        new Walk() {
            @Override
            public Walk note(Inline.Note note) {
                notes.add(note);
                return super.note(note);
            }
        }.sections(book.edition().book().sections());
        assertThat(notes).hasSameSizeAs(book.edition().marks().keySet());
        assertThat(notes).allSatisfy(note -> assertThat(book.anchors()).containsKeys(note.id(), "call-" + note.id()));
        assertThat(notes.stream().filter(note -> !note.content().isEmpty()).map(Inline.Note::id))
                .allSatisfy(note -> assertThat(book.anchors().get(note)).isEqualTo(book.anchors().get("call-" + note)));
    }
}
