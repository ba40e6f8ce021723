package press.apparat.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The press on the command line. */
@Command(name = "apparat", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, description = "A press for annotated books: Markdown in, a typeset PDF and an EPUB out.", subcommands = {
        BuildCommand.class, CheckCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                "0:the manuscript is good", "1:the manuscript has errors", "2:wrong usage", "3:a fault of the press"})
public final class Main implements Runnable {
    static final int GOOD = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;
    static final int FAULT = 3;

    @Spec
    private CommandSpec spec;

    /** Runs a command; returns its exit code. */
    public static int run(String... arguments) {
        System.setProperty("java.util.logging.config.class", Silence.class.getName());
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((exception, command, result) -> fault(exception, line.getErr()));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return fault(exhausted, line.getErr());
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: build or check");
    }

    /** A fault is ours: the author is told what to send us, and what was good in {@code out/} stays. */
    private static int fault(Throwable fault, PrintWriter err) {
        if (isOutOfMemory(fault)) {
            err.println("fault: the press has not enough memory for this book; no book was changed");
            err.println("help: give it more: java -Xmx4g -jar apparat.jar");
            return FAULT;
        }
        err.println("fault: the press broke down; no book was changed");
        err.println("help: this is not the manuscript's fault; please report it with the lines below");
        fault.printStackTrace(err);
        return FAULT;
    }

    private static boolean isOutOfMemory(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    /** A configuration of logging: libraries log, and what concerns the author is a diagnostic. */
    public static final class Silence {
    }

    /** The version that the jar carries. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[]{"apparat " + (version == null ? "(not packaged)" : version)};
        }
    }
}
