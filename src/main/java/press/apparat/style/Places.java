package press.apparat.style;

import com.helger.css.CSSSourceArea;
import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** The spans of what the parser has read. It counts lines and columns, a span counts characters. */
record Places(Source source) {

    Span of(ICSSSourceLocationAware read) {
        return at(read.getSourceLocation());
    }

    /** A place; the head of the sheet where the parser gives none. */
    Span at(CSSSourceLocation place) {
        if (place == null || !place.hasFirstTokenArea()) {
            return source.span().head();
        }
        CSSSourceArea first = place.getFirstTokenArea();
        CSSSourceArea last = place.hasLastTokenArea() ? place.getLastTokenArea() : first;
        return between(offset(first.getTokenBeginLineNumber(), first.getTokenBeginColumnNumber()),
                offset(last.getTokenEndLineNumber(), last.getTokenEndColumnNumber()) + 1);
    }

    Span token(int line, int column, int length) {
        int start = offset(line, column);
        return between(start, start + length);
    }

    private Span between(int start, int end) {
        int last = Math.max(start, Math.min(end, source.text().length()));
        return source.span(start, last);
    }

    /** The parser knows the ends of lines that a source knows; a column beyond its line is the line's end. */
    private int offset(int line, int column) {
        String text = source.text();
        int start = 0;
        for (int passed = 1; passed < line && text.indexOf('\n', start) >= 0; passed++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.max(0, Math.min(start + column - 1, text.length()));
    }
}
