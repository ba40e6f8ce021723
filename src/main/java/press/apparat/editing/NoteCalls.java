package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.report.Diagnostics;

/** Sets the calls of two notes at one place apart: "a" and "2" are not "a2". */
final class NoteCalls extends Rewrite implements Pass {
    /** Thin, and no place to break a line. */
    private static final String SPACE = "\u202F";

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        return draft.withSections(draft.book().sections().stream().map(this::section).toList());
    }

    @Override
    public List<Inline> inlines(List<Inline> content) {
        List<Inline> apart = new ArrayList<>(content.size());
        boolean afterCall = false;
        for (Inline inline : super.inlines(content)) {
            boolean call = inline instanceof Inline.Note;
            if (call && afterCall) {
                apart.add(new Inline.Text(SPACE, inline.span()));
            }
            apart.add(inline);
            afterCall = call;
        }
        return List.copyOf(apart);
    }
}
