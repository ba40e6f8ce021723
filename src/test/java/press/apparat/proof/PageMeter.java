package press.apparat.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import press.apparat.proof.PdfText.Element;

/**
 * Measures the pages of a finished PDF by where its glyphs stand, with other code than set them:
 * {@code PageMeter FILE...} prints them for each file. The structure tree tells what is a paragraph, a note, a table.
 */
public final class PageMeter {
    private static final double TOLERANCE = 0.1;

    private final List<PdfBlock> blocks;
    private final List<PdfLine> full;
    private final Map<Integer, Edges> edges;
    private final Map<String, Integer> anchors;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    private PageMeter(byte[] pdf) throws IOException {
        List<PdfBlock> all = PdfBlock.of(PdfText.read(pdf));
        full = findFull(all);
        edges = edges(full);
        blocks = all.stream().filter(block -> !isBeside(block.lines().get(0))).toList();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            anchors = Anchors.of(document);
        }
        lines();
        hyphens();
        parted();
        facing();
        grid();
        notes();
        outside();
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file);
            of(Files.readAllBytes(Path.of(file)))
                    .forEach((name, value) -> System.out.printf(Locale.ROOT, "  %-36s %10.3f%n", name, value));
        }
    }

    /** The figures of a PDF by their names. */
    public static Map<String, Double> of(byte[] pdf) throws IOException {
        return new PageMeter(pdf).figures;
    }

    /** The lines of justified paragraphs; of one line whose white happens to be the font's own its edge tells. */
    private static List<PdfLine> findFull(List<PdfBlock> blocks) {
        Map<Integer, List<Double>> edges = blocks.stream().filter(PdfBlock::isJustified)
                .flatMap(block -> block.full().stream())
                .collect(Collectors.groupingBy(PdfLine::page, Collectors.mapping(PdfLine::right, Collectors.toList())));
        return blocks.stream()
                .filter(block -> block.isJustified() || block.parted().stream().anyMatch(line -> isAtEdge(line, edges)))
                .flatMap(block -> block.full().stream()).toList();
    }

    private static boolean isAtEdge(PdfLine line, Map<Integer, List<Double>> edges) {
        return edges.getOrDefault(line.page(), List.of()).stream()
                .anyMatch(edge -> Math.abs(edge - line.right()) < 0.02);
    }

    private void lines() {
        double[] ratios = full.stream().flatMap(line -> line.spaces().stream()).mapToDouble(PdfLine.Space::ratio)
                .toArray();
        double mean = Arrays.stream(ratios).average().orElse(0);
        double variance = Arrays.stream(ratios).map(r -> (r - mean) * (r - mean)).average().orElse(0);
        figures.put("lines", (double) full.size());
        figures.put("spaces", (double) ratios.length);
        figures.put("mean", mean);
        figures.put("standard deviation", Math.sqrt(variance));
        figures.put("least", Arrays.stream(ratios).min().orElse(0));
        figures.put("most", Arrays.stream(ratios).max().orElse(0));
        figures.put("percent outside 0.67 to 1.5", percent(ratios, r -> r < 0.665 || r >= 1.505));
        figures.put("percent outside 0.8 to 1.3", percent(ratios, r -> r < 0.795 || r >= 1.305));
        figures.put("percent under 0.75", percent(ratios, r -> r < 0.75));
    }

    private static double percent(double[] values, DoublePredicate so) {
        return values.length == 0 ? 0 : 100.0 * Arrays.stream(values).filter(so).count() / values.length;
    }

    private void hyphens() {
        long hyphenated = full.stream().filter(PdfLine::hyphenated).count();
        figures.put("percent hyphenated", full.isEmpty() ? 0 : 100.0 * hyphenated / full.size());
        int longest = 0;
        for (PdfBlock block : blocks) {
            int running = 0;
            for (PdfLine line : block.lines()) {
                running = line.endsInHyphen() ? running + 1 : 0;
                longest = Math.max(longest, running);
            }
        }
        figures.put("hyphens running", (double) longest);
    }

    /** Widows and orphans of the text; tables and notes are divided otherwise. */
    private void parted() {
        int count = 0;
        for (PdfBlock block : blocks) {
            if (!block.in("Table") && block.note().isEmpty()) {
                List<Long> onPages = List.copyOf(block.lines().stream()
                        .collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.counting())).values());
                count += onPages.size() > 1 && onPages.get(0) == 1 ? 1 : 0;
                count += onPages.size() > 1 && onPages.get(onPages.size() - 1) == 1 ? 1 : 0;
            }
        }
        figures.put("widows and orphans", (double) count);
    }

    /** The most frequent of some numbers, to a hundredth. */
    private static double usual(Collection<Double> numbers) {
        Map<Long, Long> counts = numbers.stream()
                .collect(Collectors.groupingBy(n -> Math.round(n * 100), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().reduce((one, next) -> next.getValue() > one.getValue() ? next : one)
                .map(Map.Entry::getKey).orElse(0L) / 100.0;
    }

    /** Pages that face each other and are not the last of their sections: the baselines of their last lines. */
    private void facing() {
        Map<Integer, PdfLine> last = lastLines();
        int measured = 0;
        int unequal = 0;
        for (PdfLine left : last.values()) {
            Optional<PdfLine> right = Optional.ofNullable(last.get(left.page() + 1)).filter(l -> left.page() % 2 == 1);
            if (right.isPresent()) {
                measured++;
                unequal += Math.abs(left.y() - right.get().y()) > TOLERANCE ? 1 : 0;
            }
        }
        figures.put("facing pages", (double) measured);
        figures.put("percent equal", measured == 0 ? 100 : 100.0 - 100.0 * unequal / measured);
    }

    private static boolean isNote(PdfLine line) {
        return line.block().note().isPresent();
    }

    private Map<Integer, PdfLine> lastLines() {
        Map<Element, Integer> ends = new IdentityHashMap<>();
        Map<Integer, PdfLine> last = new TreeMap<>();
        for (PdfBlock block : blocks) {
            for (PdfLine line : block.lines()) {
                ends.merge(block.section(), line.page(), Math::max);
                last.merge(line.page(), line, (one, next) -> next.y() >= one.y() ? next : one);
            }
        }
        last.values().removeIf(line -> ends.get(line.block().section()) == line.page()
                || (line.block().in("Table") || line.block().isLegend()) && !isNote(line));
        last.keySet().retainAll(withText());
        return last;
    }

    /** Pages that are more than a plate, its legend, and the end of a note. */
    private Set<Integer> withText() {
        return blocks.stream().filter(block -> block.note().isEmpty() && !block.isLegend())
                .flatMap(block -> block.lines().stream()).map(PdfLine::page).collect(Collectors.toSet());
    }

    private List<PdfLine> body() {
        List<PdfBlock> text = blocks.stream().filter(block -> block.note().isEmpty() && !block.isHeading()
                && Stream.of("Table", "TOC", "Index", "Caption", "Code", "Lbl").noneMatch(block::in)).toList();
        double size = usual(
                text.stream().flatMap(block -> block.lines().stream().map(line -> line.block().size())).toList());
        return text.stream().filter(block -> Math.abs(block.size() - size) < 0.01)
                .flatMap(block -> block.lines().stream()).toList();
    }

    private void grid() {
        List<PdfLine> body = body();
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < body.size(); i++) {
            if (body.get(i).block() == body.get(i - 1).block() && body.get(i).page() == body.get(i - 1).page()) {
                steps.add(body.get(i).y() - body.get(i - 1).y());
            }
        }
        double grid = usual(steps);
        Map<Long, Long> heights = body.stream()
                .collect(Collectors.groupingBy(line -> Math.round(line.y() * 100), Collectors.counting()));
        long on = heights.keySet().stream().mapToLong(y -> on(y, grid, heights)).max().orElse(0);
        figures.put("body lines", (double) body.size());
        figures.put("percent on the grid", body.isEmpty() ? 100 : 100.0 * on / body.size());
    }

    /** How many lines stand on the grid of one: so many of its steps apart; heights in hundredths of a point. */
    private static long on(long one, double grid, Map<Long, Long> heights) {
        return heights.entrySet().stream().filter(height -> {
            double steps = (height.getKey() - one) / (100 * grid);
            return Math.abs(steps - Math.rint(steps)) * grid <= TOLERANCE;
        }).mapToLong(Map.Entry::getValue).sum();
    }

    /** A note begins where its first glyph stands; its call is a destination. */
    private void notes() {
        Map<String, Integer> begun = new TreeMap<>();
        blocks.forEach(block -> block.note().filter(id -> anchors.containsKey(call(id)))
                .ifPresent(id -> begun.putIfAbsent(id, block.lines().get(0).page())));
        long together = begun.entrySet().stream()
                .filter(note -> note.getValue().equals(anchors.get(call(note.getKey())))).count();
        figures.put("notes", (double) begun.size());
        figures.put("percent on their call's page", begun.isEmpty() ? 100 : 100.0 * together / begun.size());
    }

    /** A gloss at the foot has its term for a call. */
    private static String call(String note) {
        return note.startsWith("gloss-") ? note.substring("gloss-".length()) : "call-" + note;
    }

    /** The edges of the text on rectos, or on versos. */
    private record Edges(double left, double right) {
    }

    /** By the side of the leaf: where most full lines begin and end. */
    private static Map<Integer, Edges> edges(List<PdfLine> full) {
        return full.stream().filter(line -> !isNote(line))
                .collect(Collectors.groupingBy(line -> line.page() % 2,
                        Collectors.collectingAndThen(Collectors.toList(),
                                lines -> new Edges(usual(lines.stream().map(PdfLine::left).toList()),
                                        usual(lines.stream().map(PdfLine::right).toList())))));
    }

    /** In the margin, beside the text. */
    private boolean isBeside(PdfLine line) {
        return Optional.ofNullable(edges.get(line.page() % 2))
                .filter(edge -> line.left() > edge.right() || line.right() < edge.left()).isPresent();
    }

    /** Lines that reach beyond the edge of the text by more than what hangs. */
    private void outside() {
        long out = blocks.stream().flatMap(block -> block.lines().stream())
                .filter(line -> Optional.ofNullable(edges.get(line.page() % 2))
                        .filter(edge -> line.right() > edge.right() + line.block().size() / 2).isPresent())
                .count();
        figures.put("lines out of the measure", (double) out);
    }
}
