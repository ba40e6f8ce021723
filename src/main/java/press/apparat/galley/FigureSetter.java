package press.apparat.galley;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.measure.Length;
import press.apparat.measure.Size;
import press.apparat.placed.Placed;
import press.apparat.placed.Origin;
import press.apparat.placed.Tag;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets a figure: the picture, with white to whole lines of the grid, and its caption, kept together; or, as high as the page (height: 100%), in all the
 * room there is. */
final class FigureSetter {
    /** Lines left free for the caption on the page of a picture as high as the page. */
    private static final int CAPTION_LINES = 4;

    private final Setting setting;
    private final Column column;
    private final Frame figure;

    FigureSetter(Setting setting, Column column, Frame figure) {
        this.setting = setting;
        this.column = column;
        this.figure = figure;
    }

    void set(Block.Figure block) {
        int from = column.size();
        Pictures.find(setting, block.image()).ifPresent(sized -> picture(sized, block));
        if (!block.caption().isEmpty()) {
            column.keepWithNext();
            new BlockSetter(setting, column, figure).line(Vocabulary.FIGURE_CAPTION, Tag.Role.PARAGRAPH,
                    block.caption());
            column.standing().keepTogether(from, column.size(), setting.depth());
        }
    }

    private void picture(Pictures.Sized sized, Block.Figure block) {
        Inline.Image image = block.image();
        Styled styled = figure.styled().child(Vocabulary.INLINE.of(image));
        long line = figure.style().text().leading().sp();
        Size most = most(block.caption().isEmpty() ? 0 : CAPTION_LINES * line, line);
        Size size = figure.style().box().height().share() == 1
                ? Pictures.filling(sized.own(), most)
                : Pictures.size(sized.own(), image.attributes(), styled.style(), most);
        long height = (size.height().sp() + line - 1) / line * line;
        long x = figure.x() + before(figure.width() - size.width().sp());
        long y = (height - size.height().sp()) / 2;
        Placed.Picture picture = new Placed.Picture(Pictures.placed(sized.resource()), x, y, size.width().sp(),
                size.height().sp(), tag(image));
        column.add(Strip.of(height, List.of(picture)));
    }

    private Size most(long caption, long line) {
        return new Size(new Length(figure.width()), new Length(Math.max(line, setting.depth() - caption)));
    }

    /** How much of the width to spare is before the picture. */
    private long before(long spare) {
        return switch (figure.style().text().align()) {
            case LEFT, JUSTIFY -> 0;
            case CENTER -> spare / 2;
            case RIGHT -> spare;
        };
    }

    private Tag tag(Inline.Image image) {
        return image.alt().isEmpty()
                ? Tag.ARTIFACT
                : figure.tag().child(Tag.Role.FIGURE).with(Tag.Key.ALT, image.alt()).from(Origin.of(image));
    }
}
