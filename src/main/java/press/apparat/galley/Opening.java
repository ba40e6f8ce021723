package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import press.apparat.placed.Placed;

/**
 * How a paragraph begins: its first line indented, or some lines making room for an initial.
 *
 * @param indent of the first line, in sp
 */
record Opening(long indent, Optional<InitialLetter> initial) {
    static Opening indented(long indent) {
        return new Opening(indent, Optional.empty());
    }

    /** How far from the frame's left a line begins, counted from 0. */
    long indent(int line) {
        return (line == 0 ? indent : 0) + (line < lines() ? initial.get().width() : 0);
    }

    /** How many lines stand beside the initial; they stay together. */
    int lines() {
        return initial.map(InitialLetter::lines).orElse(0);
    }

    /** The first line as it is read: the initial is no word of its own, the rest of its word is read with it. */
    Strip reading(Strip first) {
        return initial.filter(InitialLetter::joined).map(letter -> reading(letter, first)).orElse(first);
    }

    private static Strip reading(InitialLetter letter, Strip first) {
        List<Placed> content = new ArrayList<>(first.content());
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Placed.Glyphs glyphs && !glyphs.actualText().isEmpty()) {
                content.set(i, glyphs.standingFor(letter.text() + glyphs.actualText()));
                return first.holding(content);
            }
        }
        return first;
    }
}
