package press.apparat.style;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.style.Sample.pt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import press.apparat.book.Section;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;
import press.apparat.measure.Size;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.report.Span;
import press.apparat.style.Stylesheet.PageState;

/** The sheets in {@code styles/}: the plain book, and the house design after it. */
class HouseSheetsTest {
    private static final List<PageState> STATES = Stream.of(true, false)
            .flatMap(recto -> Stream.of(new PageState(recto, false, false), new PageState(recto, true, false)))
            .toList();
    private static final Span NOWHERE = new Source("", "").span();

    /** The sheets, and what is said of them. */
    private record Sheets(Stylesheet stylesheet, Diagnostics diagnostics) {
        static final Sheets PLAIN = read("default.css");
        static final Sheets HOUSE = read("default.css apparat.css");

        static Sheets of(String names) {
            return names.endsWith("apparat.css") ? HOUSE : PLAIN;
        }

        private static Sheets read(String names) {
            List<Source> sources = Stream.of(names.split(" ")).map(Sheets::source).toList();
            Diagnostics diagnostics = new Diagnostics();
            return new Sheets(Stylesheet.parse(sources, diagnostics), diagnostics);
        }

        private static Source source(String name) {
            try {
                return new Source("styles/" + name, Files.readString(Path.of("styles", name)));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }

        Styled body() {
            return stylesheet.root("en").child(Element.of("body"));
        }

        Styled section(Section.Role role) {
            return body().child(Vocabulary.section(new Section(role, "s", "1", List.of(), "en", List.of(), NOWHERE)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default.css", "default.css apparat.css"})
    void nothing_is_to_be_said_of_them(String names) {
        assertThat(Sheets.of(names).diagnostics().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default.css", "default.css apparat.css"})
    void every_font_they_name_lies_beside_them(String names) {
        assertThat(Sheets.of(names).stylesheet().fontFaces())
                .allSatisfy(face -> assertThat(Path.of("styles", face.path())).exists());
    }

    @Test
    void the_plain_book_is_set_like_the_books_it_is_compared_with() {
        Sheets sheets = Sheets.PLAIN;
        PageStyle recto = sheets.stylesheet().page("auto", new PageState(true, false, false));
        PageStyle verso = sheets.stylesheet().page("auto", new PageState(false, false, false));
        assertThat(recto.size()).isEqualTo(new Size(pt(432), pt(648)));
        assertThat(recto.margin()).isEqualTo(new Edges(Length.mm(20), Length.mm(17), Length.mm(22), Length.mm(20)));
        assertThat(verso.margin()).isEqualTo(new Edges(Length.mm(20), Length.mm(20), Length.mm(22), Length.mm(17)));
        assertThat(recto.lineGrid()).isEqualTo(pt(14));
        Styled chapter = sheets.section(Section.Role.CHAPTER);
        Style paragraph = chapter.child(Element.of("p"), Optional.of(Element.of("p"))).style();
        assertThat(paragraph.font().families()).startsWith("EB Garamond");
        assertThat(paragraph.font().size()).isEqualTo(pt(11));
        assertThat(paragraph.font().features()).containsExactly("onum", "pnum");
        assertThat(paragraph.text()).isEqualTo(new Style.Text(pt(14), pt(14), Style.Align.JUSTIFY, true, pt(0), false,
                false, Style.Transform.NONE, false, false));
        Style note = chapter.child(Vocabulary.footnote("notes")).style();
        assertThat(note.layout().floating().to()).isEqualTo(Style.Float.FOOTNOTE);
        assertThat(note.font().size()).isEqualTo(pt(9));
        assertThat(note.text().leading()).isEqualTo(pt(11));
        assertThat(chapter.style().breaks().before()).isEqualTo(Style.Break.PAGE);
    }

    @Test
    void the_house_page_is_thirty_four_lines_deep() {
        PageStyle page = Sheets.HOUSE.stylesheet().page("auto", new PageState(true, false, false));
        assertThat(page.measure().pt()).isCloseTo(Length.mm(110).pt(), org.assertj.core.api.Assertions.within(0.01));
        assertThat(page.depth().pt()).isCloseTo(34 * page.lineGrid().pt(),
                org.assertj.core.api.Assertions.within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Section.Role.class)
    void every_kind_of_section_begins_a_page_and_has_readable_text(Section.Role role) {
        Sheets sheets = Sheets.HOUSE;
        Styled section = sheets.section(role);
        assertThat(section.style().breaks().before()).isIn(Style.Break.PAGE, Style.Break.RECTO);
        assertThat(elements(section)).allSatisfy(styled -> {
            assertThat(styled.style().font().size()).as("%s", styled).isBetween(pt(5), pt(60));
            assertThat(contrast(styled, section)).as("%s", styled).isGreaterThan(4.5);
        });
    }

    /** Notes have their own leading; what is said of the grid is said of the text. */
    @ParameterizedTest
    @ValueSource(strings = {"default.css", "default.css apparat.css"})
    void everything_in_the_text_takes_whole_lines_of_the_grid(String names) {
        Sheets sheets = Sheets.of(names);
        double grid = sheets.stylesheet().page("auto", new PageState(true, false, false)).lineGrid().pt();
        List<Styled> blocks = elements(sheets.section(Section.Role.CHAPTER)).stream()
                .filter(styled -> styled.style().box().display() == Style.Display.BLOCK).toList();
        assertThat(blocks).isNotEmpty().allSatisfy(styled -> assertThat(lines(styled.style(), grid)).as("%s", styled)
                .isCloseTo(Math.rint(lines(styled.style(), grid)), org.assertj.core.api.Assertions.within(0.001)));
    }

    private static double lines(Style style, double grid) {
        Style.Box box = style.box();
        Length all = style.text().leading().plus(box.margin().down()).plus(box.padding().down())
                .plus(box.border().down());
        return all.pt() / grid;
    }

    @Test
    void heads_stand_on_every_page_but_on_openers_and_blanks() {
        for (String names : List.of("default.css", "default.css apparat.css")) {
            Stylesheet sheet = Sheets.of(names).stylesheet();
            for (String page : List.of("auto", "front")) {
                assertThat(sheet.page(page, new PageState(true, true, false)).boxes()).hasSize(1)
                        .allSatisfy((box, style) -> assertThat(box).startsWith("bottom-"));
                assertThat(sheet.page(page, new PageState(false, false, false)).boxes().keySet()).isNotEmpty()
                        .allMatch(box -> box.startsWith("top-"));
                assertThat(sheet.page(page, new PageState(false, false, true)).boxes()).isEmpty();
            }
            assertThat(STATES).allSatisfy(state -> assertThat(sheet.page("bare", state).boxes()).isEmpty());
        }
    }

    @Test
    void a_call_in_a_line_of_small_capitals_keeps_its_letter_on_a_screen() {
        assertThat(Sheets.PLAIN.stylesheet().screen())
                .containsPattern("\n  a\\.noteref \\{[^}]*font-variant-caps:normal");
    }

    @Test
    void few_words_beside_an_initial_are_not_spread_over_a_narrow_screen() {
        assertThat(Sheets.HOUSE.stylesheet().screen())
                .containsPattern("@media not print and \\(max-width:40em\\) \\{\\s+section\\.chapter ?> ?h1 ?\\+ ?p \\{"
                        + " text-align:start; }");
    }

    @Test
    void a_caption_on_a_screen_is_as_wide_as_it_needs_not_as_its_table() {
        assertThat(Sheets.PLAIN.stylesheet().screen()).containsPattern("\n  caption \\{\\s+display:block;");
    }

    @Test
    void a_translation_stands_nearer_to_its_original_than_to_what_follows() {
        assertThat(Sheets.PLAIN.stylesheet().screen())
                .containsPattern("\n  \\.row \\{[^}]*row-gap:0.4em;\\s+margin-bottom:0.8em");
    }

    @Test
    void folios_of_the_front_matter_are_roman() {
        Stylesheet sheet = Sheets.HOUSE.stylesheet();
        assertThat(STATES).allSatisfy(state -> assertThat(sheet.page("front", state).boxes().values())
                .flatExtracting(box -> box.generated().content()).contains(new Content.Folio("lower-roman")));
    }

    @Test
    void what_the_epub_shows_leaves_size_and_colour_to_the_reader() {
        String screen = Sheets.HOUSE.stylesheet().screen();
        assertThat(screen).doesNotContain("font-face").doesNotContain("string-set").doesNotContain("leader(")
                .doesNotContain("rlh").doesNotContainPattern("font-size:[0-9.]+(pt|px|mm)")
                .doesNotContainPattern("(?<![-\\w])(color|background-color):(?!inherit)");
    }

    /** Contrast with its ground or with white paper (WCAG 2.1, success criterion 1.4.3). */
    private static double contrast(Styled styled, Styled section) {
        Styled around = styled.element().equals(Vocabulary.NUMBER) ? section.child(Vocabulary.TITLE) : section;
        double text = luminance(styled.style().font().colour());
        double ground = luminance(Stream.of(styled, around).flatMap(one -> one.style().box().background().stream())
                .findFirst().orElse(0xFFFFFF));
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255d;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The elements of the vocabulary in a section. */
    private static List<Styled> elements(Styled section) {
        List<Styled> all = new ArrayList<>();
        Stream.of("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "pre", "hr", "figure", "table")
                .map(Element::of).forEach(element -> all.add(section.child(element, Optional.of(Element.of("p")))));
        Stream.of("verse", "epigraph", "letter", "document", "timeline", "people", "parallel")
                .forEach(kind -> all.add(section.child(Element.of("div", kind), Optional.of(Element.of("p")))));
        Styled title = section.child(Vocabulary.TITLE);
        all.add(title);
        all.add(title.child(Vocabulary.NUMBER));
        all.add(section.child(Element.of("aside", "aside"), Optional.of(Element.of("p"))));
        all.add(section.child(Element.of("blockquote")).child(Element.of("p")));
        Styled paragraph = section.child(Element.of("p"));
        Stream.of("em", "strong", "code", "sup", "sub").forEach(name -> all.add(paragraph.child(Element.of(name))));
        all.add(paragraph.child(Vocabulary.noteCall("notes")));
        all.add(section.child(Element.of("figure")).child(Vocabulary.FIGURE_CAPTION).child(Vocabulary.LABEL));
        return all;
    }
}
