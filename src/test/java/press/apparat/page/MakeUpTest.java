package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.page.Dummies.galley;
import static press.apparat.page.Dummies.line;
import static press.apparat.page.Dummies.lines;
import static press.apparat.page.Dummies.setting;
import static press.apparat.page.Dummies.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.apparat.book.Section.Matter;
import press.apparat.galley.Galley;
import press.apparat.galley.Strip;
import press.apparat.measure.Edges;
import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Content;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;
import press.apparat.style.Style.Break;
import press.apparat.style.Stylesheet.PageState;

class MakeUpTest {
    private static final Galley PREFACE = galley("preface", Matter.FRONT, Break.PAGE, lines("p", 10));
    private static final Galley CONTENTS = galley("contents", Matter.FRONT, Break.RECTO, lines("c", 10));
    private static final Galley FIRST = galley("first", Matter.BODY, Break.PAGE, lines("a", 20));
    private static final Galley SECOND = galley("second", Matter.BODY, Break.RECTO, lines("b", 10));
    private static final Galley GLOSSARY = galley("glossary", Matter.BACK, Break.PAGE, lines("g", 10));

    @Test
    void foliosAreRomanThenArabicAndBlankPagesAreCounted() {
        Printed printed = Printed.of(PREFACE, CONTENTS, FIRST, SECOND, GLOSSARY);
        assertThat(printed.folios()).containsExactly("i", "ii", "iii", "iv", "1", "2", "3", "4");
        assertThat(printed.names(1)).isEmpty();
        assertThat(printed.names(3)).isEmpty();
        assertThat(printed.names(7)).startsWith("g0");
    }

    @Test
    void aVersoIsWaitedFor() {
        Printed printed = Printed.of(galley("map", Matter.FRONT, Break.VERSO, lines("m", 1)));
        assertThat(printed.names()).containsExactly(List.of(), List.of("m0"));
    }

    @Test
    void anchorsAreFoundByTheFolioOfTheirPage() {
        assertThat(Printed.of(PREFACE, FIRST).volume().folios()).containsEntry("p0", "i").containsEntry("a9", "1")
                .containsEntry("a10", "2");
    }

    @Test
    void theStructureIsOneDocumentOfTheGalleysInOrder() {
        Tag document = Printed.of(PREFACE, FIRST).volume().structure();
        assertThat(document.role()).isEqualTo(Tag.Role.DOCUMENT);
        assertThat(document.children()).containsExactly(PREFACE.structure(), FIRST.structure());
    }

    @Test
    void everyKindOfPageIsAskedFor() {
        List<PageState> asked = new ArrayList<>();
        Pages pages = (name, state) -> {
            asked.add(state);
            return Dummies.page(Map.of());
        };
        Printed.of(pages, PREFACE, FIRST);
        assertThat(asked).contains(new PageState(true, true, false), new PageState(false, false, false),
                new PageState(true, false, false), new PageState(false, false, true));
    }

    @Test
    void aFirstPageMayBeShorterThanTheOthers() {
        Pages pages = (name, state) -> Dummies.page(Map.of(), Length.pt(state.first() ? 60 : 100));
        assertThat(Printed.of(pages, galley("a", Matter.BODY, Break.PAGE, lines("a", 26))).names())
                .extracting(List::size).containsExactly(6, 10, 10);
    }

    @Test
    void headsShowTheFolioAsItIsCounted() {
        Pages pages = (name, state) -> headed("bottom-center",
                Dummies.head(new Content.Literal("– "), new Content.Folio("decimal"), new Content.Literal(" –")));
        Printed printed = Printed.of(pages, PREFACE, CONTENTS, FIRST);
        assertThat(printed.names(0)).endsWith("ARTIFACT:– i –");
        assertThat(printed.names(1)).isEmpty();
        assertThat(printed.names(4)).endsWith("ARTIFACT:– 1 –");
    }

    @Test
    void aHeadStandsInTheMiddleOfItsMargin() {
        Printed printed = Printed.of((name, state) -> headed("top-left", Dummies.head(new Content.Literal("Title"))),
                FIRST);
        assertThat(printed.named(0, "ARTIFACT:Title")).hasValueSatisfying(head -> {
            assertThat(head.x()).isEqualTo(Dummies.LEFT.sp() + Length.pt(150).sp());
            assertThat(head.y()).isEqualTo((Dummies.TOP.sp() - Length.pt(12).sp()) / 2);
        });
    }

    @Test
    void aHeadMayHaveARuleBelowIt() {
        Edges below = new Edges(Length.ZERO, Length.ZERO, Length.pt(0.5), Length.ZERO);
        Edges apart = new Edges(Length.ZERO, Length.ZERO, Length.pt(8), Length.ZERO);
        Style ruled = Dummies.style(List.of(new Content.Literal("Title")), apart, below, Edges.NONE);
        Printed printed = Printed.of((name, state) -> headed("top-center", ruled), FIRST);
        long y = Length.pt(40 - 8 - 0.5).sp();
        assertThat(printed.rules(0))
                .contains(new Placed.Rule(Dummies.LEFT.sp(), y, Length.pt(150).sp(), Length.pt(0.5).sp(), 0));
    }

    @Test
    void aHeadWithoutWordsIsNotThere() {
        Content unset = new Content.Named("nothing", Content.Which.FIRST);
        Printed printed = Printed.of((name, state) -> headed("top-left", Dummies.head(unset)), SECOND);
        assertThat(printed.names(0)).hasSize(10);
    }

    @Test
    void headsFollowTheNamedStringsOfTheirPages() {
        List<Strip> strips = new ArrayList<>(lines("a", 30));
        strips.set(3, setting("topic", "Motives", line("h1")));
        strips.set(6, setting("topic", "Means", line("h2")));
        strips.set(20, setting("topic", "Ends", line("h3")));
        Galley galley = galley("first", Matter.BODY, Break.PAGE, strips);
        assertThat(heads(Content.Which.FIRST, galley)).containsExactly("Motives", "Means", "Ends", "Ends");
        assertThat(heads(Content.Which.START, galley)).containsExactly("", "Means", "Ends", "Ends");
        assertThat(heads(Content.Which.LAST, galley)).containsExactly("Means", "Means", "Ends", "Ends");
        assertThat(heads(Content.Which.FIRST_EXCEPT, galley)).containsExactly("", "Means", "", "Ends");
    }

    /** The words at the head of every page of a galley and of one more page without strings. */
    private static List<String> heads(Content.Which which, Galley galley) {
        Content topic = new Content.Named("topic", which);
        Printed printed = Printed.of((name, state) -> headed("top-left", Dummies.head(new Content.Literal("="), topic)),
                galley, galley("last", Matter.BACK, Break.PAGE, List.of(strip("end", Dummies.LINE))));
        return printed.names().stream().map(page -> page.get(page.size() - 1).replace("ARTIFACT:=", "")).toList();
    }

    private static PageStyle headed(String box, Style style) {
        return Dummies.page(Map.of(box, style));
    }
}
