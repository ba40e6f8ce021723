package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.glossary;
import static press.apparat.editing.Texts.marked;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.person;
import static press.apparat.editing.Texts.problems;
import static press.apparat.editing.Texts.section;
import static press.apparat.editing.Texts.span;
import static press.apparat.editing.Texts.termLink;
import static press.apparat.editing.Texts.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryPlan;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.book.GlossaryTerm.Leads;
import press.apparat.book.GlossaryTerm.Native;
import press.apparat.book.GlossaryTerm.Particulars;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.Period;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;

/** What the press makes of the glossary's terms beside their entries: entries that send, people and a chronology. */
class TermListsTest {
    private static final Particulars NONE = Particulars.NONE;

    private static GlossaryTerm with(GlossaryTerm term, Kind kind, Particulars particulars) {
        return new GlossaryTerm(term.id(), kind, term.name(), term.forms(), term.nativeForm(), term.dates(),
                term.sortKey(), term.gloss(), term.entry(), particulars, term.span());
    }

    private static GlossaryTerm sending(String id, String name, String see, String... seeAlso) {
        Leads leads = new Leads(Optional.of(see).filter(target -> !target.isEmpty()), List.of(seeAlso));
        return with(word(id, name), Kind.WORD,
                new Particulars(Optional.empty(), NONE.period(), NONE.group(), NONE.role(), leads, NONE.indexed()));
    }

    private static GlossaryTerm member(String id, String name, String group, String role) {
        return with(person(id, name), Kind.PERSON, new Particulars(Optional.empty(), NONE.period(),
                Optional.of(group).filter(words -> !words.isEmpty()), Optional.of(role), NONE.leads(), NONE.indexed()));
    }

    private static GlossaryTerm event(Kind kind, String id, String date) {
        return with(word(id, id), kind, new Particulars(Optional.empty(), Period.parse(date), NONE.group(), NONE.role(),
                NONE.leads(), NONE.indexed()));
    }

    private static Book planned(Book book, boolean all, List<String> groups, Set<Kind> chronicled) {
        Metadata data = book.metadata();
        List<GlossaryPlan.Group> named = groups.stream().map(name -> new GlossaryPlan.Group(name, span())).toList();
        Metadata planned = new Metadata(data.title(), data.contributors(), data.language(), data.date(),
                data.identifier(), data.slug(), data.publication(), data.series(), data.design(), data.exceptions(),
                new GlossaryPlan(all, named, chronicled), data.indexing(), data.span());
        return new Book(planned, book.sections(), book.glossary(), book.resources());
    }

    /** The blocks of a made section, a heading as "# words", an entry as "term: words". */
    private static List<String> list(Edition edition, String id) {
        Section section = edition.book().sections().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        new press.apparat.book.Walk() {
            @Override
            public press.apparat.book.Walk heading(Block.Heading heading) {
                lines.add("# " + Texts.plain(heading.content()));
                return this;
            }

            @Override
            protected press.apparat.book.Walk definition(Block.Definition definition) {
                List<String> said = definition.content().stream()
                        .map(block -> Texts.plain(((Block.Paragraph) block).content())).toList();
                lines.add(Texts.plain(definition.term()) + ": " + String.join(" | ", said));
                return this;
            }
        }.section(section);
        return lines.stream().map(line -> line.replace('\u00A0', ' ')).toList();
    }

    @Test
    void anEntryThatSendsIsLinkedToTheOtherAndPrintedWithIt() {
        List<GlossaryTerm> terms = List.of(word("presidium", "presidium"), sending("bureau", "bureau", "presidium"),
                sending("cabinet", "cabinet", "presidium"));
        Edition edition = edited(book(terms,
                chapter("c", paragraph("The bureau or presidium, by hand ", termLink("cabinet", "it"), ".")),
                glossary()));
        assertThat(marked(edition, "c")).isEqualTo("The [bureau>presidium] or presidium, by hand [it>presidium].");
        assertThat(list(edition, "glossary")).containsExactly("bureau: see presidium", "cabinet: see presidium",
                "presidium: What presidium means. | ");
        assertThat(edition.glossary()).extracting(GlossaryTerm::id).containsExactly("presidium");
        assertThat(edition.targets()).containsKey("term-bureau");
    }

    @Test
    void anEntryIsReadWithThoseItSendsToAlso() {
        List<GlossaryTerm> terms = List.of(sending("a", "alpha", "", "b", "c"), word("b", "beta"), word("c", "gamma"));
        Edition edition = edited(book(terms, chapter("ch", paragraph("alpha")), glossary()));
        assertThat(list(edition, "glossary")).containsExactly("alpha: What a means. | See also beta; gamma. | ",
                "beta: What b means.", "gamma: What c means.");
    }

    @Test
    void whereToLookMustBeThere() {
        List<GlossaryTerm> terms = List.of(word("presidium", "presidium"), sending("a", "alpha", "presidum"),
                sending("b", "beta", "a"), sending("c", "gamma", "", "c"));
        assertThat(problems(book(terms, chapter("ch", paragraph("presidium gamma")), glossary())))
                .extracting(Diagnostic::code, one -> one.help().orElse(""))
                .contains(tuple("E050", "did you mean \"presidium\"?"), tuple("E051", "name the last: presidum"),
                        tuple("E051", "name the id of another term"));
    }

    @Test
    void aTransliterationStandsBesideTheNativeForm() {
        GlossaryTerm term = with(word("plenum", "plenum"), Kind.WORD,
                new Particulars(Optional.of(new Native("sobranie", "ru-Latn")), NONE.period(), NONE.group(),
                        NONE.role(), NONE.leads(), NONE.indexed()));
        Section glossary = edited(book(List.of(term), chapter("c", paragraph("plenum")), glossary())).book().sections()
                .get(1);
        Block.Definition entry = ((Block.Definitions) glossary.blocks().get(0)).definitions().get(0);
        Inline.Phrase phrase = (Inline.Phrase) entry.term().get(2);
        assertThat(phrase.attributes()).extracting(Attributes::classes, Attributes::lang)
                .containsExactly(List.of("translit"), Optional.of("ru-Latn"));
        assertThat(Texts.plain(phrase.content())).isEqualTo("sobranie");
    }

    @Test
    void peopleStandInTheirGroupsAndTheOthersLast() {
        List<GlossaryTerm> terms = List.of(member("z", "Zhukov", "Candidates", "Minister, 1955--57"),
                member("b", "Bulganin", "Members", "Premier"), member("a", "Anna", "", "Cook"),
                member("m", "Molotov", "Members", "Deputy"), word("w", "plenum"));
        Book book = book(terms, section(Role.PEOPLE, "people", ""),
                chapter("c", paragraph("Zhukov, Bulganin, Anna, Molotov at the plenum")), glossary());
        assertThat(list(edited(book), "people")).containsExactly("# Members", "Bulganin: Premier | What b means. | ",
                "Molotov: Deputy | What m means. | ", "# Candidates", "Zhukov: Minister, 1955–57 | What z means. | ",
                "# Others", "Anna: Cook | What a means. | ");
        assertThat(list(edited(planned(book, false, List.of("Candidates", "Members"), Set.of())), "people"))
                .startsWith("# Candidates").contains("# Members");
    }

    @Test
    void aListOfPeopleHasThoseThatTheTextUsesOrAll() {
        List<GlossaryTerm> terms = List.of(member("z", "Zhukov", "", "Minister"),
                member("b", "Bulganin", "", "Premier"));
        Book book = book(terms, section(Role.PEOPLE, "people", ""), chapter("c", paragraph("Zhukov")), glossary());
        assertThat(list(Editor.edit(book, new press.apparat.report.Diagnostics()), "people")).hasSize(1);
        assertThat(list(edited(planned(book, true, List.of(), Set.of())), "people"))
                .containsExactly("Bulganin: Premier | What b means.", "Zhukov: Minister | What z means. | ");
    }

    @Test
    void aPersonLeadsToItsEntryAndToItsUses() {
        Edition edition = edited(book(List.of(member("z", "Zhukov", "", "Minister")),
                section(Role.PEOPLE, "people", ""), chapter("c", paragraph("Zhukov")), glossary()));
        Block.Division people = (Block.Division) edition.book().sections().get(0).blocks().get(0);
        Block.Definition zhukov = ((Block.Definitions) people.content().get(0)).definitions().get(0);
        assertThat(zhukov.term().get(0)).isInstanceOfSatisfying(Inline.Link.class,
                link -> assertThat(link.target()).isEqualTo("#term-z"));
        Block.Paragraph uses = (Block.Paragraph) zhukov.content().get(2);
        assertThat(((Inline.Locators) uses.content().get(0)).places()).extracting(Inline.Place::target)
                .containsExactly("use-z-1");
    }

    @Test
    void theChronologyIsInTheOrderOfItsDatesAndThoseOfADayStandTogether() {
        List<GlossaryTerm> terms = List.of(event(Kind.EVENT, "vote", "1957-06-18"),
                event(Kind.EVENT, "plenum", "1957-06-22/1957-06-29"), event(Kind.EVENT, "arrest", "1953-06-26"),
                event(Kind.EVENT, "march", "1953-06-26"), event(Kind.BODY, "bureau", "1919").withDates("long ago"));
        Book book = book(terms, chapter("c", paragraph("vote, plenum, arrest, march, bureau")),
                section(Role.CHRONOLOGY, "dates", ""), glossary());
        assertThat(list(edited(book), "dates")).containsExactly(
                "26 June 1953: arrest What arrest means. | march What march means.",
                "18 June 1957: vote What vote means.", "22–29 June 1957: plenum What plenum means.");
        assertThat(list(edited(planned(book, false, List.of(), Set.of(Kind.EVENT, Kind.BODY))), "dates"))
                .startsWith("1919: bureau What bureau means.").hasSize(4);
    }

    /** What stands in two places is two nodes: a page may begin at the one and not at the other. */
    @Test
    void listsThatSayTheSameShareNoText() {
        Block people = new Block.Division(Block.Kind.PEOPLE, List.of(), Attributes.NONE, span());
        Block dates = new Block.Division(Block.Kind.TIMELINE, List.of(), Attributes.NONE, span());
        Edition edition = edited(
                book(List.of(member("z", "Zhukov", "", "Minister"), event(Kind.EVENT, "vote", "1957-06-18")),
                        section(Role.PEOPLE, "people", ""), chapter("c", paragraph("Zhukov, a vote."), people, dates),
                        section(Role.CHRONOLOGY, "dates", ""), glossary()));
        Set<Inline> met = Collections.newSetFromMap(new IdentityHashMap<>());
        new press.apparat.book.Walk() {
            @Override
            public press.apparat.book.Walk text(Inline.Text text) {
                assertThat(met.add(text)).as("%s", text).isTrue();
                return this;
            }
        }.sections(edition.book().sections());
        assertThat(met).isNotEmpty();
    }

    @Test
    void anEmptyDivIsFilledAndOneWithWordsIsTheAuthors() {
        Block empty = new Block.Division(Block.Kind.TIMELINE, List.of(), Attributes.NONE, span());
        Block full = new Block.Division(Block.Kind.TIMELINE, List.of(paragraph("Long ago.")), Attributes.NONE, span());
        Edition edition = edited(book(List.of(event(Kind.EVENT, "vote", "1957-06-18")),
                chapter("c", paragraph("A vote."), full, empty), glossary()));
        assertThat(list(edition, "c")).containsExactly("18 June 1957: vote What vote means.");
        assertThat(edition.book().sections().get(0).blocks().get(1)).isEqualTo(full);
    }

    @Test
    void aListOfNothingIsLeftOutWithAWarning() {
        Book book = book(List.of(word("w", "plenum")), section(Role.PEOPLE, "people", ""),
                chapter("c", paragraph("plenum")), section(Role.CHRONOLOGY, "dates", ""), glossary());
        assertThat(problems(book)).extracting(Diagnostic::code).containsExactly("E054", "E054");
        assertThat(Editor.edit(book, new press.apparat.report.Diagnostics()).book().sections()).extracting(Section::id)
                .containsExactly("c", "glossary");
        assertThat(Stream.of("people", "dates"))
                .noneMatch(id -> Editor.edit(book, new press.apparat.report.Diagnostics()).targets().containsKey(id));
    }
}
