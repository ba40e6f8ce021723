package press.apparat.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.apparat.book.GlossaryTerm;

class GlossaryTest {
    @Test
    void aTermHasItsAttributesItsGlossAndItsEntry() {
        Written written = Written.text("Text.").and("glossary.md", """
                # Bodies

                The *Presidium* {#presidium .body forms="Presidium; Президиум" native="Президиум" native-lang=ru
                dates="1952–66" sort="Presidium"}
                """.replace("\ndates", " dates") + """
                :   The party's highest body.[^n]

                    It had eleven members.

                    > Quoted.

                [^n]: A note.

                # Words

                Plenum
                :   A full meeting.
                """);
        GlossaryTerm presidium = written.read().glossary().get(0);
        GlossaryTerm plenum = written.read().glossary().get(1);
        assertThat(written.diagnostics()).isEmpty();
        assertThat(presidium.id()).isEqualTo("presidium");
        assertThat(presidium.kind()).isEqualTo(GlossaryTerm.Kind.BODY);
        assertThat(Sketch.words(presidium.name())).isEqualTo("The em(Presidium)");
        assertThat(presidium.forms()).containsExactly("Presidium", "Президиум");
        assertThat(presidium.nativeForm()).contains(new GlossaryTerm.Native("Президиум", "ru"));
        assertThat(presidium.dates()).contains("1952–66");
        assertThat(presidium.sortKey()).isEqualTo("Presidium");
        assertThat(Sketch.words(presidium.gloss())).isEqualTo("The party's highest body.note(p(A note.))");
        assertThat(Sketch.of(presidium.entry())).isEqualTo("p(It had eleven members.) quote(p(Quoted.))");

        assertThat(plenum.id()).isEqualTo("plenum");
        assertThat(plenum.kind()).isEqualTo(GlossaryTerm.Kind.WORD);
        assertThat(plenum.sortKey()).isEqualTo("Plenum");
        assertThat(plenum.nativeForm()).isEqualTo(Optional.empty());
    }

    @Test
    void theTermsAreNamedAmongTheSections() {
        assertThat(Written.text("Text.").and("glossary.md", "Plenum\n: A meeting.").read().sections())
                .extracting(section -> section.role().word())
                .containsExactly("title-page", "contents", "chapter", "glossary");
    }
}
