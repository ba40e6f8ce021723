package press.apparat.measure;

/** Four lengths round a box, in CSS order. */
public record Edges(Length top, Length right, Length bottom, Length left) {
    public static final Edges NONE = new Edges(Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO);

    public Length across() {
        return left.plus(right);
    }

    public Length down() {
        return top.plus(bottom);
    }

    public Edges plus(Edges other) {
        return new Edges(top.plus(other.top), right.plus(other.right), bottom.plus(other.bottom),
                left.plus(other.left));
    }
}
