package press.apparat.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.galley.Strip;

/**
 * A page as the breaker wants it.
 *
 * @param to the break it ends at
 * @param text its strips, with what floats at its head, without the space that is dropped at its head and foot
 * @param noted the notes called on it, and those that go on
 * @param fill what it comes to
 */
record PagePlan(int to, List<Strip> text, Noted noted, Fill fill) {
    /** The lines that a page before might have had room for. */
    private static final int FIRST = 3;

    /** Notes at the foot, in order, and the ids of those that stand beside the text. */
    record Noted(List<NotePart> foot, Set<String> beside) {
        /** How many of them should stand beside the text and have no room there. */
        long moved() {
            return foot.stream().filter(part -> part.from() == 0 && part.note().side().isPresent()).count();
        }
    }

    /** All of its strips but those of the notes. */
    List<Strip> strips() {
        return Stream.concat(text.stream(), fill.floats().atFoot().stream()).toList();
    }

    /** What a fuller page before it would have held. */
    Layout.Next next() {
        List<Strip> first = text.stream().filter(strip -> strip.height() > 0).limit(FIRST).toList();
        if (first.stream().anyMatch(strip -> !strip.notes().isEmpty())) {
            return Layout.Next.NOTED;
        }
        boolean kept = first.stream().limit(1)
                .anyMatch(strip -> strip.after().demerits() >= Strip.Cost.FORBIDDEN.demerits());
        return kept ? Layout.Next.KEPT : Layout.Next.FREE;
    }

    /** By how much it is too tall, in sp. */
    long overfull() {
        return Math.max(0, -fill.white());
    }

    /** How many notes called on it or before begin on a later one. */
    long late() {
        return fill.foot().late();
    }
}
