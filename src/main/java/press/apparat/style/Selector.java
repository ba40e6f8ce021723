package press.apparat.style;

import java.util.List;
import java.util.Optional;

/**
 * A complex selector (Selectors 4, clause 3.1).
 *
 * @param subject the compound that the rule styles
 * @param pseudo its pseudo-element; empty for the element itself
 */
record Selector(Compound subject, String pseudo, Specificity specificity) {

    /** Whether an element is selected, whatever its pseudo-elements. */
    boolean matches(Place place) {
        return subject.matches(place);
    }

    /** One condition on an element. */
    interface Test {
        boolean holds(Place place);
    }

    /** Conditions on one element (names are in lower case), and on another that stands to it as {@code relation} says. */
    record Compound(List<String> names, List<String> ids, List<String> classes, List<Test> tests,
            Optional<Relation> relation) {

        boolean matches(Place place) {
            Element element = place.element();
            return names.stream().allMatch(element.name()::equals)
                    && ids.stream().allMatch(id -> element.id().filter(id::equals).isPresent())
                    && element.classes().containsAll(classes) && tests.stream().allMatch(test -> test.holds(place))
                    && relation.stream().allMatch(left -> left.holds(place));
        }
    }

    /** What stands to the left of a combinator. */
    record Relation(Combinator combinator, Compound compound) {

        boolean holds(Place place) {
            return switch (combinator) {
                case CHILD -> place.parent().filter(compound::matches).isPresent();
                case DESCENDANT -> isBelow(place);
                case ADJACENT -> place.before().filter(compound::matches).isPresent();
            };
        }

        private boolean isBelow(Place place) {
            return place.parent().filter(above -> compound.matches(above) || isBelow(above)).isPresent();
        }
    }

    enum Combinator {
        DESCENDANT, CHILD, ADJACENT
    }
}
