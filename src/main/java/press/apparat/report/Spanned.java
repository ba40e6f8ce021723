package press.apparat.report;

/** What came from a place in a source. */
public interface Spanned {
    Span span();
}
