package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import press.apparat.line.Breaker;
import press.apparat.line.Line;
import press.apparat.line.Tolerance;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.type.Segment;
import press.apparat.type.Segments;

/**
 * The words of a paragraph's first line in a font and colour of their own (CSS Pseudo-Elements 4, clause 2.1). How many
 * they are depends on how wide they are in it: the line is broken until it holds as many whole words as have been
 * dressed so, or, if it never does, the fewest.
 */
final class FirstLine {
    private static final int TRIES = 5;

    private final Setting setting;
    private final Frame frame;
    private final Opening opening;
    private final Style style;

    private FirstLine(Setting setting, Frame frame, Opening opening, Style style) {
        this.setting = setting;
        this.frame = frame;
        this.opening = opening;
        this.style = style;
    }

    /** Dresses the first words of a copy, if its paragraph asks for it. */
    static void dress(Setting setting, Frame frame, Opening opening, Copy copy) {
        Optional<Styled> styled = frame.styled().pseudo("first-line");
        styled.ifPresent(line -> new FirstLine(setting, frame, opening, line.style()).dress(copy));
    }

    private void dress(Copy copy) {
        int words = held(copy.pieces());
        for (int tries = 0; tries < TRIES; tries++) {
            int held = held(dressed(copy.pieces(), words));
            words = tries < TRIES - 1 ? held : Math.min(held, words);
        }
        copy.replace(dressed(copy.pieces(), words));
    }

    /** How many whole words, one at least, are on the first line. */
    private int held(List<Piece> pieces) {
        List<Piece> free = pieces.stream().filter(piece -> !(piece instanceof Piece.Turn)).toList();
        Stick stick = new Stick(setting.tools(), frame.style(), frame.width()).assemble(free);
        long measure = frame.width() - stick.overhang();
        List<Line> lines = Breaker.lines(stick.items(), line -> measure - opening.indent(line),
                stick.justified() ? Tolerance.USUAL : Tolerance.RAGGED);
        if (lines.isEmpty()) {
            return 1;
        }
        int end = lines.get(0).end();
        boolean whole = stick.marks().get(end) instanceof Mark.Space || lines.size() == 1;
        int spaces = (int) stick.marks().subList(0, end).stream().filter(Mark.Space.class::isInstance).count();
        return Math.max(1, whole ? spaces + 1 : spaces);
    }

    /** The pieces with so many words dressed, and the line made to end after them, however the others are broken. */
    private List<Piece> dressed(List<Piece> pieces, int words) {
        List<Piece> dressed = new ArrayList<>();
        int left = words;
        for (Piece piece : pieces) {
            left = piece instanceof Piece.LineEnd ? 0 : left;
            if (left > 0 && piece instanceof Piece.Run run) {
                left = dress(run, left, dressed);
                if (left == 0) {
                    dressed.add(dressed.size() - 1, new Piece.Turn());
                }
            } else {
                dressed.add(piece);
            }
        }
        return dressed;
    }

    /** Adds a run, dressed as far as there are words left; answers how many are left after it. */
    private int dress(Piece.Run run, int words, List<Piece> dressed) {
        int left = words;
        int at = 0;
        for (Segment segment : Segments.of(run.text())) {
            left -= segment.kind() == Segment.Kind.WORD ? 0 : 1;
            if (left == 0) {
                break;
            }
            at += segment.text().length();
        }
        dressed.add(new Piece.Run(run.text().substring(0, at), dressed(run.look())));
        if (at < run.text().length()) {
            dressed.add(new Piece.Run(run.text().substring(at), run.look()));
        }
        return left;
    }

    /** What a piece has from its paragraph it has from the first line now. */
    private Look dressed(Look look) {
        Style own = look.style().inheriting(frame.style().font(), style.font());
        return new Look(own, setting.tools().founts().of(own), look.lang(), look.tag(), look.link());
    }
}
