package press.apparat.pdf;

import press.apparat.measure.Length;

/** A rectangle in points from the page's lower left corner. */
record Box(double left, double bottom, double right, double top) {
    /** From the lengths in sp of a thing that is placed from the top of a page so high. */
    static Box of(Length pageHeight, long x, long y, Extent extent) {
        double top = new Length(pageHeight.sp() - y).pt();
        double left = new Length(x).pt();
        return new Box(left, top - new Length(extent.height()).pt(), left + new Length(extent.width()).pt(), top);
    }

    /** In sp. */
    record Extent(long width, long height) {
    }

    double width() {
        return right - left;
    }

    double height() {
        return top - bottom;
    }

    double[] corners() {
        return new double[]{left, bottom, right, top};
    }

    Box with(Box other) {
        return new Box(Math.min(left, other.left), Math.min(bottom, other.bottom), Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
