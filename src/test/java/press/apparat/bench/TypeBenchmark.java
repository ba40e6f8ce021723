package press.apparat.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import press.apparat.line.Breaker;
import press.apparat.line.Item;
import press.apparat.line.Tolerance;
import press.apparat.type.FontLibrary;
import press.apparat.type.Hyphenator;
import press.apparat.type.Hyphenators;
import press.apparat.type.Specimen;

/** Words shaped, words hyphenated and lines broken a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class TypeBenchmark {
    /** Words and lines in the two chapters. */
    private static final int WORDS = 7_569;
    private static final int LINES = 657;

    private List<String> words;
    private List<List<Item>> paragraphs;
    private FontLibrary library;

    @Setup
    public void prepare() {
        library = Specimen.library();
        Hyphenator hyphenator = Hyphenators.of("en-GB", List.of());
        words = Manuscripts.words().stream().filter(word -> !word.isBlank()).toList();
        paragraphs = Manuscripts.paragraphs().stream()
                .map(text -> Manuscripts.items(text, library.shaper(), hyphenator)).toList();
    }

    /** Two thirds of the words have been shaped before, as in any book. */
    @Benchmark
    @OperationsPerInvocation(WORDS)
    public void wordsShapedWithAnEmptyMemory(Blackhole hole) {
        FontLibrary fresh = Specimen.library();
        words.forEach(word -> hole.consume(fresh.shaper().shape(word, Manuscripts.FONT, "en-GB")));
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public void wordsShapedFromMemory(Blackhole hole) {
        words.forEach(word -> hole.consume(library.shaper().shape(word, Manuscripts.FONT, "en-GB")));
    }

    @Benchmark
    @OperationsPerInvocation(WORDS)
    public void wordsHyphenatedWithAnEmptyMemory(Blackhole hole) {
        Hyphenator fresh = Hyphenators.of("en-GB", List.of());
        words.forEach(word -> hole.consume(fresh.hyphenate(word)));
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public void linesBroken(Blackhole hole) {
        paragraphs.forEach(items -> hole.consume(Breaker.lines(items, line -> Manuscripts.MEASURE, Tolerance.USUAL)));
    }

    @Benchmark
    @OperationsPerInvocation(LINES)
    public void linesBrokenInAllWays(Blackhole hole) {
        paragraphs.forEach(items -> hole.consume(Breaker.ways(items, line -> Manuscripts.MEASURE, Tolerance.USUAL)));
    }
}
