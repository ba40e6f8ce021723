package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers of lines, read back from both finished books. Every word of a document is another: "d12". Set by the
 * press's plain style sheet, over pages on which paragraphs are made a line longer or shorter.
 */
class LineNumbersTest {
    private static final Pattern WORD = Pattern.compile("d\\d+");
    private static final Pattern MARK = Pattern
            .compile("<span class=\"line-number\" data-number=\"(\\d+)\" aria-hidden=\"true\"></span>[^d]*(d\\d+)");

    @TempDir
    private Path folder;

    /** A line of a document as it is printed: its first and last word, and the number beside it, 0 for none. */
    private record Line(String first, String last, int number) {
        static Stream<Line> of(String text) {
            List<String> words = WORD.matcher(text).results().map(found -> found.group()).toList();
            String[] all = text.strip().split("\\s+");
            String beside = Stream.of(all[0], all[all.length - 1]).filter(word -> word.matches("\\d+")).findFirst()
                    .orElse("0");
            return words.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Line(words.get(0), words.get(words.size() - 1), Integer.parseInt(beside)));
        }
    }

    private static String document(Random random, int paragraphs, int[] word, String attributes) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            int words = 5 + random.nextInt(150);
            texts.add(Stream.generate(() -> "d" + ++word[0]).limit(words).collect(Collectors.joining(" ")));
        }
        return "::: {.document " + attributes + "}\n" + String.join("\n\n", texts) + "\n:::\n\n";
    }

    private Pressed press(String text) throws IOException {
        Path book = Files.createDirectories(folder.resolve("book/manuscript"));
        Files.writeString(book.resolve("book.yaml"),
                "title: Lines\nidentifier: urn:isbn:9780000000002\nlanguage: en-GB\nbody: [01.md]\n");
        Files.writeString(book.resolve("01.md"), "# Chapter\n\n" + text);
        return Pressed.of(folder.resolve("book"), folder.resolve("out"));
    }

    private static List<Line> lines(Pressed book) throws IOException {
        return read(book).lines().flatMap(Line::of).toList();
    }

    private static String read(Pressed book) throws IOException {
        try (PDDocument document = Loader.loadPDF(book.pdf().toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00A0', ' ');
        }
    }

    private static String epub(Pressed book) throws IOException {
        try (ZipFile zip = new ZipFile(book.epub().toFile())) {
            return new String(zip.getInputStream(zip.getEntry("EPUB/text/03-ch-01.xhtml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyFifthLineHasItsNumberInPrintAndAtTheSameWordOnAScreen(long seed) throws IOException {
        Random random = new Random(seed);
        Pressed book = press(document(random, 18, new int[1], "numbers=5"));
        List<Line> lines = lines(book);
        Map<Integer, String> numbered = new LinkedHashMap<>();
        assertThat(lines.size()).isGreaterThan(50);
        for (int line = 1; line <= lines.size(); line++) {
            assertThat(lines.get(line - 1).number()).as("line " + line).isEqualTo(line % 5 == 0 ? line : 0);
            if (line % 5 == 0) {
                numbered.put(line, lines.get(line - 1).first());
            }
        }
        Map<Integer, String> marked = new LinkedHashMap<>();
        Matcher marks = MARK.matcher(epub(book));
        while (marks.find()) {
            marked.put(Integer.parseInt(marks.group(1)), marks.group(2));
        }
        assertThat(marked).isEqualTo(numbered);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void aReferenceHasTheNumbersOfTheLinesThatItsWordsStandOn(long seed) throws IOException {
        Random random = new Random(seed);
        String document = document(random, 12, new int[1], "numbers=5");
        int first = 1 + random.nextInt(300);
        int last = first + random.nextInt(40);
        String marked = document.replaceFirst("\\bd" + first + "\\b", "[d" + first).replaceFirst("\\bd" + last + "\\b",
                "d" + last + "]{#words}");
        assertThat(marked).contains("]{#words}");
        Pressed book = press("See [](#words){ref=line}.\n\n" + marked);
        List<Line> lines = lines(book);
        int from = line(lines, first);
        int to = line(lines, last);
        String words = from == to ? "See line\u00A0" + from + "." : "See lines\u00A0" + from + "–" + to + ".";
        assertThat(read(book)).contains(words.replace('\u00A0', ' '));
        assertThat(epub(book).replaceAll("<[^>]*>", "")).contains(words);
    }

    /** The number of the line that holds a word. */
    private static int line(List<Line> lines, int word) {
        return 1 + (int) lines.stream().filter(line -> Integer.parseInt(line.last().substring(1)) < word).count();
    }

    @Test
    void eachDocumentIsCountedByItself() throws IOException {
        int[] word = new int[1];
        List<Line> lines = lines(press(document(new Random(5), 3, word, "numbers=2") + "Between.\n\n"
                + document(new Random(6), 2, word, "numbers=3 start=98")));
        List<Integer> numbers = lines.stream().map(Line::number).filter(number -> number > 0).toList();
        assertThat(numbers).startsWith(2, 4, 6);
        assertThat(numbers.subList(numbers.indexOf(99), numbers.size())).startsWith(99, 102);
    }

    @Test
    void whatTheDocumentSaysOfItselfIsCountedAndItsTablesAndNotesAreNot() throws IOException {
        List<Line> lines = lines(press("""
                ::: {.document numbers=1}
                ### d1

                ::: date
                d2
                :::

                d3 and more[^n]

                | d91 | d92 |
                |-----|-----|
                | d93 | d94 |

                : d95

                ::: {.verse numbers=7}
                d96
                :::

                ::: signature
                d4
                :::
                :::

                [^n]: A note.
                """));
        assertThat(lines.stream().filter(line -> line.number() > 0).map(Line::first)).containsExactly("d1", "d2", "d3",
                "d4");
    }

    @Test
    void rowsOfTextsSideBySideAreCounted() throws IOException {
        List<Line> lines = lines(press("""
                :::: {.parallel numbers=1}
                ::: {lang=ru}
                d1

                d2
                :::
                ::: {lang=en}
                d11

                d12
                :::
                ::::
                """));
        assertThat(lines).containsExactly(new Line("d1", "d11", 1), new Line("d2", "d12", 2));
    }
}
