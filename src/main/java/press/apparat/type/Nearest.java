package press.apparat.type;

import java.util.Comparator;

/**
 * Which of a family's faces is the nearest to what is wanted (CSS Fonts 4, clause 5.2): first the posture, then the
 * weight. The nearest comes first. Nothing is slanted or emboldened to come nearer.
 */
record Nearest(int weight, boolean italic) implements Comparator<Typeface> {
    /** More than any weight. */
    private static final int FAR = 10_000;

    @Override
    public int compare(Typeface a, Typeface b) {
        return Integer.compare(distance(a), distance(b));
    }

    private int distance(Typeface face) {
        return (face.italic() == italic ? 0 : 4 * FAR) + weightDistance(face.weight());
    }

    private int weightDistance(int offered) {
        if (weight >= 400 && weight <= 500 && offered > weight) {
            return offered <= 500 ? offered - weight : 2 * FAR + offered;
        }
        boolean onTheWay = weight > 500 ? offered >= weight : offered <= weight;
        int way = weight >= 400 && weight <= 500 && offered < weight ? FAR : 0;
        return Math.abs(offered - weight) + (onTheWay ? way : 2 * FAR);
    }
}
