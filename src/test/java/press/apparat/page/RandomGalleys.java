package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import press.apparat.galley.HungNote;
import press.apparat.galley.Passage;
import press.apparat.galley.Strip;

/** Galleys of lines, spaces and plates, with notes of two series and breaks of every cost. */
final class RandomGalleys {
    private RandomGalleys() {
    }

    /** A strip before it has its name: heights in lines, notes as counts of lines, the editor's negative. */
    private record Draft(int lines, boolean space, int cost, List<Integer> notes) {
        Strip strip(int at) {
            Strip strip = space ? Dummies.space(lines * Dummies.LINE) : thing(at);
            return Dummies.costing(cost, strip);
        }

        private Strip thing(int at) {
            HungNote[] hung = new HungNote[notes.size()];
            for (int i = 0; i < hung.length; i++) {
                hung[i] = Dummies.note("n" + at + "." + i, notes.get(i) < 0 ? "ed" : "", Math.abs(notes.get(i)));
            }
            return Dummies.strip("s" + at, lines * Dummies.LINE, hung);
        }
    }

    static Arbitrary<List<Strip>> ofAtMost(int strips) {
        Arbitrary<Integer> lines = Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just(1)),
                Tuple.of(1, Arbitraries.integers().between(2, 12)));
        Arbitrary<Boolean> space = Arbitraries.integers().between(0, 7).map(i -> i == 0);
        Arbitrary<Integer> cost = Arbitraries.of(0, 0, 0, 0, 50, 400, 10_000);
        return Combinators.combine(lines, space, cost, notes()).as(Draft::new).list().ofMinSize(1).ofMaxSize(strips)
                .withSizeDistribution(RandomDistribution.uniform()).map(RandomGalleys::named);
    }

    /** Paragraphs, and spaces between them, that may be some lines higher or lower. */
    static Arbitrary<List<Passage>> ofPassages(int most) {
        Arbitrary<List<Integer>> heights = Combinators
                .combine(Arbitraries.integers().between(2, 4),
                        Arbitraries.of(List.<Integer>of(), List.of(1), List.of(-1), List.of(1, -1)))
                .as((lines, more) -> Stream.concat(Stream.of(0), more.stream()).map(m -> lines + m).toList());
        Arbitrary<Boolean> space = Arbitraries.integers().between(0, 4).map(i -> i == 0);
        Arbitrary<Integer> demerits = Arbitraries.of(10, 40, 150);
        Arbitrary<Optional<Integer>> note = Arbitraries.integers().between(1, 3).optional(0.3);
        return Combinators.combine(heights, space, demerits, note).as(RandomGalleys::passage).list().ofMinSize(1)
                .ofMaxSize(most).filter(passages -> !passages.get(0).strips().get(0).space());
    }

    private static Passage passage(List<Integer> heights, boolean space, int demerits, Optional<Integer> note) {
        List<Passage.Version> versions = new ArrayList<>();
        for (int lines : heights) {
            List<Strip> strips = new ArrayList<>(space ? List.of() : Dummies.lines("s", lines));
            if (space) {
                strips.add(Dummies.space(lines * Dummies.LINE));
            } else {
                note.ifPresent(l -> strips.set(lines / 2, Dummies.line("call", Dummies.note("n", l))));
            }
            versions.add(new Passage.Version(strips, versions.isEmpty() ? 0 : demerits));
        }
        return new Passage(versions);
    }

    private static Arbitrary<List<Integer>> notes() {
        Arbitrary<Integer> note = Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.integers().between(1, 4)),
                Tuple.of(2, Arbitraries.integers().between(-4, -1)),
                Tuple.of(1, Arbitraries.integers().between(5, 30)));
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(List.<Integer>of())),
                Tuple.of(1, note.list().ofMinSize(1).ofMaxSize(3)));
    }

    private static List<Strip> named(List<Draft> drafts) {
        List<Strip> strips = new ArrayList<>();
        drafts.forEach(draft -> strips.add(draft.strip(strips.size())));
        return strips;
    }
}
