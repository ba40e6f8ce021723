package press.apparat.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The collector handed along the line. Safe to report to from several threads; gives its contents in source order. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator
            .comparing((Diagnostic d) -> d.span().source().name()).thenComparing(d -> d.span().start())
            .thenComparing(d -> d.span().end()).thenComparing(Diagnostic::code).thenComparing(Diagnostic::message);

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    public synchronized void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public synchronized boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** All that was reported, by source, place, code and message, each once. */
    public synchronized List<Diagnostic> all() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
