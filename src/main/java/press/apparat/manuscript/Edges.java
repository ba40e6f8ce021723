package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Inline;
import press.apparat.report.Span;

/** Inlines without the spaces at their two ends. */
final class Edges {
    private Edges() {
    }

    static List<Inline> strip(List<Inline> content) {
        List<Inline> stripped = new ArrayList<>(content);
        strip(stripped, 0);
        strip(stripped, stripped.size() - 1);
        return List.copyOf(stripped);
    }

    private static void strip(List<Inline> content, int at) {
        if (at >= 0 && at < content.size() && content.get(at) instanceof Inline.Text text) {
            int from = at == 0 ? text.text().length() - text.text().stripLeading().length() : 0;
            int to = at == content.size() - 1 ? text.text().stripTrailing().length() : text.text().length();
            content.remove(at);
            if (from < to) {
                content.add(at, piece(text, from, to));
            }
        }
    }

    /** A part of a text; its span is exact where the text has as many characters as its source. */
    private static Inline piece(Inline.Text text, int from, int to) {
        Span span = text.span();
        boolean exact = span.end() - span.start() == text.text().length();
        return new Inline.Text(text.text().substring(from, to),
                exact ? span.source().span(span.start() + from, span.start() + to) : span);
    }
}
