package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.placed.Tag;
import press.apparat.report.Span;

/** The copy of one paragraph: its pieces in order, and the structure of the notes called in it. */
final class Copy {
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Tag> notes = new ArrayList<>();
    private Optional<Span> span = Optional.empty();

    Copy add(Piece piece) {
        pieces.add(piece);
        return this;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Other pieces instead of these. */
    void replace(List<Piece> others) {
        List<Piece> kept = List.copyOf(others);
        pieces.clear();
        pieces.addAll(kept);
    }

    /** A note's element, to stand after the paragraph's in the structure tree. */
    void addNote(Tag note) {
        notes.add(note);
    }

    List<Tag> notes() {
        return notes;
    }

    /** Words of this place are in it. */
    void from(Span place) {
        if (span.isEmpty()) {
            span = Optional.of(place);
        }
    }

    /** Where its first words come from. */
    Optional<Span> span() {
        return span;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }
}
