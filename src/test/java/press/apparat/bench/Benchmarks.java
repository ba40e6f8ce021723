package press.apparat.bench;

import java.io.IOException;
import org.openjdk.jmh.Main;

/**
 * Runs the benchmarks of this package, or those that the arguments of JMH's own command line choose:
 *
 * <pre>
 * mvn -q pre-integration-test exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *     -Dexec.args="-cp %classpath press.apparat.bench.Benchmarks"
 * </pre>
 */
public final class Benchmarks {
    private Benchmarks() {
    }

    public static void main(String[] arguments) throws IOException {
        Main.main(arguments.length == 0 ? new String[]{"press.apparat.bench"} : arguments);
    }
}
