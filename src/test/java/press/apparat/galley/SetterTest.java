package press.apparat.galley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.apparat.book.LineRange;
import press.apparat.report.Diagnostics;

/** A section is set again where what it prints of pages has changed, and nowhere else. */
class SetterTest {
    private final Setter setter = Specimen.setter("""
            # One {#one}

            See page [](#there){ref=page} and line [](#words){ref=line}. [Here]{#there}, [elsewhere]{#elsewhere}.

            ::: {.document numbers=5}
            [Words]{#words}
            :::
            """, "", new Diagnostics());

    private Galley galley(Folios folios) {
        return setter.galleys(folios).stream().filter(galley -> galley.id().equals("one")).findFirst().orElseThrow();
    }

    private static Folios folios(String there, String elsewhere, int line) {
        return new Folios(Map.of("there", there, "elsewhere", elsewhere), Map.of(),
                Map.of("words", LineRange.of(line)));
    }

    @Test
    void aPlaceThatNothingPrintsMayMove() {
        Galley set = galley(folios("4", "4", 1));
        assertThat(setter.holds(folios("4", "5", 1))).isTrue();
        assertThat(galley(folios("4", "5", 1))).isSameAs(set);
    }

    @Test
    void aFolioThatIsPrintedIsSetAnew() {
        Galley set = galley(folios("4", "4", 1));
        assertThat(setter.holds(folios("5", "4", 1))).isFalse();
        assertThat(galley(folios("5", "4", 1))).isNotSameAs(set);
    }

    @Test
    void theNumberOfALineIsSetAnew() {
        Galley set = galley(folios("4", "4", 1));
        assertThat(setter.holds(folios("4", "4", 2))).isFalse();
        assertThat(galley(folios("4", "4", 2))).isNotSameAs(set);
    }
}
