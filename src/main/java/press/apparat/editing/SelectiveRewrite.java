package press.apparat.editing;

import java.util.function.Supplier;
import press.apparat.book.Block;
import press.apparat.book.Rewrite;

/** Copies a text of which only some parts are open to be changed; headings are not. */
abstract class SelectiveRewrite extends Rewrite {
    private boolean open;

    final boolean isOpen() {
        return open;
    }

    /** What a copy comes to while the text is open, or is not. */
    final <T> T when(boolean isOpen, Supplier<T> copy) {
        boolean around = open;
        open = isOpen;
        T copied = copy.get();
        open = around;
        return copied;
    }

    @Override
    public Block heading(Block.Heading heading) {
        return when(false, () -> super.heading(heading));
    }
}
