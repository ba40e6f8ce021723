package press.apparat.evidence;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.PlainText;
import press.apparat.book.Section;

/** The running text of a section: notes, tables and figures have evidence of their own. */
final class Prose {
    private Prose() {
    }

    static String of(Section section) {
        List<Block> running = section.blocks().stream()
                .filter(block -> !(block instanceof Block.Table || block instanceof Block.Figure)).toList();
        return Annotated.withoutKeys(PlainText.of(section.title()) + "\n" + PlainText.ofBlocks(running));
    }
}
