package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.apparat.book.Work;

/** The names that a work is cited by: its authors, or its editors or whoever else is named first where it has none. */
final class CitedNames {
    private CitedNames() {
    }

    /** CSL's variable for them; a work without names is cited as if its author stood there (CSL 1.0.2, "Substitute"). */
    static String variable(Work work) {
        return Optional.of("author").filter(work.names()::containsKey)
                .or(() -> work.names().keySet().stream().findFirst()).orElse("author");
    }

    static List<Work.Name> of(Work work) {
        return work.names().getOrDefault(variable(work), List.of());
    }

    static String family(Work.Name name) {
        return (name.particle() + " " + name.family()).strip();
    }

    /** "J. R. R." where initials end in ". ". */
    static String initials(String given, String end) {
        return Stream.of(given.split("[\\s.]+")).filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + end.strip())
                .collect(Collectors.joining(" "));
    }

    /** With each of them replaced. */
    static CSLItemData replaced(Work work, CSLItemData item, String literal) {
        CSLName[] names = new CSLName[Math.max(1, of(work).size())];
        Arrays.fill(names, new CSLNameBuilder().literal(literal).build());
        return with(work, item, names);
    }

    /** One in the place of all of them. */
    static CSLItemData replacedByOne(Work work, CSLItemData item, String literal) {
        return with(work, item, new CSLName[]{new CSLNameBuilder().literal(literal).build()});
    }

    /** With the given name of the first before the family's, where a style prints no more than that. */
    static CSLItemData withGiven(Work work, CSLItemData item, String given) {
        CSLName[] names = CslItems.names(of(work));
        Work.Name first = of(work).get(0);
        names[0] = new CSLNameBuilder().family(given + " " + family(first)).given(first.given()).build();
        return with(work, item, names);
    }

    private static CSLItemData with(Work work, CSLItemData item, CSLName... names) {
        CSLItemDataBuilder other = new CSLItemDataBuilder(item);
        CslVariables.NAMES.get(variable(work)).accept(other, names);
        return other.build();
    }
}
