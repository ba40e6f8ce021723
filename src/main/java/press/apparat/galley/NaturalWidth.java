package press.apparat.galley;

import press.apparat.line.Item;

/** How long a paragraph would be on one line, neither stretched nor shrunk. */
final class NaturalWidth implements Item.Cases<Long> {
    private static final NaturalWidth WIDTH = new NaturalWidth();

    private NaturalWidth() {
    }

    /** The width in sp of a copy that an empty stick assembles. */
    static long of(Stick stick, Copy copy) {
        return stick.assemble(copy.pieces()).items().stream().mapToLong(item -> item.match(WIDTH)).sum();
    }

    @Override
    public Long box(Item.Box box) {
        return box.width();
    }

    @Override
    public Long glue(Item.Glue glue) {
        return glue.width();
    }

    /** Its width is that of a hyphen at a line's end. */
    @Override
    public Long penalty(Item.Penalty penalty) {
        return 0L;
    }
}
