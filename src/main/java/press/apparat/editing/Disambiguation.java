package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.apparat.book.Work;
import press.apparat.measure.Numerals;

/**
 * What tells works apart whose cites look alike (CSL 1.0.2, "Disambiguation"): given names, then what the style adds on
 * the condition "disambiguate", then letters after the year. Names left out by "et al." are not brought back: such works
 * go on to the next steps.
 */
final class Disambiguation {
    private final CslStyle style;
    private final List<Work> works;
    private final Map<String, String> givenNames = new HashMap<>();
    private final Set<String> alike = new HashSet<>();
    private final Map<String, String> letters = new HashMap<>();

    /** @param works in the order of the bibliography, which is that of the letters */
    Disambiguation(Collection<Work> works, CslStyle style) {
        this.style = style;
        this.works = namesakes(works);
        if (style.citing("disambiguate-add-givenname").equals("true")) {
            boolean everywhere = !style.citing("givenname-disambiguation-rule").replace("by-cite", "").isEmpty();
            groups(everywhere ? Disambiguation::family : this::cite).forEach(this::addGivenNames);
        }
        groups(this::cite).stream().filter(group -> group.stream().map(this::distinct).distinct().count() > 1)
                .forEach(group -> group.forEach(work -> alike.add(work.key())));
        if (style.addsYearSuffix()) {
            groups(this::cite).forEach(group -> group
                    .forEach(work -> letters.put(work.key(), Numerals.of(group.indexOf(work) + 1, "lower-alpha"))));
        }
    }

    private static Optional<Work.Name> first(Work work) {
        return CitedNames.of(work).stream().findFirst();
    }

    private static String family(Work work) {
        return first(work).map(CitedNames::family).orElse("");
    }

    /** Those that others share the first family's name with: no others look alike, and formatting takes its time. */
    private static List<Work> namesakes(Collection<Work> works) {
        Map<String, Long> counts = works.stream()
                .collect(Collectors.groupingBy(Disambiguation::family, Collectors.counting()));
        return works.stream().filter(work -> counts.get(family(work)) > 1).toList();
    }

    /** The works that have the same of something, where they are more than one. */
    private List<List<Work>> groups(Function<Work, String> same) {
        return works.stream().collect(Collectors.groupingBy(same, LinkedHashMap::new, Collectors.toList())).values()
                .stream().filter(group -> group.size() > 1).toList();
    }

    private String cite(Work work) {
        return rendered(work, position(work, Set.of("subsequent")));
    }

    private String distinct(Work work) {
        return rendered(work, Set.of("subsequent", CslConditions.ALIKE));
    }

    private String rendered(Work work, Set<String> position) {
        CSLItemData item = named(work, CslItems.plain(work));
        return style.cite(item, Optional.empty(), position).getResult().toString();
    }

    /** Initials, where the style has them and they tell the names apart. */
    private void addGivenNames(List<Work> group) {
        List<Work.Name> names = group.stream().flatMap(work -> first(work).stream()).toList();
        long persons = names.stream().distinct().count();
        if (persons > 1) {
            Optional<String> end = style.initials().filter(one -> names.stream()
                    .map(name -> CitedNames.initials(name.given(), one)).distinct().count() == persons);
            group.forEach(work -> first(work).filter(name -> !name.given().isEmpty()).ifPresent(name -> givenNames
                    .put(work.key(), end.map(one -> CitedNames.initials(name.given(), one)).orElse(name.given()))));
        }
    }

    /** The item of a work with what its short cites say of its first name. */
    CSLItemData named(Work work, CSLItemData item) {
        String given = givenNames.get(work.key());
        return given == null ? item : CitedNames.withGiven(work, item, given);
    }

    /** A position, and that nothing else tells the cite from others where it is so. */
    Set<String> position(Work work, Set<String> position) {
        Set<String> all = new HashSet<>(position);
        if (alike.contains(work.key())) {
            all.add(CslConditions.ALIKE);
        }
        return all;
    }

    /** "a", "b" … */
    Optional<String> letter(Work work) {
        return Optional.ofNullable(letters.get(work.key()));
    }
}
