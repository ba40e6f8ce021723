package press.apparat.measure;

/**
 * A length in scaled points: 65,536 sp are 1 pt, 72 pt are 1 in. Integers, so that layouts are the same on every
 * machine (Knuth, The TeXbook, chapter 10; his point is 1/72.27 in, ours is PDF's and CSS's).
 */
public record Length(long sp) implements Comparable<Length> {
    public static final long POINT = 65_536;
    public static final Length ZERO = new Length(0);

    public static Length pt(double points) {
        return new Length(Math.round(points * POINT));
    }

    public static Length mm(double millimetres) {
        return pt(millimetres * 72 / 25.4);
    }

    public double pt() {
        return (double) sp / POINT;
    }

    public Length plus(Length other) {
        return new Length(sp + other.sp);
    }

    public Length minus(Length other) {
        return new Length(sp - other.sp);
    }

    public Length times(double factor) {
        return new Length(Math.round(sp * factor));
    }

    public Length negate() {
        return new Length(-sp);
    }

    public Length max(Length other) {
        return sp >= other.sp ? this : other;
    }

    public Length min(Length other) {
        return sp <= other.sp ? this : other;
    }

    public boolean isZero() {
        return sp == 0;
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(sp, other.sp);
    }

    @Override
    public String toString() {
        return pt() + "pt";
    }
}
