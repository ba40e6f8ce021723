package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import press.apparat.book.Inline;
import press.apparat.cli.Launcher;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.editing.Locator;
import press.apparat.proof.EditionWords;
import press.apparat.proof.EpubCheck;
import press.apparat.proof.EpubWords;
import press.apparat.proof.PdfText;
import press.apparat.proof.PdfWords;
import press.apparat.proof.VeraPdf;
import press.apparat.proof.Wording;

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

    @ParameterizedTest
    @MethodSource("books")
    void thePdfHasTheEditionsWordsInOrder(Pressed book) throws IOException {
        same(PdfWords.of(PdfText.read(Files.readAllBytes(book.pdf()))),
                EditionWords.of(book.edition(), new Paper(book)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void theEpubHasTheEditionsWordsInOrder(Pressed book) throws Exception {
        same(EpubWords.of(Files.readAllBytes(book.epub())),
                EditionWords.of(book.edition(), new EditionWords.Screen(book)));
    }

    private static void same(Wording printed, Wording edited) {
        assertThat(edited.text()).isNotEmpty();
        assertThat(printed.unlike(edited)).isEqualTo(edited.unlike(printed));
    }

    /** Where a page is named, it is the one that the PDF's destination leads to. */
    private record Paper(Pressed book) implements EditionWords.Medium {
        @Override
        public Locator.Pages pages() {
            return book;
        }

        @Override
        public List<Inline> words(Inline.Media media) {
            return media.print();
        }

        @Override
        public Inline.Said words(Inline.Wording wording) {
            return wording.print();
        }

        @Override
        public Optional<String> page(String target) {
            return Optional.of(folio(target));
        }

        @Override
        public String locators(Inline.Locators locators) {
            StringBuilder words = new StringBuilder();
            List<String> folios = locators.places().stream().map(place -> folio(place.target())).distinct().toList();
            for (int i = 0; i < folios.size(); i++) {
                boolean follows = i > 0 && follow(folios.get(i - 1), folios.get(i));
                boolean goesOn = i + 1 < folios.size() && follow(folios.get(i), folios.get(i + 1));
                words.append(follows && goesOn ? "" : (i == 0 ? "" : follows ? "–" : ", ") + folios.get(i));
            }
            return words.toString();
        }

        /** Pages that follow each other are a range, within one numbering. */
        private boolean follow(String folio, String next) {
            List<String> labels = Arrays.asList(book.labels());
            return labels.indexOf(next) == labels.indexOf(folio) + 1
                    && Character.isDigit(folio.charAt(0)) == Character.isDigit(next.charAt(0));
        }

        @Override
        public String folio(String target) {
            return book.folio(target);
        }

        /** Only where the style sheet has a column for glosses. */
        @Override
        public Optional<String> gloss(Section section, String occurrence, String term) {
            boolean glossed = book.edition().book().metadata().design().styles().contains("apparat.css");
            return Optional.of("gloss-" + occurrence).filter(id -> glossed);
        }
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
