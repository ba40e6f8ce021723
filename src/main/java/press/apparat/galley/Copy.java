package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import press.apparat.placed.Tag;
import press.apparat.report.Span;

/** The copy of one paragraph: its pieces in order, and the structure of the notes called in it. */
final class Copy {
    /** Opening brackets and quotation marks: they are not parted from the word after them. */
    private static final String OPENING = "([{“‘„‚«‹¡¿";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Tag> notes = new ArrayList<>();
    private Optional<Span> span = Optional.empty();

    Copy add(Piece piece) {
        pieces.add(piece);
        return this;
    }

    /** Characters that go on those before them in the same look are one run with them, and shaped together. */
    Copy add(Piece.Run run) {
        Optional<Piece.Run> before = last().filter(one -> one.look().equals(run.look()));
        before.ifPresent(one -> pieces.remove(pieces.size() - 1));
        pieces.add(before.map(one -> new Piece.Run(one.text() + run.text(), run.look())).orElse(run));
        return this;
    }

    private Optional<Piece.Run> last() {
        boolean run = !pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Run;
        return run ? Optional.of((Piece.Run) pieces.get(pieces.size() - 1)) : Optional.empty();
    }

    /**
     * A place that parts no word: before the signs that open the next word, or, if it is a point, where the word before
     * it begins.
     */
    Copy anchor(String id, boolean point) {
        return anchor(id, c -> OPENING.indexOf(c) >= 0 || point && Character.isLetterOrDigit(c));
    }

    /** A place before the last characters of a kind. */
    private Copy anchor(String id, IntPredicate kind) {
        Optional<Piece.Run> before = last();
        String text = before.map(Piece.Run::text).orElse("");
        int at = text.length();
        while (at > 0 && kind.test(text.charAt(at - 1))) {
            at--;
        }
        if (at == text.length()) {
            return add(new Attachment.Anchor(id));
        }
        Look look = before.orElseThrow().look();
        pieces.remove(pieces.size() - 1);
        if (at > 0) {
            pieces.add(new Piece.Run(text.substring(0, at), look));
        }
        return add(new Attachment.Anchor(id)).add(new Piece.Run(text.substring(at), look));
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
