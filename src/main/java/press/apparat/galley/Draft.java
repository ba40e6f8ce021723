package press.apparat.galley;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.apparat.placed.Placed;

/** Lines that are set only if a page needs them; of most, the heights and the notes they call are all that is asked for. */
final class Draft {
    private final Supplier<List<Strip>> setter;
    private Optional<List<Strip>> set = Optional.empty();

    Draft(Supplier<List<Strip>> setter) {
        this.setter = setter;
    }

    /** A line with its content to come. */
    Strip strip(int line, Strip outline) {
        return outline.holding(new Content(() -> line(line)));
    }

    private synchronized List<Placed> line(int line) {
        set = Optional.of(set.orElseGet(setter));
        return set.get().get(line).content();
    }

    /** Things over others, without asking for these before somebody does. */
    static List<Placed> over(List<? extends Placed> ground, List<Placed> content) {
        return content instanceof Content ? new Content(() -> joined(ground, content)) : joined(ground, content);
    }

    private static List<Placed> joined(List<? extends Placed> ground, List<Placed> content) {
        List<Placed> all = new ArrayList<>(ground);
        all.addAll(content);
        return all;
    }

    /** The content of a line that is set when it is first looked at. */
    private static final class Content extends AbstractList<Placed> {
        private final Supplier<List<Placed>> setter;
        private Optional<List<Placed>> set = Optional.empty();

        Content(Supplier<List<Placed>> setter) {
            this.setter = setter;
        }

        private synchronized List<Placed> content() {
            set = Optional.of(set.orElseGet(setter));
            return set.get();
        }

        @Override
        public Placed get(int index) {
            return content().get(index);
        }

        @Override
        public int size() {
            return content().size();
        }
    }
}
