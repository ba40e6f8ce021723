package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.manuscript.Written.sketch;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.apparat.book.Inline;
import press.apparat.book.Walk;

/** What stands within a paragraph. */
class TextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', value = {
            "A *word* and **another**. → A em(word) and strong(another).", "***both*** → em(strong(both))",
            "~~struck~~ → del(struck)", "H~2~O, the 20^th^ century → H'sub'(2)O, the 20sup(th) century",
            "a ~ b ~ c and x ^ y ^ z → a ~ b ~ c and x ^ y ^ z", "1~2 and 3~4 → 1~2 and 3~4",
            "\\*not\\* emphasised → *not* emphasised", "Fish&nbsp;&amp;&nbsp;Chips &#1071; → Fish\u00A0&\u00A0Chips Я",
            "Mr\\ Grote → Mr\u00A0Grote", "a < b & c > d → a < b & c > d", "[sic] and [ and ] → [sic] and [ and ]",
            "{braces} and a}b → {braces} and a}b", "[Правда]{lang=ru} → span{lang=ru}(Правда)",
            "[CPSU]{.smallcaps #cpsu} → span{#cpsu .smallcaps}(CPSU)",
            "[a *b* [c]{.x}]{.y} → span{.y}(a em(b) span{.x}(c))",
            "[a]{title=\"with } and \\\" in it\"} → span{title=with } and \" in it}(a)",
            "[the Presidium]{term=presidium} → term<presidium>(the Presidium)",
            "[the Presidium]{term=-} → term<->(the Presidium)", "[](#fig-vote) → ref-label<fig-vote>",
            "[](#ch-plenum){ref=page} → ref-page<ch-plenum>", "[](#ch-plenum){ref=title} → ref-title<ch-plenum>",
            "[here](#ch-plenum) → link<#ch-plenum>(here)",
            "[words](https://example.org/a?b=1&c=2 \"a title\") → link<https://example.org/a?b=1&c=2 \"a title\">(words)",
            "<https://example.org/> → link<https://example.org/>(https://example.org/)",
            "<anna@example.org> → link<mailto:anna@example.org>(anna@example.org)",
            "[b](https://example.org/){.x} → span{.x}(link<https://example.org/>(b))",
            "write to anna@example.org → write to anna@example.org"})
    void isRead(String markdown, String sketch) {
        assertThat(sketch(markdown)).isEqualTo("p(" + sketch.replace("H'sub'", "Hsub") + ")");
    }

    @Test
    void codeKeepsItsCharacters() {
        assertThat(sketch("`` a`b ``, `\\*` and `x`{.java}"))
                .isEqualTo("p(code(a`b), code(\\*) and span{.java}(code(x)))");
    }

    @Test
    void linesAreJoinedOrBroken() {
        assertThat(sketch("one\ntwo\\\nthree  \nfour")).isEqualTo("p(one twobrthreebrfour)");
    }

    @Test
    void aReferenceIsDefinedElsewhere() {
        assertThat(sketch("[the words][Key], [key] and [key][]\n\n[key]: https://example.org/ \"title\"\n")).isEqualTo(
                "p(link<https://example.org/ \"title\">(the words), link<https://example.org/ \"title\">(key)"
                        + " and link<https://example.org/ \"title\">(key))");
    }

    @Test
    void commentsAreDropped() {
        assertThat(sketch("A<!-- not this --> word.\n\n<!-- nor\n\nthis -->\n\nEnd.")).isEqualTo("p(A word.) p(End.)");
    }

    @Test
    void citationsNameWorksWithWordsBeforeAndAfter() {
        assertThat(sketch("[see @taubman2003, pp. 310--24; also *esp.* @pethybridge1962 and *others*]")).isEqualTo(
                "p(cite-normal(see@taubman2003+, pp. 310--24; also em(esp.)@pethybridge1962+and em(others)))");
        assertThat(sketch("@a-b says, and @c [p. 3; see -@d] too"))
                .isEqualTo("p(cite-author_in_text(@a-b) says, and cite-author_in_text(@c+p. 3; see-@d) too)");
        assertThat(sketch("[-@key]")).isEqualTo("p(cite-normal(-@key))");
    }

    /** Pandoc's User's Guide, "Citation syntax". */
    @Test
    void aKeyMayHoldPunctuationAndInBracesAnything() {
        assertThat(sketch("[@Foo_bar.baz.; @doi:10.1/x-y~z]"))
                .isEqualTo("p(cite-normal(@Foo_bar.baz+.; @doi:10.1/x-y~z))");
        assertThat(sketch("[@{https://example.com/bib?name=foobar&date=2000}, p. 33]"))
                .isEqualTo("p(cite-normal(@https://example.com/bib?name=foobar&date=2000+, p. 33))");
        assertThat(sketch("mail@example.org and \\@nobody")).isEqualTo("p(mail@example.org and @nobody)");
    }

    @Test
    void semicolonsPartWorksUnlessEscaped() {
        assertThat(sketch("[@a, one\\; two; @b]")).isEqualTo("p(cite-normal(@a+, one; two; @b))");
    }

    @Test
    void eachWorkHasItsOwnPlace() {
        Written written = Written.text("So [see @one; also @two].");
        List<Inline.Cited> works = new ArrayList<>();
        new Walk() {
            @Override
            public Walk citation(Inline.Citation citation) {
                works.addAll(citation.works());
                return this;
            }
        }.blocks(written.blocks());
        assertThat(works).extracting(work -> work.span().text()).containsExactly("@one", "@two");
    }
}
