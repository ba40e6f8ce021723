package press.apparat.style;

import java.util.Comparator;
import java.util.List;

/**
 * A style rule of one selector.
 *
 * @param order its place among all rules; those of the press's own sheet are negative
 */
record Rule(Selector selector, List<Declaration> declarations, int order) {
    /** From the weakest to the strongest; any sheet of an author's is stronger than the press's own. */
    static final Comparator<Rule> BY_STRENGTH = Comparator.comparing((Rule rule) -> rule.order >= 0)
            .thenComparing(rule -> rule.selector.specificity()).thenComparingInt(Rule::order);
}
