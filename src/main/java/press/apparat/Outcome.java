package press.apparat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.apparat.report.Diagnostic;
import press.apparat.report.Severity;

/**
 * What became of a manuscript.
 *
 * @param diagnostics by place
 * @param files the books and the figures of their pages; none where there were errors or only a check was asked for
 * @param proof a line for each typographic measure that the pages do not keep, and one for what both books hold
 */
public record Outcome(List<Diagnostic> diagnostics, List<Path> files, List<String> proof, Optional<Tally> tally) {
    public boolean good() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /** What is in a book. */
    public record Tally(int pages, int words, int notes, int terms) {
    }
}
