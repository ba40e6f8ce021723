package press.apparat.galley;

import press.apparat.book.Block;
import press.apparat.book.NoteSeries;
import press.apparat.placed.Tag;
import press.apparat.style.Vocabulary;

/** Sets the notes of a chapter or a book that stand at its end, below their heading. */
final class EndnoteSetter {
    private final Setting setting;
    private final Column column;
    private final Frame frame;

    EndnoteSetter(Setting setting, Column column, Frame frame) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
    }

    void set(Block.Endnotes endnotes) {
        BlockSetter setter = new BlockSetter(setting, column, frame);
        Tag.Role role = Tag.Role.heading(endnotes.level());
        setter.line(Vocabulary.heading(endnotes.level()), role, endnotes.title());
        TitleSetter.keepBelow(column, frame);
        endnotes.notes().forEach(note -> endnote(note, endnotes.series(), setter));
    }

    private void endnote(Block.Endnote note, String series, BlockSetter setter) {
        Tag tag = frame.tag().child(Tag.Role.NOTE).with(Tag.Key.ID, note.id());
        column.anchor(note.id());
        NoteMark mark = new NoteMark(setting, note.id(), series);
        setter.box(Vocabulary.endnote(setting.series(series).cssClass()), tag,
                inner -> new BlockSetter(setting, column, inner).opening(mark.opening(note, inner))
                        .all(note.content()));
    }
}
