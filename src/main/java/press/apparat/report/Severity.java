package press.apparat.report;

/** How bad a diagnostic is. An error leaves no book, a warning leaves a good one. */
public enum Severity {
    ERROR, WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
