package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Numbering;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;
import press.apparat.type.Shaped;

/**
 * The numbers in the margin of one document, or of one parallel text. Which line has which is known when pages are made
 * up, and not before: they choose between versions of paragraphs that have more lines or fewer.
 */
public final class LineNumbers {
    private final String name;
    private final Numbering numbering;
    private final Setting setting;
    private final Frame frame;
    private final Styled styled;

    private LineNumbers(Numbering numbering, Setting setting, Frame frame) {
        this.name = setting.asked().nextNumbers();
        this.numbering = numbering;
        this.setting = setting;
        this.frame = frame;
        this.styled = frame.styled().child(Vocabulary.LINE_NUMBER);
    }

    /** @param frame of the content that is numbered */
    static Optional<LineNumbers> of(Attributes attributes, Setting setting, Frame frame) {
        return Numbering.of(attributes).map(numbering -> new LineNumbers(numbering, setting, frame));
    }

    /** The number of the first line. */
    public int first() {
        return numbering.first();
    }

    /** Whether a number stands at its line. */
    public boolean shows(int number) {
        return numbering.shows(number);
    }

    /** An anchor's id for a line, which no author's is. */
    public String anchor(int number) {
        return name + "/" + number;
    }

    /**
     * The number beside a line whose baseline is at y = 0, in galley coordinates. It is no part of the text, but an
     * artifact, as line numbers are in ISO 32000-2, clause 14.8.2.2.
     */
    public List<Placed> at(int number, boolean recto) {
        if (styled.style().box().display() == Style.Display.NONE) {
            return List.of();
        }
        Look look = Look.of(setting.tools(), styled.style(), frame.lang(), Tag.ARTIFACT);
        List<Shaped> runs = look.shape(Integer.toString(number));
        return WordSetter.placed(runs, look, x(WordSetter.width(runs), recto), 0).stream()
                .<Placed>map(thing -> ((Placed.Glyphs) thing).standingFor("")).toList();
    }

    /** In the outer or inner margin flush to the text of the page; else as other floats in what is numbered. */
    private long x(long width, boolean recto) {
        Style.Floating floating = styled.style().layout().floating();
        long left = -floating.inside().sp() - width;
        long right = setting.measure() + floating.inside().sp();
        return switch (floating.to()) {
            case OUTSIDE -> recto ? right : left;
            case INSIDE -> recto ? left : right;
            case RIGHT -> frame.x() + frame.width() - styled.style().box().margin().right().sp() - width;
            case NONE, LEFT, FOOTNOTE, TOP, BOTTOM, SNAP_BLOCK -> frame.x() + styled.style().box().margin().left().sp();
        };
    }
}
