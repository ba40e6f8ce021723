package press.apparat.report;

import java.util.List;

/**
 * Diagnostics as an author reads them:
 *
 * <pre>
 * error[M012]: no note named "kant3"
 *   --> manuscript/04-plenum.md:118:14
 *     |
 * 118 | as he admits.[^kant3]
 *     |              ^^^^^^^^ called here
 * help: did you mean "kant2" (line 96)?
 * </pre>
 */
public final class Printer {
    /** More than anybody reads at once. */
    private static final int MOST = 200;

    private Printer() {
    }

    /** Diagnostics one after the other with a blank line between them; of very many the first, and how many more. */
    public static String print(List<Diagnostic> diagnostics) {
        StringBuilder page = new StringBuilder();
        diagnostics.stream().limit(MOST).forEach(one -> page.append(page.isEmpty() ? "" : "\n").append(print(one)));
        int more = diagnostics.size() - MOST;
        return more > 0 ? page.append("\nand ").append(more).append(" more\n").toString() : page.toString();
    }

    /** A diagnostic with the line it is about, and those of its labels; every line is ended. */
    public static String print(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        int gutter = gutter(diagnostic);
        StringBuilder page = new StringBuilder();
        page.append(diagnostic.severity()).append('[').append(diagnostic.code()).append("]: ")
                .append(diagnostic.message()).append('\n');
        page.append(" ".repeat(gutter - 1)).append("--> ").append(place(span)).append('\n');
        excerpt(page, span, gutter, '^', about(diagnostic));
        Span before = span;
        for (Label label : diagnostic.labels()) {
            if (!label.span().equals(span)) {
                elsewhere(page, label, before, gutter);
                before = label.span();
            }
        }
        diagnostic.help().ifPresent(help -> page.append("help: ").append(help).append('\n'));
        return page.toString();
    }

    private static int gutter(Diagnostic diagnostic) {
        int last = diagnostic.labels().stream().mapToInt(label -> label.span().line()).reduce(diagnostic.span().line(),
                Math::max);
        return String.valueOf(last).length();
    }

    private static String place(Span span) {
        return span.source().text().isEmpty() ? span.source().name() : span.toString();
    }

    /** What the labels say of the diagnostic's own place. */
    private static String about(Diagnostic diagnostic) {
        return diagnostic.labels().stream().filter(label -> label.span().equals(diagnostic.span())).map(Label::text)
                .findFirst().orElse("");
    }

    private static void elsewhere(StringBuilder page, Label label, Span before, int gutter) {
        if (label.span().source() != before.source()) {
            page.append(" ".repeat(gutter - 1)).append("::: ").append(place(label.span())).append('\n');
        }
        excerpt(page, label.span(), gutter, '-', label.text());
    }

    private static void excerpt(StringBuilder page, Span span, int gutter, char mark, String words) {
        if (span.source().text().isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(span);
        String margin = " ".repeat(gutter) + " |";
        page.append(margin).append('\n');
        page.append(String.format("%" + gutter + "d | %s", span.line(), excerpt.text()).stripTrailing()).append('\n');
        page.append(margin).append(' ').append(" ".repeat(excerpt.indent()))
                .append(String.valueOf(mark).repeat(excerpt.width())).append(words.isEmpty() ? "" : " " + words)
                .append('\n');
    }
}
