package press.apparat.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong in what an author wrote.
 *
 * @param code a letter for the room that found it and three digits; each code has a golden case in the tests
 * @param span the place it is about
 * @param message one line in plain words, no capital, no full stop
 * @param labels further places, or a word about the first
 * @param help what the author can do
 */
public record Diagnostic(Severity severity, String code, Span span, String message, List<Label> labels,
        Optional<String> help) {
    public Diagnostic {
        labels = List.copyOf(labels);
    }

    public static Diagnostic error(String code, Span span, String message) {
        return new Diagnostic(Severity.ERROR, code, span, message, List.of(), Optional.empty());
    }

    public static Diagnostic warning(String code, Span span, String message) {
        return new Diagnostic(Severity.WARNING, code, span, message, List.of(), Optional.empty());
    }

    public Diagnostic label(Span at, String text) {
        List<Label> more = new ArrayList<>(labels);
        more.add(new Label(at, text));
        return new Diagnostic(severity, code, span, message, more, help);
    }

    public Diagnostic help(String text) {
        return new Diagnostic(severity, code, span, message, labels, Optional.of(text));
    }
}
