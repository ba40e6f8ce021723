package press.apparat.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aSlipFindsItsName() {
        assertThat(Nearest.of("subtitel", List.of("title", "subtitle", "styles"))).contains("subtitle");
        assertThat(Nearest.of("kant3", List.of("kant2", "hegel"))).contains("kant2");
        assertThat(Nearest.of("Lang", List.of("lang"))).contains("lang");
    }

    @Test
    void aStrangeNameFindsNone() {
        assertThat(Nearest.of("hegel", List.of("kant2", "marx"))).isEmpty();
        assertThat(Nearest.help("x", List.of())).isEmpty();
    }

    @Test
    void amongEqualsTheFirstInTheAlphabet() {
        assertThat(Nearest.help("note3", List.of("note2", "note1"))).contains("did you mean \"note1\"?");
    }

    @Property(tries = 200)
    void theWayBackIsAsLong(@ForAll @AlphaChars @StringLength(max = 8) String a,
            @ForAll @AlphaChars @StringLength(max = 8) String b) {
        assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a))
                .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    }
}
