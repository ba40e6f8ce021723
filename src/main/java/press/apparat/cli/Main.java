package press.apparat.cli;

import java.io.PrintWriter;
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
        return new CommandLine(new Main()).setExecutionExceptionHandler(Main::fault).execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: build or check");
    }

    /** A fault is ours: the author is told what to send us, and what was good in {@code out/} stays. */
    private static int fault(Exception exception, CommandLine line, CommandLine.ParseResult result) {
        PrintWriter err = line.getErr();
        err.println("fault: the press broke down; no book was changed");
        err.println("help: this is not the manuscript's fault; please report it with the lines below");
        exception.printStackTrace(err);
        return FAULT;
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
