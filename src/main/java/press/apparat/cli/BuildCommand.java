package press.apparat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import press.apparat.Bindery;
import press.apparat.Outcome;

/** {@code build}: sets a book and writes its PDF and its EPUB. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Set a book; write its PDF and its EPUB.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private BookFolder book;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the books go (default: BOOK/out).")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        Path folder = book.folder(spec);
        PrintWriter err = spec.commandLine().getErr();
        Outcome outcome;
        try (StageDisplay display = StageDisplay.on(err)) {
            outcome = Bindery.press(folder, out.orElse(folder.resolve("out")), display::stage);
        }
        Report.print(outcome, err);
        double seconds = (System.nanoTime() - start) / 1e9;
        outcome.tally().ifPresent(tally -> spec.commandLine().getOut().println(Report.last(tally, seconds)));
        return outcome.good() ? Main.GOOD : Main.ERRORS;
    }
}
