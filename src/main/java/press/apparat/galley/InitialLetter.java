package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.type.Font;
import press.apparat.type.Shaped;

/**
 * A letter as high as several lines at the head of a paragraph (CSS Inline 3, clause 7): the top of its capital height
 * is that of the first line's, its baseline that of the last line it sinks to. Its ink, not its white, begins at the
 * left edge; marks before it hang outside, in the size of the text.
 *
 * @param text what is read: the marks and the letter
 * @param glyphs on the first line's baseline at y = 0, the left edge at x = 0
 * @param width of the room it takes, in sp
 * @param lines beside it
 * @param raised how far it rises over the first line, in sp
 * @param joined whether its word goes on after it
 */
record InitialLetter(String text, List<Placed> glyphs, long width, int lines, long raised, boolean joined) {
    private static final Pattern FIRST = Pattern
            .compile("^([\\p{Ps}\\p{Pi}\\p{Pf}\\p{Po}\\p{Z}]*)([\\p{L}\\p{N}]\\p{M}*)(.*)$", Pattern.DOTALL);

    /** Takes the initial out of a copy whose paragraph asks for one and begins with a letter. */
    static Optional<InitialLetter> cut(Setting setting, Frame frame, Copy copy) {
        Optional<Styled> styled = frame.styled().pseudo("first-letter")
                .filter(letter -> letter.style().layout().initial().size() > 0);
        return styled.flatMap(letter -> cut(new Maker(setting, frame, letter.style()), copy));
    }

    private static Optional<InitialLetter> cut(Maker maker, Copy copy) {
        for (int i = 0; i < copy.pieces().size(); i++) {
            if (copy.pieces().get(i) instanceof Piece.Run run) {
                Matcher first = FIRST.matcher(run.text());
                if (!first.matches()) {
                    return Optional.empty();
                }
                copy.pieces().set(i, new Piece.Run(first.group(3), run.look()));
                boolean joined = !first.group(3).isEmpty() && !Character.isWhitespace(first.group(3).charAt(0));
                return Optional.of(maker.letter(first, run.look(), joined));
            }
        }
        return Optional.empty();
    }

    /** @param style of the first letter; its size is of no account, its margin at the right parts it from the text */
    private record Maker(Setting setting, Frame frame, Style style) {
        InitialLetter letter(Matcher first, Look look, boolean joined) {
            Style.Initial initial = style.layout().initial();
            Look large = large(look, initial);
            List<Shaped> runs = large.shape(first.group(2));
            long baseline = (initial.sink() - 1) * leading();
            long bearing = bearing(runs);
            String text = first.group(1) + first.group(2);
            String read = joined ? "" : text + (first.group(3).isEmpty() ? "" : " ");
            List<Placed> glyphs = new ArrayList<>(read(WordSetter.placed(runs, large, -bearing, baseline), read));
            glyphs.addAll(0, hung(first.group(1), look));
            long raised = Math.round((initial.size() - initial.sink()) * leading());
            return new InitialLetter(text, glyphs, WordSetter.width(runs) - bearing + style.box().margin().right().sp(),
                    initial.sink(), Math.max(0, raised), joined);
        }

        private long leading() {
            return frame.style().text().leading().sp();
        }

        /** Its capital height spans the lines from the first one's to the baseline of the last. */
        private Look large(Look look, Style.Initial initial) {
            Font text = setting.tools().founts().of(frame.style()).first();
            Font letter = setting.tools().founts().of(style).first();
            double height = (initial.size() - 1) * leading() + text.sp(text.face().capHeight());
            long size = Math.round(height * letter.face().unitsPerEm() / Math.max(1, letter.face().capHeight()));
            Style sized = style.sized(new Length(size));
            return new Look(sized, setting.tools().founts().of(sized), look.lang(), look.tag(), look.link());
        }

        private static long bearing(List<Shaped> runs) {
            Shaped run = runs.get(0);
            return run.font().sp(run.font().face().leftBearing(run.glyphs()[0]));
        }

        private static List<Placed> hung(String marks, Look look) {
            List<Shaped> runs = look.shape(marks.strip());
            return read(WordSetter.placed(runs, look, -WordSetter.width(runs), 0), "");
        }

        /** The first of some glyphs stands for a text, the others for nothing. */
        private static List<Placed> read(List<Placed> glyphs, String text) {
            List<Placed> read = new ArrayList<>();
            for (Placed placed : glyphs) {
                read.add(((Placed.Glyphs) placed).standingFor(read.isEmpty() ? text : ""));
            }
            return read;
        }
    }

    /** Its glyphs in a frame. */
    List<Placed> at(long x) {
        return glyphs.stream().map(thing -> thing.moved(x, 0)).toList();
    }
}
