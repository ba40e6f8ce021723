package press.apparat.style;

import java.util.Comparator;
import java.util.List;

/** How closely a selector describes an element (Selectors 4, clause 17): ids, then classes, then names. */
record Specificity(int ids, int classes, int names) implements Comparable<Specificity> {
    static final Specificity NONE = new Specificity(0, 0, 0);
    private static final Comparator<Specificity> ORDER = Comparator.comparingInt(Specificity::ids)
            .thenComparingInt(Specificity::classes).thenComparingInt(Specificity::names);

    Specificity plus(Specificity other) {
        return new Specificity(ids + other.ids, classes + other.classes, names + other.names);
    }

    static Specificity greatest(List<Selector> selectors) {
        return selectors.stream().map(Selector::specificity).max(ORDER).orElse(NONE);
    }

    @Override
    public int compareTo(Specificity other) {
        return ORDER.compare(this, other);
    }
}
