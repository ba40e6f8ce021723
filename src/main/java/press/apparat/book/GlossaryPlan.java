package press.apparat.book;

import java.util.List;
import java.util.Set;
import press.apparat.report.Span;

/**
 * What book.yaml says of the glossary and of the lists that are made of its terms.
 *
 * @param all whether to print the terms that the text does not use, too
 * @param groups the headings in the list of people, in order; those it does not name follow as they first come
 * @param chronicled the kinds of terms whose dates the chronology lists
 */
public record GlossaryPlan(boolean all, List<Group> groups, Set<GlossaryTerm.Kind> chronicled) {
    public static final GlossaryPlan USUAL = new GlossaryPlan(false, List.of(), Set.of(GlossaryTerm.Kind.EVENT));

    public record Group(String name, Span span) {
    }
}
