package press.apparat.bench;

import java.io.IOException;
import org.openjdk.jmh.Main;

/**
 * Runs the benchmarks of this package, or those that the arguments of JMH's own command line choose. The README has the
 * command.
 */
public final class Benchmarks {
    private Benchmarks() {
    }

    public static void main(String[] arguments) throws IOException {
        Main.main(arguments.length == 0 ? new String[]{"press.apparat.bench"} : arguments);
    }
}
