package press.apparat.pdf;

import java.util.Optional;
import press.apparat.placed.Tag;

/** The marked-content sequences of a page (ISO 32000-1, clause 14.6); what follows under the same leaf joins one. */
final class Marks {
    private static final String PAGINATION = "/Artifact<</Type/Pagination>>BDC\n";
    private static final String LAYOUT = "/Artifact<</Type/Layout>>BDC\n";

    private final Structure structure;
    private final int page;
    private final Operators out;
    private Optional<Mark> open = Optional.empty();

    /** @param alone whether nothing else may join it */
    private record Mark(Object of, boolean alone) {
        boolean admits(Mark next) {
            return !alone && equals(next);
        }
    }

    Marks(Structure structure, int page, Operators out) {
        this.structure = structure;
        this.page = page;
        this.out = out;
    }

    /** @param actualText what the things stand for, where they do not say it themselves */
    void begin(Tag leaf, Optional<String> actualText) {
        if (leaf.role() == Tag.Role.ARTIFACT) {
            change(new Mark(PAGINATION, false), () -> out.write(PAGINATION));
        } else {
            change(new Mark(leaf, actualText.isPresent()), () -> content(leaf, actualText));
        }
    }

    /** For what is neither content nor repeated from page to page: rules and grounds. */
    void beginLayout() {
        change(new Mark(LAYOUT, false), () -> out.write(LAYOUT));
    }

    void end() {
        open.ifPresent(mark -> out.write(mark.alone() ? "EMC\nEMC\n" : "EMC\n"));
        open = Optional.empty();
    }

    private void change(Mark next, Runnable begin) {
        if (open.filter(mark -> mark.admits(next)).isEmpty()) {
            end();
            begin.run();
            open = Optional.of(next);
        }
    }

    /** Some readers look for what things stand for in spans alone, so that it stands in one (clause 14.9.4). */
    private void content(Tag leaf, Optional<String> actualText) {
        out.write("/").write(structure.element(leaf).role().pdf()).write("<</MCID ")
                .write(String.valueOf(structure.sequence(leaf, page)));
        out.write(">>BDC\n");
        actualText.ifPresent(text -> out.write("/Span<</ActualText").write(Hex.text(text)).write(">>BDC\n"));
    }
}
