package press.apparat.manuscript;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/** Reads the sides of a parallel text, each a div of its own, and checks that every block has its counterparts. */
final class SideReader {
    private final Reading reading;
    private final DivReader divs;
    private final List<Block.Side> sides = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    SideReader(Reading reading, DivReader divs) {
        this.reading = reading;
        this.divs = divs;
    }

    List<Block.Side> sides(BlockMarkup.Div node) {
        for (Node child : node.getChildren()) {
            if (child instanceof BlockMarkup.Div side) {
                side(side);
            } else if (!(child instanceof BlockMarkup.FenceEnd)) {
                reading.report(Diagnostic.error("M027", reading.span(child), "only divs stand side by side")
                        .help("write each text as a div of its own, ::: {lang=ru}"));
            }
        }
        if (sides.size() < 2) {
            reading.report(Diagnostic.error("M045", reading.span(node.fence), "nothing stands beside this text")
                    .help("write the original and its translation as two divs within this one, ::: {lang=ru} and"
                            + " ::: {lang=en}"));
        }
        sides.stream().skip(1).forEach(this::check);
        return List.copyOf(sides);
    }

    private void side(BlockMarkup.Div node) {
        if (!node.isClosed()) {
            divs.reportUnclosed(node.fence);
        }
        sides.add(new Block.Side(reading.blocks().read(node), divs.attributes(node.fence)));
        places.add(reading.span(node.fence));
    }

    /** Points at the first block that has no counterpart. */
    private void check(Block.Side side) {
        Block.Side first = sides.get(0);
        int here = side.content().size();
        int there = first.content().size();
        if (here != there) {
            Block alone = (here > there ? side : first).content().get(Math.min(here, there));
            reading.report(
                    Diagnostic
                            .error("M044", alone.span(),
                                    "nothing stands beside this: one side has " + blocks(there) + ", the other "
                                            + blocks(here))
                            .label(places.get(sides.indexOf(here > there ? first : side)),
                                    "the side that ends before it")
                            .help("end every paragraph where its counterpart ends; an empty div, ::: {.blank} and :::,"
                                    + " stands for one that a side lacks"));
        }
    }

    private static String blocks(int count) {
        return count == 1 ? "1 block" : count + " blocks";
    }
}
