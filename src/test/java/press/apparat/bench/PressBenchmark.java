package press.apparat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import press.apparat.Bindery;
import press.apparat.Outcome;

/** The whole press, from a plain folder to a PDF and an EPUB: as a process from the start, and in a warm machine. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@State(Scope.Benchmark)
public class PressBenchmark {
    @Param({"100", "200", "500", "1000", "2000"})
    private int pages;
    private Path book;

    @Setup
    public void write() throws IOException {
        book = Manuscripts.book(pages);
    }

    /** A cold process, of the jar that {@code mvn package} made; its second run and later ones find its classes archived. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public int cold() throws IOException, InterruptedException {
        List<String> command = List.of("java", "-jar", "target/apparat.jar", "build", book.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }

    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public Outcome warm() throws IOException {
        return Bindery.press(book, book.resolve("out"), stage -> {
        });
    }
}
