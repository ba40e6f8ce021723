package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.book.IndexHeading;
import press.apparat.book.Indexing;

class IndexMarksTest {
    @Test
    void aHeadingHasUpToThreeLevels() {
        assertThat(Written.sketch("[Molotov]{index=\"Molotov, Vyacheslav!as ambassador!to Mongolia\" term=molotov}"))
                .isEqualTo("p(index-place<Molotov, Vyacheslav@Molotov, Vyacheslav!as ambassador@as ambassador"
                        + "!to Mongolia@to Mongolia>(term<molotov>(Molotov)))");
    }

    @Test
    void whatStandsBeforeTheAtSignIsItsSortKey() {
        assertThat(Written.sketch("A[]{index=\"Rodina@*Rodina*!1957@the last year\"}"))
                .isEqualTo("p(Aindex-place<Rodina@em(Rodina)!1957@the last year>())");
    }

    @Test
    void headingsArePartedBySemicolonsAndDoubledSignsAreThemselves() {
        assertThat(Written.sketch("A[]{index=\"Hurrah!!; a@@b; c;;d\"}"))
                .isEqualTo("p(Aindex-place<Hurrah!@Hurrah!><a@b@a@b><c;d@c;d>())");
    }

    @Test
    void aMarkMayBeTheChiefPlaceTheEndOfARangeOrAReference() {
        assertThat(Written.sketch("[a]{index=b .main}")).isEqualTo("p(index-place<b@b> main(a))");
        assertThat(Written.sketch("a[]{index=b index-range=end index-in=names}"))
                .isEqualTo("p(aindex-end<b@b> in names())");
        assertThat(Written.sketch("a[]{index=b see=\"c; d!e\"}")).isEqualTo("p(aindex-see<b@b> -> <c@c><d@d!e@e>())");
        assertThat(Written.sketch("a[]{index=b see-also=c}")).isEqualTo("p(aindex-see_also<b@b> -> <c@c>())");
    }

    @Test
    void wordsMayBeKeptOutOfTheIndex() {
        assertThat(Written.sketch("[Georgia]{index=-}")).isEqualTo("p(index-place(Georgia))");
    }

    private static GlossaryTerm term(String line) {
        return Written.text("A text.").and("glossary.md", line + "\n:   What it is.\n").read().glossary().get(0);
    }

    private static String heading(String line) {
        IndexHeading heading = term(line).indexed().heading();
        return heading.levels().get(0).sort() + "@" + heading.plain();
    }

    @Test
    void aPersonIsIndexedUnderTheSortKeyAndAnythingElseUnderItsName() {
        assertThat(heading("Leonid Brezhnev {.person sort=\"Brezhnev, Leonid\"}"))
                .isEqualTo("Brezhnev, Leonid@Brezhnev, Leonid");
        assertThat(heading("20th Congress {.body sort=\"twentieth congress\"}"))
                .isEqualTo("twentieth congress@20th Congress");
        assertThat(heading("Perm {.place index=\"Molotov (town)\"}")).isEqualTo("Molotov (town)@Molotov (town)");
    }

    @Test
    void aTermMayBeKeptOutOrAskedFor() {
        assertThat(term("Perm {.place}").indexed().when()).isEqualTo(GlossaryTerm.Indexed.When.BY_KIND);
        assertThat(term("Perm {.place index=no}").indexed().when()).isEqualTo(GlossaryTerm.Indexed.When.NEVER);
        assertThat(term("thaw {index=yes}").indexed().when()).isEqualTo(GlossaryTerm.Indexed.When.ALWAYS);
    }

    private static Indexing indexing(String yaml) {
        return Written.text("A text.").and("book.yaml", "title: A\nbody: [one.md]\n" + yaml).read().metadata()
                .indexing();
    }

    @Test
    void peoplePlacesAndBodiesGoIntoTheIndexUnlessAnotherTakesThem() {
        assertThat(indexing("").indexes()).isEmpty();
        assertThat(indexing("back: [index]").indexes())
                .containsExactly(new Indexing.Named("", EnumSet.of(Kind.PERSON, Kind.PLACE, Kind.BODY)));
        assertThat(indexing("back: [index, {index: names, title: Names, glossary: [person]}]").indexes())
                .containsExactly(new Indexing.Named("", EnumSet.of(Kind.PLACE, Kind.BODY)),
                        new Indexing.Named("names", Set.of(Kind.PERSON)));
        assertThat(indexing("index: {glossary: [], order: word}\nback: [index]"))
                .isEqualTo(new Indexing(java.util.List.of(new Indexing.Named("", Set.of())), Indexing.Order.WORD));
    }

    @Test
    void anIndexIsInTheBookOnce() {
        Written written = Written.text("A text.").and("book.yaml",
                "title: A\nidentifier: urn:isbn:9780000000002\nbody: [one.md]\nback: [index, index, {index: a}, {index: a}]\n");
        written.read();
        assertThat(written.codes()).containsExactly("M056", "M056");
    }

    @Test
    void aKindThatTermsDoNotHaveIsToldOf() {
        Written written = Written.text("A text.").and("book.yaml",
                "title: A\nidentifier: urn:isbn:9780000000002\nbody: [one.md]\nback: [index]\nindex: {glossary: [persons], order: letters}\n");
        written.read();
        assertThat(written.codes()).containsExactly("M055", "M055");
    }
}
