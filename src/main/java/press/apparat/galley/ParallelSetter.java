package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Block;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/**
 * Sets texts side by side: the blocks of a row begin on one baseline, each in the column of its side, and the next row
 * begins below all of them. In the structure tree the blocks of a row follow each other, so that a translation is read
 * after its original, as it is in the EPUB.
 */
final class ParallelSetter {
    private final Setting setting;
    private final Column column;
    private final Frame frame;
    /** The boxes of the sides in the row that was set last. */
    private final List<BoxSetter> boxes = new ArrayList<>();

    ParallelSetter(Setting setting, Column column, Frame frame) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
    }

    /** The borders and grounds of a side are as high as all rows. */
    void set(Block.Parallel parallel) {
        BlockSetter setter = new BlockSetter(setting, column, frame);
        int from = column.size();
        for (int row = 0; row < parallel.rows(); row++) {
            int number = row;
            setter.box(Vocabulary.row(parallel, row), frame.tag(), inner -> row(parallel, number, inner));
        }
        boxes.forEach(box -> box.sides(from));
    }

    private void row(Block.Parallel parallel, int row, Frame inner) {
        boxes.clear();
        List<Column> columns = new ArrayList<>();
        List<Side> sides = sides(parallel, row, inner);
        for (SideWidths widths = SideWidths.of(sides, inner); columns.size() < sides.size();) {
            int side = columns.size();
            columns.add(side(sides.get(side), inner.at(widths.left(side), widths.width(side))));
        }
        add(columns);
    }

    /** What a side has in a row. */
    record Side(Optional<Block> block, Element element, Styled styled) {
        Style style() {
            return styled.style();
        }
    }

    private static List<Side> sides(Block.Parallel parallel, int row, Frame inner) {
        List<Side> sides = new ArrayList<>();
        Optional<Element> previous = Optional.empty();
        for (Block.Side side : parallel.sides()) {
            Element element = Vocabulary.side(side, row);
            sides.add(new Side(side.at(row), element, inner.styled().child(element, previous)));
            previous = Optional.of(element);
        }
        return sides;
    }

    private Column side(Side side, Frame room) {
        Column beside = column.beside();
        beside.waiting().mark(column.waiting().takeMarker());
        side.element().id().ifPresent(beside::anchor);
        Tag tag = room.tag().child(Tag.Role.DIVISION);
        String lang = Tags.language(tag, side.element(), room.lang());
        BoxSetter box = new BoxSetter(setting, beside, room, side.styled());
        boxes.add(new BoxSetter(setting, column, room, side.styled()));
        box.around(() -> box.edged(() -> new BlockSetter(setting, beside, room.child(side.styled(), tag, lang))
                .all(side.block().stream().toList())));
        return beside;
    }

    private void add(List<Column> sides) {
        List<Column.Meeting> meetings = sides.stream().map(Column::meeting).toList();
        List<Strip> strips = Abreast.of(sides.stream().map(Column::strips).toList());
        if (strips.isEmpty()) {
            return;
        }
        if (meetings.stream().anyMatch(Column.Meeting::joined)) {
            column.keepWithNext();
        }
        int from = column.size();
        meetings.forEach(meeting -> column.margin(meeting.above()));
        column.add(new Passage(List.of(new Passage.Version(strips, 0))));
        meetings.stream().flatMap(meeting -> meeting.keep().stream()).max(Long::compare)
                .ifPresent(column::keepWithNext);
        column.evenOut(from, frame.style().text().leading().sp());
        column.standing().keepOffsets(from, setting.line());
        meetings.forEach(meeting -> column.margin(meeting.below()));
    }
}
