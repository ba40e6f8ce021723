package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Inline;
import press.apparat.book.Inline.Site;

/**
 * Places are written as their folio, with * before one that is the chief, / in a figure, n3 or n:b after one in a note (of
 * the editor's series), and - to the end of a range.
 */
class LocatorListTest {
    /** Anchors are called after their folio, notes after their mark. */
    private static final Locator.Pages PAGES = new Locator.Pages() {
        @Override
        public String folio(String id) {
            return id;
        }

        @Override
        public String mark(Inline.NoteSite note) {
            return note.id();
        }
    };

    private static Inline.Place place(String written) {
        String pages = written.replaceAll("[*/]|n.*", "");
        String[] ends = pages.split("-");
        Optional<Inline.NoteSite> note = Optional.of(written).filter(one -> one.contains("n"))
                .map(one -> one.substring(one.indexOf('n') + 1))
                .map(mark -> new Inline.NoteSite(mark.replace(":", ""), mark.contains(":") ? "ed" : ""));
        Site site = new Site(written.startsWith("*"), written.startsWith("/"), note);
        return new Inline.Place(ends[0], "", ends[ends.length - 1], site);
    }

    private static String printed(List<Inline.Place> places) {
        return new LocatorList(PAGES, Phrasebook.of("en-GB")).of(places).stream()
                .map(locator -> (locator.main() ? "*" : locator.pictured() ? "/" : "")
                        + locator.stops().stream().map(Locator.Stop::words).collect(Collectors.joining(Locator.DASH)))
                .collect(Collectors.joining(", ")).replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 2 3           | 1–3
            viii ix 1 2     | viii–ix, 1–2
            2 4 9           | 2, 4, 9
            xxxix xl xlii   | xxxix–xl, xlii
            4 4 5           | 4–5
            9 2 14 3        | 2–3, 9, 14
            71-73           | 71–73
            71-73 72 74     | 71–74
            70-72 71-75     | 70–75
            8-8             | 8
            *5 4 6          | 4, *5, 6
            5 *5            | *5
            *5-7 6          | *5–7
            /5 5            | 5, /5
            /4 /5           | /4, /5
            45n3            | 45 n. 3
            45n3 45n4 46n5  | 45 nn. 3–4, 46 n. 5
            45n3 45n5       | 45 n. 3, 45 n. 5
            45n3 45n3       | 45 n. 3
            45n:b 45n:c     | 45 nn. b–c
            45n3 45n:b      | 45 n. 3, 45 n. b
            45n3 45         | 45
            45n3 44-46      | 44–46
            *45n3 45        | 45, *45 n. 3
            """)
    void placesAreLocators(String places, String locators) {
        assertThat(printed(List.of(places.split(" ")).stream().map(LocatorListTest::place).toList()))
                .isEqualTo(locators);
    }

    /** Whatever the order in which places are met, every page is named once, and no other is. */
    @Property(tries = 200)
    void everyPageIsNamedOnce(@ForAll @Size(max = 40) List<@IntRange(min = 1, max = 60) Integer> folios) {
        List<Integer> named = new ArrayList<>();
        List<Inline.Place> places = folios.stream().map(folio -> place(Integer.toString(folio))).toList();
        new LocatorList(PAGES, Phrasebook.of("en")).of(places).forEach(locator -> {
            int first = Integer.parseInt(locator.stops().get(0).words());
            int last = Integer.parseInt(locator.stops().get(locator.stops().size() - 1).words());
            for (int page = first; page <= last; page++) {
                named.add(page);
            }
        });
        assertThat(named).isEqualTo(folios.stream().distinct().sorted().toList());
    }
}
