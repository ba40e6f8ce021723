package press.apparat.report;

/** A place a diagnostic points at, and what is to be seen there. */
public record Label(Span span, String text) {
}
