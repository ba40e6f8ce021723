package press.apparat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Walk;
import press.apparat.proof.PageLetters;
import press.apparat.proof.PdfText;

/** On every page that a locator names, the PDF has the words that are located there. */
class LocatorsTest {
    private static final Pattern ENTRY = Pattern.compile("(.*?)\\s*([ivxlc]+|\\d+)");

    /** The words of every place that may be located, by its id, and all the places that are. */
    private static final class Places extends Walk {
        private final Map<String, String> words = new HashMap<>();
        private final List<Inline.Place> located = new ArrayList<>();
        private final List<Block.Entry> entries = new ArrayList<>();

        @Override
        public Walk term(Inline.Term term) {
            words.put(term.occurrence(), PlainText.of(term.content()));
            return super.term(term);
        }

        /** A citation, whose page its entry in the bibliography gives. */
        @Override
        public Walk phrase(Inline.Phrase phrase) {
            phrase.attributes().id().filter(id -> phrase.attributes().has("cite"))
                    .ifPresent(id -> words.put(id, PlainText.of(onPaper(phrase.content()))));
            return super.phrase(phrase);
        }

        private static List<Inline> onPaper(List<Inline> content) {
            return content.stream()
                    .flatMap(
                            inline -> inline instanceof Inline.Media media ? media.print().stream() : Stream.of(inline))
                    .toList();
        }

        @Override
        public Walk indexMark(Inline.IndexMark mark) {
            mark.attributes().id().ifPresent(id -> words.put(id, PlainText.of(mark.content())));
            return super.indexMark(mark);
        }

        @Override
        public Walk figure(Block.Figure figure) {
            figure.attributes().id().ifPresent(id -> words.put(id, PlainText.of(figure.caption())));
            return super.figure(figure);
        }

        @Override
        public Walk table(Block.Table table) {
            table.attributes().id().ifPresent(id -> words.put(id, PlainText.of(table.caption())));
            return super.table(table);
        }

        /** A caption may be shorter in a list. */
        @Override
        public Walk contents(Block.Contents contents) {
            add(contents.entries());
            return super.contents(contents);
        }

        private void add(List<Block.Entry> more) {
            for (Block.Entry entry : more) {
                entries.add(entry);
                add(entry.entries());
            }
        }

        @Override
        public Walk locators(Inline.Locators locators) {
            located.addAll(locators.places());
            return super.locators(locators);
        }
    }

    /** {@link PressTest} shows that the folios printed are those of the pages that the destinations lead to. */
    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/books/parity", "src/test/books/glossary", "src/test/books/people",
            "src/test/books/index", "src/test/books/citations", "src/test/books/author-date", "src/test/books/zitate"})
    void whatIsLocatedStandsOnItsPage(Path folder) throws Exception {
        Pressed book = Pressed.once(folder);
        PageLetters letters = PageLetters.of(PdfText.read(Files.readAllBytes(book.pdf())));
        Places places = new Places();
        places.sections(book.edition().book().sections());
        assertThat(places.located).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        assertThat(places.words).containsKeys(places.located.stream().map(Inline.Place::target).toArray(String[]::new));
        for (Inline.Place place : places.located) {
            String words = places.words.get(place.target());
            all.assertThat(letters.begin(words, book.anchors().get(place.target())))
                    .as("\"%s\" on page %s", words, book.folio(place.target())).isTrue();
        }
        all.assertAll();
    }

    /** As they are printed: a title, and the folio of its page. */
    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/books/parity", "src/test/books/lists", "src/test/books/people",
            "src/test/books/index"})
    void whatTheContentsAndListsNameStandsOnItsPage(Path folder) throws Exception {
        Pressed book = Pressed.once(folder);
        PdfText pdf = PdfText.read(Files.readAllBytes(book.pdf()));
        PageLetters letters = PageLetters.of(pdf);
        List<String> labels = Arrays.asList(book.labels());
        Places places = new Places();
        places.sections(book.edition().book().sections());
        List<String> lines = PageLetters.entries(pdf);
        assertThat(lines).isNotEmpty().hasSameSizeAs(places.entries);
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = ENTRY.matcher(lines.get(i));
            assertThat(line.matches()).isTrue();
            String words = places.words.getOrDefault(places.entries.get(i).target(), line.group(1));
            assertThat(letters.begin(words, labels.indexOf(line.group(2)))).as(lines.get(i)).isTrue();
        }
    }
}
