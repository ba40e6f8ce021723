package press.apparat.bench;

import java.io.IOException;
import org.openjdk.jmh.Main;

/**
 * Runs the benchmarks of this package, or those whose names match the arguments, as JMH's own command line does:
 * {@code mvn -q verify -DskipTests exec:java -Dexec.classpathScope=test -Dexec.mainClass=press.apparat.bench.Benchmarks}.
 */
public final class Benchmarks {
    private Benchmarks() {
    }

    public static void main(String[] arguments) throws IOException {
        Main.main(arguments.length == 0 ? new String[]{"press.apparat.bench"} : arguments);
    }
}
