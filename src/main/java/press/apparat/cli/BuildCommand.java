package press.apparat.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import press.apparat.Bindery;
import press.apparat.Outcome;

/** {@code build}: sets a book and writes its PDF, its EPUB and the figures of its pages. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Set a book; write its PDF and its EPUB, and what its pages measure.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private BookFolder book;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the books go (default: BOOK/out).")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Path folder = book.folder(spec);
        Outcome outcome = press(folder, out(folder));
        Report.print(outcome, spec.commandLine().getErr());
        outcome.proof().forEach(spec.commandLine().getOut()::println);
        double seconds = (System.nanoTime() - start) / 1e9;
        outcome.tally().ifPresent(tally -> spec.commandLine().getOut().println(Report.last(tally, seconds)));
        return outcome.good() ? Main.GOOD : Main.ERRORS;
    }

    /** What cannot be written to is told before the work, not after it. */
    private Path out(Path folder) {
        Path to = out.orElse(folder.resolve("out")).toAbsolutePath();
        Path there = to;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            throw unwritable(to, there.equals(to) || Files.isDirectory(there) ? "" : ": " + there + " is no folder");
        }
        return to;
    }

    private Outcome press(Path folder, Path to) {
        PrintWriter err = spec.commandLine().getErr();
        try (StageDisplay display = StageDisplay.on(err)) {
            return Bindery.press(folder, to, display::stage);
        } catch (IOException e) {
            throw unwritable(to, ": " + e.getMessage());
        }
    }

    private ParameterException unwritable(Path to, String why) {
        return new ParameterException(spec.commandLine(),
                "the books cannot be written to " + to + why + "; name another folder with --out");
    }
}
