package press.apparat.galley;

import java.util.Optional;
import java.util.function.IntFunction;

import press.apparat.book.Block;
import press.apparat.placed.Tag;
import press.apparat.style.Vocabulary;

/** Sets verse: a line of it is never justified, and what does not fit turns over, indented. Two lines stay together. */
final class VerseSetter {
    private final Setting setting;
    private final Column column;
    private final Frame verse;

    VerseSetter(Setting setting, Column column, Frame verse) {
        this.setting = setting;
        this.column = column;
        this.verse = verse;
    }

    void set(Block.Verse block) {
        BlockSetter setter = new BlockSetter(setting, column, verse);
        int first = 0;
        for (Block.Stanza stanza : block.stanzas()) {
            Tag tag = verse.tag().child(Tag.Role.PARAGRAPH);
            int from = first;
            setter.box(Vocabulary.STANZA, tag, inner -> lines(stanza, inner, line -> block.number(from + line)));
            first += stanza.lines().size();
        }
    }

    private void lines(Block.Stanza stanza, Frame inner, IntFunction<Optional<Integer>> number) {
        BlockSetter setter = new BlockSetter(setting, column, inner);
        int last = stanza.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            Block.VerseLine line = stanza.lines().get(i);
            setter.line(Vocabulary.verseLine(line, number.apply(i)), Tag.Role.SPAN, line.content());
            if (i < last && (i == 0 || i == last - 1)) {
                column.keepWithNext();
            }
        }
    }
}
