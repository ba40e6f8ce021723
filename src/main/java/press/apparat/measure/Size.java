package press.apparat.measure;

/** A width and a height. */
public record Size(Length width, Length height) {
    public static final Size ZERO = new Size(Length.ZERO, Length.ZERO);

    public Size times(double factor) {
        return new Size(width.times(factor), height.times(factor));
    }
}
