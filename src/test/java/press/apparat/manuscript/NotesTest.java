package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static press.apparat.manuscript.Written.sketch;

import org.junit.jupiter.api.Test;

class NotesTest {
    @Test
    void aNoteIsKeptAtItsCall() {
        assertThat(sketch("[^a]: The *note*.\n\nText.[^a]")).isEqualTo("p(Text.note(p(The em(note).)))");
    }

    @Test
    void aNoteMayBeWrittenWhereItIsCalled() {
        assertThat(sketch("Text.^[A [span]{.x} and *more*.]"))
                .isEqualTo("p(Text.note(p(A span{.x}(span) and em(more).)))");
    }

    @Test
    void aNoteHoldsParagraphsListsAndQuotations() {
        assertThat(sketch("Text.[^a]\n\n[^a]: One\nlazy.\n\n    Two.\n\n    1. item\n\n    > quoted\n\nAfter."))
                .isEqualTo("p(Text.note(p(One lazy.) p(Two.) ol1(p(item)) quote(p(quoted)))) p(After.)");
    }

    @Test
    void aNoteMayBeginBelowItsLabel() {
        assertThat(sketch("Text.[^a]\n\n[^a]:\n    Below.\n")).isEqualTo("p(Text.note(p(Below.)))");
    }

    @Test
    void notesStandInNotesHeadingsCellsAndCaptions() {
        assertThat(sketch(
                "## Head[^h]\n\n|a[^c]|\n|-|\n|1|\n\n: Caption[^t]\n\n[^h]: H.[^n]\n\n[^n]: N.\n\n[^c]: C.\n\n[^t]: T."))
                .isEqualTo("h2(Headnote(p(H.note(p(N.)))))"
                        + " table[START](head[!anote(p(C.))] body[1] Captionnote(p(T.)))");
    }

    @Test
    void aColonAfterABracketMakesNoDefinition() {
        assertThat(sketch("[^a] He said [sic]: no.\n\n[^a]: Note.")).isEqualTo("p(note(p(Note.)) He said [sic]: no.)");
    }

    @Test
    void aPrefixNamesASeries() {
        Written written = Written.file("manuscript/book.yaml", """
                title: A book
                identifier: urn:uuid:00000000-0000-4000-8000-000000000000
                notes:
                  ed: {title: Editor's notes, numbering: letters, place: chapter-end}
                """).and("manuscript/one.md", "# One\n\nText.[^ed:a][^b]\n\n[^ed:a]: A.\n\n[^b]: B.");
        assertThat(Sketch.of(written.blocks())).isEqualTo("p(Text.note-ed(p(A.))note(p(B.)))");
        assertThat(written.diagnostics()).isEmpty();
    }

    @Test
    void inAPlainFolderAColonIsPartOfALabel() {
        assertThat(sketch("Text.[^fn:1]\n\n[^fn:1]: A.")).isEqualTo("p(Text.note(p(A.)))");
    }

    @Test
    void aNoteCalledTwiceStandsTwice() {
        assertThat(sketch("One.[^a] Two.[^a]\n\n[^a]: N.")).isEqualTo("p(One.note(p(N.)) Two.note(p(N.)))");
    }
}
