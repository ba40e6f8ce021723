package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.manuscript.Written.sketch;

import org.junit.jupiter.api.Test;

/** What a chapter is made of. */
class BlocksTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    @Test
    void headingsHaveAttributes() {
        assertThat(sketch("## A *head* {#sec-a .wide}\n\nText.\n\nUnderlined\n----------\n\n### Deeper {lang=ru}\n"))
                .isEqualTo("h2{#sec-a .wide}(A em(head)) p(Text.) h2(Underlined) h3{lang=ru}(Deeper)");
    }

    @Test
    void listsAreTightOrLoose() {
        assertThat(sketch("- one\n- two\n    1. deep\n\nText\n\n4. four\n\n   more\n\n5. five"))
                .isEqualTo("ul(p(one) | p(two) ol1(p(deep))) p(Text) ol4-loose(p(four) p(more) | p(five))");
    }

    @Test
    void fourSpacesBelongToAnItemHoweverWideItsMarker() {
        assertThat(sketch("8.   Mei Yao\n\n    > Later scholars\n\n    Making allowance"))
                .isEqualTo("ol8-loose(p(Mei Yao) quote(p(Later scholars)) p(Making allowance))");
    }

    @Test
    void quotationsHoldBlocks() {
        assertThat(sketch("> a\n> b\n>\n> - c\n>\n> > d")).isEqualTo("quote(p(a b) ul(p(c)) quote(p(d)))");
    }

    @Test
    void codeIsFencedOrIndented() {
        assertThat(sketch("```java\nint a;\n\n  b\n```\n\n~~~ {.java #hello}\nc\n~~~\n\n    d\n      e\n"))
                .isEqualTo("code{.java}(int a;\n\n  b) code{#hello .java}(c) code(d\n  e)");
    }

    @Test
    void termsAreALineAndTheirDefinitionsIndented() {
        assertThat(
                sketch("Bear {#bear}\n:   A slow one.\n\n    Two paragraphs.\n\n:   And a second.\n\nElk\n\n: Another"))
                .isEqualTo("dl(Bear{#bear}: p(A slow one.) p(Two paragraphs.) p(And a second.) | Elk: p(Another))");
    }

    /** As long as a map needs: a long description is an alternative text. */
    @Test
    void aDescriptionMayBeLong() {
        String description = "A place. ".repeat(700).strip();
        Written written = Written.text("![](a.svg){#map alt=\"" + description + "\"}").and("a.svg", SVG);
        assertThat(Sketch.of(written.blocks())).contains("#map").contains(description);
        assertThat(written.diagnostics()).isEmpty();
    }

    @Test
    void aPictureAloneIsAFigure() {
        Written written = Written.text("![The *vote*](a.svg \"June\"){#fig-vote width=60% alt=\"Two bars\"}\n\n"
                + "![A map](a.svg)\n\n![](a.svg){.decorative}\n\nIn a line ![a map](a.svg).").and("a.svg", SVG);
        assertThat(Sketch.of(written.blocks()))
                .isEqualTo("figure{#fig-vote width=60% alt=Two bars}(img<a.svg>(Two bars)"
                        + " The em(vote)) figure(img<a.svg>(A map) A map) figure{.decorative}(img<a.svg>() )"
                        + " p(In a line img<a.svg>(a map).)");
        assertThat(written.diagnostics()).isEmpty();
    }

    @Test
    void divsHaveAKindOrAClassOfTheAuthors() {
        assertThat(
                sketch("::: letter {lang=en}\nDear all,\n\n::: {.mine #a}\nInner.\n:::\n:::\n\n::: {.aside}\n- a\n:::"))
                .isEqualTo("letter{lang=en}(p(Dear all,) plain{#a .mine}(p(Inner.))) aside(ul(p(a)))");
    }

    @Test
    void divsCloseWithinTheirList() {
        assertThat(sketch("::: document\n1. a\n\n   ::: letter\n   b\n   :::\n:::\n\nText"))
                .isEqualTo("document(ol1-loose(p(a) letter(p(b)))) p(Text)");
    }

    @Test
    void aDivHoldsDefinitions() {
        assertThat(sketch("::: timeline\n18 June\n:   The Presidium meets.\n\n29 June\n:   The plenum ends.\n:::"))
                .isEqualTo("timeline(dl(18 June: p(The Presidium meets.) | 29 June: p(The plenum ends.)))");
    }

    @Test
    void verseKeepsItsLinesAndSteps() {
        assertThat(sketch("::: verse {lang=ru}\nМороз и *солнце*;\n  день чудесный!\n\n    Ещё ты\n- дремлешь\n:::"))
                .isEqualTo("verse{lang=ru}(Мороз и em(солнце); / >день чудесный! // >>Ещё ты / - дремлешь)");
        assertThat(sketch("| A line\n|   a step\n|\n| another")).isEqualTo("verse(A line / >a step // another)");
    }

    @Test
    void textsStandSideBySide() {
        assertThat(sketch(":::: parallel\n::: {lang=ru}\nДа.\n:::\n::: {lang=en}\nYes.\n:::\n::::"))
                .isEqualTo("parallel({lang=ru}p(Да.) | {lang=en}p(Yes.))");
    }

    @Test
    void aRuleIsABreak() {
        assertThat(sketch("a\n\n* * *\n\nb")).isEqualTo("p(a) hr p(b)");
    }
}
