package press.apparat.report;

/** A piece of a source, from the character offset {@code start} to before {@code end}. */
public record Span(Source source, int start, int end) {
    public Span {
        if (start < 0 || end < start || end > source.text().length()) {
            throw new IllegalArgumentException(source + ": " + start + "–" + end);
        }
    }

    public int line() {
        return source.line(start);
    }

    public int column() {
        return source.column(start);
    }

    public String text() {
        return source.text().substring(start, end);
    }

    /** The place before its first character. */
    public Span head() {
        return new Span(source, start, start);
    }

    @Override
    public String toString() {
        return source.name() + ":" + line() + ":" + column();
    }
}
