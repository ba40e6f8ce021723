package press.apparat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
        ClassArchive archive = ClassArchive.beside(jar(line), arguments);
        List<String> command = new ArrayList<>(List.of(own.command().get(), "-D" + LAUNCHED + "=true",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:NewRatio=3", "-Xlog:disable"));
        command.addAll(archive.options());
        command.addAll(line);
        try {
            Process press = inherited(command).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(press, archive)));
            int code = press.waitFor();
            if (code == Main.GOOD) {
                archive.keep();
            }
            return Optional.of(code);
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

    /** Where the system has no language, Java takes the names of files for ASCII. */
    private static ProcessBuilder inherited(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if ("ANSI_X3.4-1968".equals(System.getProperty("sun.jnu.encoding"))) {
            builder.environment().put("LC_ALL", "C.UTF-8");
        }
        return builder;
    }

    /** Lets the press tidy up. */
    private static void stop(Process press, ClassArchive archive) {
        press.destroy();
        try {
            press.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        archive.discard();
    }

    /** The classes of a good build, kept beside the jar for the next (JDK: class data sharing, JEP 350). */
    private record ClassArchive(Path kept, Optional<Path> made) {
        static ClassArchive beside(Path jar, String[] arguments) {
            Path kept = jar.resolveSibling("apparat-" + Runtime.version() + ".jsa");
            boolean telling = arguments.length > 0 && arguments[0].equals("build");
            boolean possible = telling && !isFresh(kept, jar) && Files.isWritable(jar.getParent());
            return new ClassArchive(kept,
                    possible
                            ? Optional.of(kept.resolveSibling(kept.getFileName() + "." + ProcessHandle.current().pid()))
                            : Optional.empty());
        }

        private static boolean isFresh(Path kept, Path jar) {
            try {
                return Files.exists(kept)
                        && Files.getLastModifiedTime(kept).compareTo(Files.getLastModifiedTime(jar)) > 0;
            } catch (IOException e) {
                return false;
            }
        }

        List<String> options() {
            return made.map(path -> List.of("-XX:ArchiveClassesAtExit=" + path))
                    .orElseGet(() -> List.of("-XX:SharedArchiveFile=" + kept));
        }

        void keep() {
            made.filter(Files::exists).ifPresent(path -> path.toFile().renameTo(kept.toFile()));
        }

        /** What was not kept, because the press failed or was stopped. */
        void discard() {
            made.ifPresent(path -> path.toFile().delete());
        }
    }
}
