package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.Optional;
import java.util.Map;

import org.junit.jupiter.api.Test;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Style;

/** What asks pages for more than to be set below what is before. The measure is 200 pt, the depth 360. */
class PageThingsTest {
    private static final String FLOAT = ".top { float: top; float-reference: page; margin: 12pt 0 6pt } ";
    private static final String SIDEWAYS = ".landscape { writing-mode: sideways-lr } ";
    private static final String TABLE = "| A | B |\n|--|--|\n" + "| a | b |\n".repeat(5);

    private static Specimen set(String markdown, String css) {
        return Specimen.of(markdown, css, Folios.UNKNOWN);
    }

    private static PageFloat floated(Specimen specimen) {
        return specimen.passages().stream().flatMap(passage -> passage.floated().stream()).findFirst().orElseThrow();
    }

    @Test
    void whatFloatsTakesNoRoomWhereItIsCalledAndWholeLinesWhereItStands() {
        Specimen text = set("Before.\n\n::: top\nIt floats.\n:::\n\nAfter.", FLOAT);
        assertThat(text.lines()).containsExactly("Before.", "After.");
        PageFloat thing = floated(text);
        assertThat(thing.place()).isEqualTo(Style.Float.TOP);
        assertThat(thing.plate()).isEmpty();
        assertThat(thing.strips()).extracting(Specimen::text).containsExactly("It floats.");
        assertThat(thing.height(true) % Specimen.LEADING).isZero();
        assertThat(thing.below()).isEqualTo(12 * Specimen.POINT);
    }

    @Test
    void whatFloatsInACellOrANoteOrInColumnsStaysWhereItIs() {
        Specimen note = set("A word.[^n]\n\n[^n]: A note.\n\n    ::: top\n    It stays.\n    :::", FLOAT);
        assertThat(note.line("A word").notes().get(0).strips()).extracting(Specimen::text).contains("It stays.");
        Specimen columns = set("::: columns\nOne.\n\n::: top\nIt stays.\n:::\n:::",
                FLOAT + ".columns { column-count: 2 }");
        assertThat(columns.lines()).containsExactly("One.", "It stays.");
    }

    @Test
    void aFloatAsHighAsThePageHasItToItself() {
        Specimen text = set("Before.\n\n::: top\n" + "A line.\n\n".repeat(28) + ":::\n\nAfter.",
                FLOAT + "div p { break-after: avoid }");
        assertThat(floated(text).plate()).contains("auto");
        assertThat(floated(text).below()).isZero();
    }

    @Test
    void aTableLongerThanThePageDoesNotFloat() {
        Specimen text = set(TABLE.repeat(1) + "| a | b |\n".repeat(50) + "\n: Long {.top}\n", FLOAT);
        assertThat(text.passages()).noneMatch(passage -> passage.floated().isPresent());
        assertThat(text.lines()).hasSizeGreaterThan(50);
    }

    @Test
    void aBlockOnItsSideTakesThePagesDepthAsItsMeasure() {
        Specimen text = set("Before.\n\n::: landscape\n" + "Words and words. ".repeat(30) + "\n:::\n\nAfter.",
                SIDEWAYS);
        Strip page = text.strips().stream()
                .filter(strip -> !Specimen.all(strip, Placed.Turned.class).toList().isEmpty()).findFirst()
                .orElseThrow();
        Placed.Turned turned = Specimen.all(page, Placed.Turned.class).findFirst().orElseThrow();
        assertThat(page.height()).isEqualTo(360 * Specimen.POINT).isEqualTo(turned.width());
        assertThat(turned.height()).isPositive().isLessThan(Specimen.MEASURE);
        assertThat(turned.content().stream().mapToLong(Placed::x).max().orElseThrow()).isGreaterThan(Specimen.MEASURE);
    }

    @Test
    void aTableOnItsSideGoesOnOnTheNextPageWithItsHead() {
        Specimen text = set(TABLE + "| a | b |\n".repeat(25) + "\n: Long {.landscape}\n", SIDEWAYS);
        List<Placed.Turned> pages = text.strips().stream().flatMap(strip -> Specimen.all(strip, Placed.Turned.class))
                .toList();
        assertThat(pages).hasSizeGreaterThan(1);
        for (Placed.Turned page : pages) {
            assertThat(page.height()).isLessThanOrEqualTo(Specimen.MEASURE);
            assertThat(page.content())
                    .anyMatch(thing -> thing instanceof Placed.Glyphs glyphs && glyphs.actualText().equals("A"));
        }
        assertThat(pages.get(1).content()).anyMatch(thing -> thing instanceof Placed.Glyphs glyphs
                && glyphs.actualText().equals("A") && glyphs.tag() == Tag.ARTIFACT);
    }

    @Test
    void theHeadOfATableComesAgainAsAnArtifact() {
        Specimen text = set(TABLE, "");
        List<Passage> rows = text.passages().stream()
                .filter(passage -> Specimen.text(passage.strips().get(0)).startsWith("a")).toList();
        assertThat(rows).hasSize(5).allSatisfy(row -> {
            assertThat(row.continuation()).extracting(Specimen::text).anyMatch(head -> head.startsWith("A"));
            assertThat(row.continuation().stream().flatMap(Specimen::glyphs))
                    .allMatch(glyphs -> glyphs.tag() == Tag.ARTIFACT);
        });
        assertThat(text.passages().get(0).continuation()).isEmpty();
    }

    /** Half a line of padding above and below: the lines between stand between lines of the grid on a second page, too. */
    @Test
    void whatIsWithinABoxKeepsItsPlaceBetweenTheLinesOfTheGrid() {
        String css = "aside.aside { padding-top: 6pt; padding-bottom: 6pt }";
        Specimen text = set("Before.\n\n::: aside\nOne.\n\nTwo.\n:::\n\nAfter.", css);
        Map<String, Optional<Long>> offsets = text.passages().stream()
                .filter(passage -> !Specimen.text(passage.strips().get(0)).isEmpty())
                .collect(Collectors.toMap(passage -> Specimen.text(passage.strips().get(0)), Passage::offset));
        assertThat(offsets).containsEntry("Before.", Optional.empty()).containsEntry("After.", Optional.empty())
                .containsEntry("One.", Optional.of(6 * Specimen.POINT))
                .containsEntry("Two.", Optional.of(6 * Specimen.POINT));
    }

    /** What follows is off the grid whatever a page does. */
    @Test
    void whatEndsBetweenTheLinesOfTheGridKeepsNothing() {
        Specimen text = set("::: aside\nOne.\n:::\n\nAfter.", "aside.aside { padding-top: 5pt }");
        assertThat(text.passages()).allMatch(passage -> passage.offset().isEmpty());
    }

    @Test
    void whatStandsInColumnsIsSetInTheirMeasure() {
        String words = "Words and more words. ".repeat(12);
        Specimen text = set(words + "\n\n::: columns\n" + words + "\n\n## Across\n\n" + words + "\n:::\n\n" + words,
                ".columns { column-count: 2; column-gap: 20pt } h2 { column-span: all }");
        List<Passage> columned = text.passages().stream().filter(passage -> passage.columns().isPresent()).toList();
        assertThat(columned.stream().map(passage -> passage.columns().get()).distinct()).hasSize(2)
                .allSatisfy(set -> assertThat(set.step()).isEqualTo(110 * Specimen.POINT));
        assertThat(columned.stream().flatMap(passage -> passage.strips().stream()).mapToLong(Specimen::right))
                .allMatch(right -> right <= 95 * Specimen.POINT);
        assertThat(text.line("Across")).isNotNull();
        assertThat(text.passages().stream().filter(passage -> passage.columns().isEmpty())
                .flatMap(passage -> passage.strips().stream()).map(Specimen::text)).contains("Across");
    }

    @Test
    void linesOfVerseAreNumberedAtTheSide() {
        String verse = "::: {.verse numbers=2 start=9}\nOne\n  Two\n\nThree\nFour\n:::\n";
        Specimen text = set(verse, ".line { display: block } .line[data-number]::before { content: attr(data-number); "
                + "float: right; margin-right: -5pt }");
        assertThat(text.lines()).containsExactly("One", "Two", "Three", "Four");
        List<String> numbers = text.strips().stream().flatMap(Specimen::glyphs)
                .filter(glyphs -> glyphs.tag() == Tag.ARTIFACT).map(glyphs -> glyphs.run().text()).toList();
        assertThat(numbers).containsExactly("10", "12");
        Placed.Glyphs number = Specimen.glyphs(text.line("Two")).filter(glyphs -> glyphs.tag() == Tag.ARTIFACT)
                .findFirst().orElseThrow();
        assertThat(number.x() + number.run().width()).isEqualTo(Specimen.MEASURE + 5 * Specimen.POINT);
    }

    @Test
    void anEmptyVerseIsNothing() {
        assertThat(set("A.\n\n::: verse\n:::\n\nB.", "").lines()).containsExactly("A.", "B.");
    }
}
