package press.apparat.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The folder that a command works on. */
final class BookFolder {
    @Parameters(paramLabel = "BOOK", arity = "0..1", defaultValue = ".", description = "A folder with manuscript/ (and perhaps styles/), or a folder of Markdown files "
            + "(default: this folder).")
    private Path path;

    Path folder(CommandSpec spec) {
        if (!Files.isDirectory(path)) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + path);
        }
        return path;
    }
}
