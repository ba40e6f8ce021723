package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.editing.Texts.book;
import static press.apparat.editing.Texts.chapter;
import static press.apparat.editing.Texts.edited;
import static press.apparat.editing.Texts.em;
import static press.apparat.editing.Texts.figure;
import static press.apparat.editing.Texts.inlines;
import static press.apparat.editing.Texts.note;
import static press.apparat.editing.Texts.paragraph;
import static press.apparat.editing.Texts.problems;
import static press.apparat.editing.Texts.section;
import static press.apparat.editing.Texts.span;
import static press.apparat.editing.Texts.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Block.Entry;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;

class ListingsTest {
    private static Block shortened(String words, Object... caption) {
        Attributes attributes = new Attributes(Optional.empty(), List.of(), Map.of("short", words));
        return new Block.Figure(new Inline.Image("a.svg", "A picture", Attributes.NONE, span()), inlines(caption),
                attributes, span());
    }

    private static List<String> listed(Edition edition, int section) {
        Block.Contents list = (Block.Contents) edition.book().sections().get(section).blocks().get(0);
        return list.entries().stream().map(entry -> entry.number() + " "
                + Texts.plain(entry.title()).replace('\u00A0', ' ') + " > " + entry.target()).toList();
    }

    @Test
    void whatHasACaptionIsListedByItsNumberAndItsShortForm() {
        Book book = book(section(Role.LIST_OF_FIGURES, "figures", ""), section(Role.LIST_OF_TABLES, "tables", ""),
                chapter("c", figure("fig-vote", "The ", em("vote"), note("Of seven.")), figure(""), figure("bare"),
                        shortened("The \"seven\" -- early", "All seven, and where they stood"),
                        table("tab-votes", inlines("Votes"), paragraph("7"))));
        Edition edition = edited(book);
        assertThat(listed(edition, 0)).containsExactly("1 The vote > fig-vote", "3 The “seven” – early > figure-1");
        assertThat(listed(edition, 1)).containsExactly("1 Votes > tab-votes");
        assertThat(edition.targets().get("figure-1").label()).isEqualTo("figure\u00A03");
        assertThat(edition.contents()).extracting(Entry::target).containsExactly("figures", "tables", "c");
    }

    @Test
    void aListOfNothingIsLeftOutWithAWarning() {
        Book book = book(section(Role.LIST_OF_FIGURES, "figures", ""), section(Role.LIST_OF_TABLES, "tables", ""),
                chapter("c", figure("", "A vote")));
        assertThat(problems(book)).extracting(Diagnostic::code).containsExactly("E056");
    }

    @Test
    void figuresOfABookWithoutAListKeepTheIdsTheyHave() {
        Edition edition = edited(book(chapter("c", figure("", "A vote"))));
        Block.Figure figure = (Block.Figure) edition.book().sections().get(0).blocks().get(0);
        assertThat(figure.attributes().id()).isEmpty();
    }
}
