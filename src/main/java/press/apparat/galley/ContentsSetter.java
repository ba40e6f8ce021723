package press.apparat.galley;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.placed.Tag;
import press.apparat.style.Vocabulary;

/** Sets the entries of the contents; leaders and folios are the style sheet's ({@code a::after}). */
final class ContentsSetter {
    private final Setting setting;
    private final Column column;
    private final Frame frame;

    ContentsSetter(Setting setting, Column column, Frame frame) {
        this.setting = setting;
        this.column = column;
        this.frame = frame;
    }

    void entries(List<Block.Entry> entries, int level) {
        BlockSetter setter = new BlockSetter(setting, column, frame);
        setter.box(Vocabulary.ENTRIES, frame.tag(), list -> {
            BlockSetter items = new BlockSetter(setting, column, list);
            entries.forEach(entry -> entry(items, list, entry, level));
        });
    }

    private void entry(BlockSetter setter, Frame list, Block.Entry entry, int level) {
        Tag tag = list.tag().child(Tag.Role.ENTRY);
        setter.line(Vocabulary.entry(level), tag, "", inline -> inline.entry(entry));
        if (!entry.entries().isEmpty()) {
            Tag inner = list.tag().child(Tag.Role.CONTENTS);
            new ContentsSetter(setting, column, list.tagged(inner)).entries(entry.entries(), level + 1);
        }
    }
}
