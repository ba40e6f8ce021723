package press.apparat.cli;

import java.io.PrintWriter;
import java.util.Locale;
import press.apparat.Outcome;
import press.apparat.report.Printer;
import press.apparat.report.Severity;

/** What the author is told at the end. */
final class Report {
    private Report() {
    }

    static void print(Outcome outcome, PrintWriter err) {
        if (!outcome.diagnostics().isEmpty()) {
            err.println(Printer.print(outcome.diagnostics()));
        }
        long errors = outcome.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).count();
        long warnings = outcome.diagnostics().size() - errors;
        if (errors > 0) {
            err.println(count(errors, "error") + ", " + count(warnings, "warning") + "; no book was changed");
        } else if (warnings > 0) {
            err.println(count(warnings, "warning"));
        }
        err.flush();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String last(Outcome.Tally tally, double seconds) {
        return String.format(Locale.ROOT, "%,d pages, %,d words, %,d notes, %,d terms, %.1f s", tally.pages(),
                tally.words(), tally.notes(), tally.terms(), seconds);
    }
}
