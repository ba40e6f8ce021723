package press.apparat.style;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import press.apparat.report.Span;

/**
 * An {@code @page} rule of one selector (CSS Paged Media 3, clauses 4 and 5).
 *
 * @param boxes the declarations of its margin boxes and of its area of notes, by name
 * @param order its place among all rules; those of the press's own sheet are negative
 */
record PageRule(Selector selector, List<Declaration> declarations, Map<String, List<Declaration>> boxes, int order) {
    static final Comparator<PageRule> BY_STRENGTH = Comparator.comparing(PageRule::isAuthors)
            .thenComparing(rule -> rule.selector.specificity()).thenComparingInt(PageRule::order);

    boolean isAuthors() {
        return order >= 0;
    }

    /** The margin boxes that it says the content of. */
    List<String> filled() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().stream().anyMatch(one -> one.name().equals("content")))
                .map(Map.Entry::getKey).toList();
    }

    /** {@code name:first:left}. */
    record Selector(String name, List<String> pseudos, Span span) {

        boolean matches(String page, Stylesheet.PageState state) {
            return (name.isEmpty() || name.equals(page)) && pseudos.stream().allMatch(pseudo -> holds(pseudo, state));
        }

        private static boolean holds(String pseudo, Stylesheet.PageState state) {
            return switch (pseudo) {
                case "first" -> state.first();
                case "blank" -> state.blank();
                case "left" -> !state.recto();
                default -> state.recto();
            };
        }

        /** Its name, then {@code :first} and {@code :blank}, then the sides (clause 5.2). */
        Specificity specificity() {
            int sides = (int) pseudos.stream().filter(List.of("left", "right")::contains).count();
            return new Specificity(name.isEmpty() ? 0 : 1, pseudos.size() - sides, sides);
        }
    }
}
