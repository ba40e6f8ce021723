package press.apparat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.galley.Catalogue;
import press.apparat.galley.Folios;
import press.apparat.galley.Founts;
import press.apparat.galley.Galley;
import press.apparat.galley.MarginLiner;
import press.apparat.galley.Setter;
import press.apparat.galley.Tools;
import press.apparat.inspection.Inspection;
import press.apparat.inspection.Proof;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.page.MakeUp;
import press.apparat.page.Press;
import press.apparat.page.Volume;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;
import press.apparat.style.Stylesheet;
import press.apparat.type.FontLibrary;
import press.apparat.type.Hyphenators;

/** Setting, make-up and inspection, each alone, so many pages a second; how a book's length tells. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class PagesBenchmark {
    @Param({"100", "500", "2000"})
    private int pages;
    private Tools tools;
    private Press press;
    private List<Galley> galleys;
    private Volume volume;

    @Setup
    public void set() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Manuscript manuscript = Manuscript.gather(Manuscripts.book(pages), diagnostics);
        Edition edition = Editor.edit(Reader.read(manuscript, diagnostics), diagnostics);
        Stylesheet sheet = Stylesheet.parse(List.of(new Source("styles/default.css", text("default.css"))),
                diagnostics);
        List<FontLibrary.Entry> fonts = sheet.fontFaces().stream().map(
                face -> new FontLibrary.Entry(face.family(), face.weight(), face.italic(), () -> bytes(face.path())))
                .toList();
        tools = new Tools(edition, sheet, new Founts(new FontLibrary(fonts)), lang -> Hyphenators.of(lang, List.of()),
                diagnostics);
        press = new Press(sheet::page, new MarginLiner(tools), Catalogue.credits(edition), List.of(), diagnostics);
        galleys = new Setter(tools).galleys(Folios.UNKNOWN);
        volume = new MakeUp(press).volume(galleys);
    }

    private static String text(String path) throws IOException {
        return Files.readString(Path.of("styles", path));
    }

    private static byte[] bytes(String path) {
        try {
            return Files.readAllBytes(Path.of("styles").resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts pages rather than books. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Pages {
        public long pages;
    }

    @Benchmark
    public List<Galley> set(Pages counted) {
        counted.pages += volume.pages().size();
        return new Setter(tools).galleys(Folios.UNKNOWN);
    }

    @Benchmark
    public Volume makeUp(Pages counted) {
        counted.pages += volume.pages().size();
        return new MakeUp(press).volume(galleys);
    }

    @Benchmark
    public Proof inspect(Pages counted) {
        counted.pages += volume.pages().size();
        return Inspection.of(volume);
    }
}
