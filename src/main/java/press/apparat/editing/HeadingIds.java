package press.apparat.editing;

import java.util.List;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;

/** Gives an id to every heading that has none, so that the contents can lead to it. */
final class HeadingIds implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        List<Section> sections = draft.book().sections().stream()
                .map(section -> new Naming(draft.ids(), section.id()).section(section)).toList();
        return draft.withSections(sections);
    }

    private static final class Naming extends Rewrite {
        private final Ids ids;
        private final String section;

        Naming(Ids ids, String section) {
            this.ids = ids;
            this.section = section;
        }

        @Override
        public Block heading(Block.Heading heading) {
            Attributes given = heading.attributes();
            Attributes named = given.id().isPresent() ? given : given.withId(ids.next(section));
            return super.heading(new Block.Heading(heading.level(), heading.content(), named, heading.span()));
        }
    }
}
