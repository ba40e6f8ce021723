package press.apparat.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import press.apparat.galley.HungNote;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;

/** What holds of every galley's pages, however it is made. */
class MakeUpPropertyTest {
    private static final long TOP = Dummies.TOP.sp();
    /** A page may be a line longer. */
    private static final long FOOT = TOP + 11 * Dummies.LINE;

    @Provide
    Arbitrary<List<Strip>> galleys() {
        return RandomGalleys.ofAtMost(60);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everythingIsPlacedOnceAndInOrder(@ForAll("galleys") List<Strip> galley) {
        List<String> placed = Printed.of(Dummies.chapter(galley)).names().stream().flatMap(List::stream).toList();
        assertThat(placed.stream().filter(name -> name.startsWith("s"))).containsExactlyElementsOf(names(galley));
        for (HungNote note : notes(galley)) {
            assertThat(placed.stream().filter(name -> name.startsWith(note.id() + ".")))
                    .containsExactlyElementsOf(names(note.strips()));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyNoteBeginsOnThePageOfItsCall(@ForAll("galleys") List<Strip> galley) {
        Printed printed = Printed.of(Dummies.chapter(galley));
        Map<String, String> folios = printed.volume().folios();
        for (Strip strip : printed.codes().contains("P002") ? List.<Strip>of() : galley) {
            for (HungNote note : strip.notes()) {
                assertThat(folios.get(note.id() + ".0")).isEqualTo(folios.get(names(List.of(strip)).get(0)));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingOverlapsAndNothingIsOutsideButWhatIsTooTall(@ForAll("galleys") List<Strip> galley) {
        Printed printed = Printed.of(Dummies.chapter(galley));
        for (int page = 0; page < printed.names().size(); page++) {
            List<Placed.Rule> ink = printed.rules(page);
            for (int i = 1; i < ink.size(); i++) {
                assertThat(ink.get(i).y()).isGreaterThanOrEqualTo(ink.get(i - 1).y() + ink.get(i - 1).height());
            }
            if (ink.size() > 1) {
                assertThat(ink).allMatch(rule -> rule.y() >= TOP && rule.y() + rule.height() <= FOOT);
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aCutNoteHasTwoLinesOnEveryPage(@ForAll("galleys") List<Strip> galley) {
        Printed printed = Printed.of(Dummies.chapter(galley));
        List<HungNote> notes = printed.codes().isEmpty() ? notes(galley) : List.of();
        for (HungNote note : notes) {
            Map<String, Long> lines = names(note.strips()).stream()
                    .collect(Collectors.groupingBy(printed.volume().folios()::get, Collectors.counting()));
            assertThat(lines.values()).allMatch(count -> count >= Math.min(2, note.strips().size()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theSameGalleyMakesTheSamePages(@ForAll("galleys") List<Strip> galley) {
        assertThat(Printed.of(Dummies.chapter(galley)).volume().pages())
                .isEqualTo(Printed.of(Dummies.chapter(galley)).volume().pages());
    }

    private static List<String> names(List<Strip> strips) {
        return strips.stream().filter(strip -> !strip.space())
                .flatMap(strip -> PageAnchors.in(strip.content()).stream()).toList();
    }

    private static List<HungNote> notes(List<Strip> galley) {
        return galley.stream().flatMap(strip -> strip.notes().stream()).toList();
    }
}
