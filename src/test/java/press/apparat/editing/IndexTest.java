package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.book.IndexEntry;
import press.apparat.book.IndexHeading;
import press.apparat.book.Indexing;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.Posting;
import press.apparat.book.Posting.Use;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;

/** Marks under their headings. An index is written as "heading places > subheading places; …", a note's place as n. */
class IndexTest {
    private static IndexHeading heading(String path) {
        return new IndexHeading(Stream.of(path.split("!")).map(IndexTest::level).toList());
    }

    private static IndexHeading.Level level(String written) {
        int at = written.indexOf('@');
        Optional<String> sort = at < 0 ? Optional.empty() : Optional.of(written.substring(0, at));
        return new IndexHeading.Level(inlines(written.substring(at + 1)), sort);
    }

    private static Inline mark(Posting posting, Object... words) {
        return new Inline.IndexMark(inlines(words), posting, Attributes.NONE, span());
    }

    private static Inline mark(String heading, Object... words) {
        return mark(Posting.of("", heading(heading)), words);
    }

    private static Inline mark(Use use, String heading, String... references) {
        return mark(new Posting("", List.of(heading(heading)), use, false,
                Arrays.stream(references).map(IndexTest::heading).toList()));
    }

    private static Inline elsewhere(String index, String heading) {
        return mark(Posting.of(index, heading(heading)));
    }

    private static Section index(String name) {
        return new Section(Role.INDEX, "index" + name, "", inlines("Index"), "en-GB",
                List.of(new Block.Index(name, List.of(), span())), span());
    }

    private static Book indexed(Book book, Indexing.Named... indexes) {
        Metadata data = book.metadata();
        Metadata indexed = new Metadata(data.title(), data.contributors(), data.language(), data.date(),
                data.identifier(), data.slug(), data.publication(), data.series(), data.design(), data.exceptions(),
                data.glossary(), new Indexing(List.of(indexes), Indexing.Order.LETTER), data.span());
        return new Book(indexed, book.sections(), book.glossary(), book.resources());
    }

    private static final Indexing.Named MAIN = new Indexing.Named("", EnumSet.of(Kind.PERSON, Kind.PLACE, Kind.BODY));

    private static Book indexed(List<GlossaryTerm> terms, Block... blocks) {
        List<GlossaryTerm> all = terms.stream().map(Texts::indexed).toList();
        return indexed(terms.isEmpty()
                ? book(chapter("c", blocks), index(""))
                : book(all, chapter("c", blocks), glossary(), index("")), MAIN);
    }

    private static Book marked(Object... words) {
        return indexed(List.of(), paragraph(words));
    }

    private static List<IndexEntry.Group> groups(Edition edition, String name) {
        List<IndexEntry.Group> groups = new ArrayList<>();
        edition.book().sections().stream().filter(section -> section.id().equals("index" + name))
                .forEach(section -> groups.addAll(((Block.Index) section.blocks().get(0)).groups()));
        return groups;
    }

    private static String printed(Book book) {
        return printed(edited(book), "");
    }

    private static String printed(Edition edition, String name) {
        return groups(edition, name).stream().flatMap(group -> group.entries().stream()).map(IndexTest::printed)
                .collect(Collectors.joining("; "));
    }

    private static String printed(IndexEntry entry) {
        String places = entry.locators().places().stream()
                .map(place -> (place.site().main() ? "*" : place.site().pictured() ? "/" : "")
                        + (place.site().note().isPresent() ? "n" : "1") + (place.isRange() ? "-" : ""))
                .collect(Collectors.joining());
        return plain(entry.heading()) + (places.isEmpty() ? "" : " " + places)
                + refer(" see ", entry.references().see()) + refer(" also ", entry.references().seeAlso())
                + entry.entries().stream().map(below -> " > " + printed(below)).collect(Collectors.joining());
    }

    private static String refer(String word, List<IndexEntry.Reference> references) {
        return references.isEmpty()
                ? ""
                : word + references.stream().map(to -> plain(to.words())).collect(Collectors.joining(" & "));
    }

    private static List<String> codes(Book book) {
        return problems(book).stream().map(Diagnostic::code).toList();
    }

    @Test
    void marksAreGatheredUnderTheirHeadings() {
        assertThat(printed(
                marked(mark("wax"), "a", mark("bee!queen!flight of", "b"), mark("bee!drone", "c"), mark("wax", "d"))))
                .isEqualTo("bee > drone 1 > queen > flight of 1; wax 11");
    }

    @Test
    void aSortKeyThatOneMarkGivesHoldsForAll() {
        assertThat(printed(marked(mark("Zola"), mark("St. Ives"), mark("Saint Ives@St. Ives"), mark("Sand"))))
                .isEqualTo("St.\u00a0Ives 11; Sand 1; Zola 1");
    }

    @Test
    void aPlaceIsKnownByTheNoteFigureOrTableItIsIn() {
        assertThat(printed(indexed(List.of(), paragraph("A", note("Of ", mark("wax"))),
                table("t", inlines("A table of ", mark("wax")), paragraph(mark("wax"), note(mark("wax")))),
                figure("f", mark("wax"))))).isEqualTo("wax n/1/1n/1");
    }

    @Test
    void aRangeIsOnePlace() {
        assertThat(printed(marked(mark(Use.START, "wax"), "a", mark("wax"), mark(Use.END, "wax"))))
                .isEqualTo("wax 11-");
    }

    /** One that leaves a note has the pages of its ends; one within a note is that note's. */
    @Test
    void aRangeMayBeginInANote() {
        assertThat(printed(marked(note(mark(Use.START, "wax"), "a"), "b", mark(Use.END, "wax")))).isEqualTo("wax 1-");
        assertThat(printed(marked(mark(Use.START, "wax"), "a", note(mark(Use.END, "wax"))))).isEqualTo("wax 1-");
        assertThat(printed(marked(note(mark(Use.START, "wax"), "a", mark(Use.END, "wax"))))).isEqualTo("wax n");
    }

    @Test
    void rangesWithoutBeginningOrEndAreReported() {
        assertThat(codes(marked(mark(Use.START, "wax")))).containsExactly("E030");
        assertThat(codes(marked(mark(Use.START, "wax"), mark(Use.START, "wax"), mark(Use.END, "wax"))))
                .containsExactly("E030");
        assertThat(codes(marked(mark(Use.START, "wax"), mark(Use.END, "wax!old"), mark(Use.END, "wax"))))
                .containsExactly("E031");
    }

    @Test
    void referencesLeadToHeadings() {
        assertThat(printed(marked(mark("wax!old"), mark("hive"), mark(Use.SEE, "comb", "wax!old", "hive"),
                mark(Use.SEE_ALSO, "hive", "wax"))))
                .isEqualTo("comb see hive & wax: old; hive 1 also wax; wax > old 1");
    }

    @Test
    void referencesThatLeadNowhereOrRoundAreReported() {
        Diagnostic lost = problems(marked(mark("honey"), mark(Use.SEE, "mead", "hony"))).get(0);
        assertThat(lost.code()).isEqualTo("E032");
        assertThat(lost.help()).contains("did you mean \"honey\"?");
        assertThat(codes(marked(mark("wax"), mark(Use.SEE_ALSO, "wax", "wax")))).containsExactly("E034");
        assertThat(codes(marked(mark(Use.SEE, "a", "b"), mark(Use.SEE, "b", "a")))).contains("E034");
        assertThat(codes(marked(mark(Use.SEE, "a", "b"), mark(Use.SEE, "b", "c"), mark(Use.SEE, "c", "a"))))
                .containsOnly("E034");
        assertThat(codes(marked(mark("a"), mark("b"), mark(Use.SEE, "a", "b")))).containsExactly("E035");
    }

    @Test
    void aBookMayHaveSeveralIndexes() {
        Book book = indexed(
                book(chapter("c", paragraph(elsewhere("names", "Huber"), mark("wax"))), index(""), index("names")),
                MAIN, new Indexing.Named("names", EnumSet.noneOf(Kind.class)));
        Edition edition = edited(book);
        assertThat(printed(edition, "")).isEqualTo("wax 1");
        assertThat(printed(edition, "names")).isEqualTo("Huber 1");
    }

    @Test
    void anIndexThatIsMissingOrEmptyIsReported() {
        assertThat(codes(indexed(
                book(chapter("c", paragraph(elsewhere("nmes", "Huber"), mark("wax"))), index(""), index("names")), MAIN,
                new Indexing.Named("names", EnumSet.noneOf(Kind.class))))).containsExactly("E033", "E037");
        assertThat(codes(book(chapter("c", paragraph(mark("wax"), mark("wax")))))).containsExactly("E036");
    }

    @Test
    void everyMentionOfPeoplePlacesAndBodiesIsIndexed() {
        List<GlossaryTerm> terms = List.of(person("huber", "François Huber", "Huber"), word("swarm", "swarm"));
        assertThat(printed(indexed(terms, Texts.heading(2, "Huber"), paragraph("Huber saw a swarm. Huber wrote."),
                paragraph("So did he.", note("Huber again.")), quotation(paragraph("Huber’s hive.")))))
                .isEqualTo("François Huber 11n1");
    }

    @Test
    void whatIsNotLinkedOrIsRefusedIsNotIndexed() {
        List<GlossaryTerm> terms = List.of(person("huber", "Huber"));
        assertThat(printed(indexed(terms, paragraph("Huber, ", termLink("-", "Huber"), " and ",
                mark(Posting.REFUSED, "Huber"), " and ", in("de", "Huber"))))).isEqualTo("Huber 1");
    }

    @Test
    void aMarkThatPostsAMentionUnderItsHeadingIsEnough() {
        List<GlossaryTerm> terms = List.of(person("huber", "Huber"), person("anna", "Anna"));
        assertThat(printed(indexed(terms, paragraph(mark("Huber!hive of", "Huber’s hive, and Anna’s"), " Huber"))))
                .isEqualTo("Anna 1; Huber 1 > hive of 1");
    }

    @Test
    void aTermThatIsRefusedIsNotIndexedAndOneThatIsAskedForIs() {
        GlossaryTerm no = Texts.indexed(person("huber", "Huber"));
        GlossaryTerm yes = Texts.indexed(word("swarm", "swarm"));
        Book book = book(List.of(
                no.withIndexed(new GlossaryTerm.Indexed(GlossaryTerm.Indexed.When.NEVER, no.indexed().heading())),
                yes.withIndexed(new GlossaryTerm.Indexed(GlossaryTerm.Indexed.When.ALWAYS, yes.indexed().heading()))),
                chapter("c", paragraph("Huber saw swarms.")), glossary(), index(""));
        assertThat(printed(indexed(book, MAIN))).isEqualTo("swarm 1");
    }

    @Test
    void everyPlaceIsAnIdOfTheText() {
        Edition edition = edited(
                marked(mark("wax", "wax"), note(mark("wax")), mark(Use.START, "bee"), "words", mark(Use.END, "bee")));
        List<String> ids = groups(edition, "").stream().flatMap(group -> group.entries().stream())
                .flatMap(entry -> entry.locators().places().stream())
                .flatMap(place -> Stream.of(place.target(), place.end())).toList();
        assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(edition.targets()).containsKey(id));
        assertThat(Optional.of(ids.stream().distinct().count())).contains(4L);
    }
}
