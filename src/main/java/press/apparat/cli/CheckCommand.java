package press.apparat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import press.apparat.Bindery;
import press.apparat.Outcome;

/** {@code check}: says what is wrong in a manuscript and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Say what is wrong in a manuscript; write nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private BookFolder book;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Outcome outcome = Bindery.check(book.folder(spec));
        Report.print(outcome, spec.commandLine().getErr());
        return outcome.good() ? Main.GOOD : Main.ERRORS;
    }
}
