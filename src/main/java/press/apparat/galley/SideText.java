package press.apparat.galley;

import java.util.List;

import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.type.Shaped;

/**
 * Generated text that floats to a side: the number of a line of verse. It is no part of the text, but an artifact, as
 * line numbers are in ISO 32000-2, clause 14.8.2.2.
 *
 * @param styled the ::before or ::after of the frame's element
 */
record SideText(Setting setting, Frame frame, Styled styled) {
    /** Sets it on the first line of what comes next, at the frame's left or right edge, or as far from it as its margin says. */
    void onto(Column column) {
        String words = new NamedString(frame.styled(), "").of(styled.style().generated().content());
        if (!words.isEmpty()) {
            Look look = Look.of(setting.tools(), styled.style(), frame.lang(), Tag.ARTIFACT);
            List<Shaped> runs = look.shape(words);
            Style style = styled.style();
            long x = style.layout().floating().to() == Style.Float.RIGHT
                    ? frame.x() + frame.width() - style.box().margin().right().sp() - WordSetter.width(runs)
                    : frame.x() + style.box().margin().left().sp();
            List<Placed> placed = WordSetter.placed(runs, look, x, 0);
            column.waiting()
                    .mark(placed.stream().<Placed>map(thing -> ((Placed.Glyphs) thing).standingFor("")).toList());
        }
    }
}
