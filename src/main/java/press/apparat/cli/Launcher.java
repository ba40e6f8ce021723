package press.apparat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts the press in a virtual machine fit for it. A book is set in seconds, too short a time for the optimising
 * compiler to earn what it costs, and half of a cold start is the loading of classes; both are mended by options that a
 * jar cannot carry. So the machine that was asked for starts another one with the same command line and those options
 * before it, and lends it its terminal. Where that can't be done the press runs where it is.
 */
public final class Launcher {
    private static final String LAUNCHED = "apparat.launched";

    private Launcher() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(start(arguments).orElseGet(() -> Main.run(arguments)));
    }

    private static Optional<Integer> start(String[] arguments) throws InterruptedException {
        ProcessHandle.Info own = ProcessHandle.current().info();
        List<String> line = own.arguments().map(List::of).orElse(List.of());
        if (System.getProperty(LAUNCHED) != null || own.command().isEmpty() || !endsWith(line, arguments)) {
            return Optional.empty();
        }
        try (ClassArchive archive = ClassArchive.beside(jar(line))) {
            List<String> command = new ArrayList<>(List.of(own.command().get(), "-D" + LAUNCHED + "=true",
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:NewRatio=1", "-Xlog:disable"));
            command.addAll(archive.options());
            command.addAll(line);
            return Optional.of(run(command));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the system told us our whole command line. */
    private static boolean endsWith(List<String> line, String[] arguments) {
        int start = line.size() - arguments.length;
        return start > 1 && line.subList(start, line.size()).equals(Arrays.asList(arguments))
                && line.get(start - 2).equals("-jar");
    }

    private static Path jar(List<String> line) {
        return Path.of(line.get(line.indexOf("-jar") + 1)).toAbsolutePath();
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        Process press = new ProcessBuilder(command).inheritIO().start();
        Thread stop = new Thread(press::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
        int code = press.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        return code;
    }

    /** The classes of a run, kept beside the jar for the next (JDK: class data sharing, JEP 350). */
    private record ClassArchive(Path kept, Optional<Path> made) implements AutoCloseable {
        static ClassArchive beside(Path jar) throws IOException {
            Path kept = jar.resolveSibling("apparat-" + Runtime.version() + ".jsa");
            boolean fresh = Files.exists(kept)
                    && Files.getLastModifiedTime(kept).compareTo(Files.getLastModifiedTime(jar)) > 0;
            Path made = kept.resolveSibling(kept.getFileName() + "." + ProcessHandle.current().pid());
            boolean possible = !fresh && Files.isWritable(jar.getParent());
            return new ClassArchive(kept, possible ? Optional.of(made) : Optional.empty());
        }

        List<String> options() {
            return made.map(path -> List.of("-XX:ArchiveClassesAtExit=" + path))
                    .orElseGet(() -> List.of("-XX:SharedArchiveFile=" + kept));
        }

        @Override
        public void close() throws IOException {
            if (made.isPresent() && Files.exists(made.get())) {
                Files.move(made.get(), kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
