package press.apparat.galley;

import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.placed.Tag;
import press.apparat.style.Style;
import press.apparat.style.Vocabulary;

/** Sets the title of a section, its number above it or before it. */
final class TitleSetter {
    /** Lines under a heading, before a page may end. */
    private static final int UNDER_HEADING = 3;

    private final Setting setting;
    private final Column column;
    private final Frame frame;

    /** @param frame of the section */
    TitleSetter(Setting setting, Column column, Frame frame) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
    }

    /** What was set last is a heading in a frame: lines of the text are kept with it. */
    static void keepBelow(Column column, Frame frame) {
        column.keepWithNext(UNDER_HEADING * frame.style().text().leading().sp());
    }

    /** @param setter of the blocks that follow */
    void set(Section section, BlockSetter setter) {
        Tag tag = frame.tag().child(Tag.Role.H1);
        setter.box(Vocabulary.TITLE, tag, inner -> {
            boolean numbered = !section.number().isEmpty();
            boolean above = inner.styled().child(Vocabulary.NUMBER).style().box().display() == Style.Display.BLOCK;
            if (numbered && above) {
                new BlockSetter(setting, column, inner).line(Vocabulary.NUMBER, tag, "", s -> s.run(section.number()));
                column.keepWithNext();
            }
            setter.paragraph(inner, PlainText.of(section.title()), words -> title(words, section, numbered && !above));
        });
        keepBelow(column, frame);
    }

    private static void title(InlineSetter words, Section section, boolean numbered) {
        if (numbered) {
            words.words(Vocabulary.NUMBER, section.number());
            words.run(" ");
        }
        words.all(section.title());
    }
}
