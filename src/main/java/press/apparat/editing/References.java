package press.apparat.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** Checks that every cross reference and every link within the book leads somewhere. */
final class References implements Pass {
    private static final String WITHIN = "#";

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Checking checking = new Checking(draft.apparatus().targets(), diagnostics);
        return draft.withSections(checking.sections(draft.book().sections()));
    }

    /** A target without the sign that it is in this book. */
    static String bare(String target) {
        return target.startsWith(WITHIN) ? target.substring(WITHIN.length()) : target;
    }

    private static final class Checking extends Rewrite {
        private final Map<String, Target> targets;
        private final Diagnostics diagnostics;

        Checking(Map<String, Target> targets, Diagnostics diagnostics) {
            this.targets = targets;
            this.diagnostics = diagnostics;
        }

        @Override
        public List<Inline> reference(Inline.Reference reference) {
            String id = bare(reference.target());
            check(id, reference.span());
            return List.of(new Inline.Reference(id, reference.form(), reference.span()));
        }

        @Override
        public List<Inline> link(Inline.Link link) {
            if (link.target().startsWith(WITHIN)) {
                check(bare(link.target()), link.span());
            }
            return super.link(link);
        }

        private void check(String id, Span span) {
            if (!targets.containsKey(id)) {
                Diagnostic lost = Diagnostic.error("E002", span, "nothing in the book has the id \"" + id + "\"");
                Optional<String> nearest = Nearest.of(id, targets.keySet());
                diagnostics.report(nearest
                        .map(name -> lost.label(span, "referenced here")
                                .help("did you mean \"" + name + "\" (" + targets.get(name).label() + ")?"))
                        .orElse(lost));
            }
        }
    }
}
