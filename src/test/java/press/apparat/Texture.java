package press.apparat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import press.apparat.book.Book;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.galley.Folios;
import press.apparat.galley.Galley;
import press.apparat.galley.Setter;
import press.apparat.galley.Strip;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.placed.Placed;
import press.apparat.report.Diagnostics;
import press.apparat.type.Font;

/**
 * Measures the texture of a book's lines, by which the galley's numbers are chosen (TYPOGRAPHY 4, 6, 7, 10): how many
 * of the full lines of justified paragraphs are hyphenated, and how their word spaces differ from the font's own.
 */
public final class Texture {
    /** An edge that fewer lines reach is no edge of a column. */
    private static final int LINES_OF_AN_EDGE = 4;
    private static final double EVEN = 0.08;

    private record SetLine(String text, List<Double> spaces, boolean hyphen, double right, double tracking,
            double expansion) {
        double space() {
            return spaces.stream().mapToDouble(s -> s).average().orElse(1);
        }
    }

    private final List<SetLine> lines = new ArrayList<>();
    private int running;
    private int longestRun;
    private double within;
    private int paragraphs;
    private int uneven;

    public static void main(String[] folders) {
        for (String folder : folders) {
            Texture texture = of(Path.of(folder));
            System.out.println(folder + ": " + texture);
            texture.lines.stream().filter(line -> line.space() < 0.795 || line.space() > 1.305)
                    .forEach(line -> System.out.printf(Locale.ROOT, "    %.2f %s%n", line.space(), line.text()));
        }
    }

    private static Texture of(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Manuscript manuscript = Manuscript.gather(folder, diagnostics);
        Book book = Reader.read(manuscript, diagnostics);
        Edition edition = Editor.edit(book, diagnostics);
        Typography typography = Typography.of(manuscript.shelf(), book.metadata(), diagnostics);
        Texture texture = new Texture();
        for (Galley galley : new Setter(typography.tools(edition, diagnostics)).galleys(Folios.UNKNOWN)) {
            texture.column(galley.strips());
            texture.column(galley.strips().stream().flatMap(strip -> strip.notes().stream())
                    .flatMap(note -> note.strips().stream()).toList());
        }
        return texture;
    }

    /** The full lines of a column: those that end at an edge where others end too, and whose spaces are stretched. */
    private void column(List<Strip> strips) {
        List<SetLine> all = strips.stream().map(Texture::line).toList();
        Map<Long, Long> edges = all.stream()
                .collect(Collectors.groupingBy(line -> Math.round(line.right() / 3), Collectors.counting()));
        List<SetLine> paragraph = new ArrayList<>();
        for (SetLine line : all) {
            long edge = Math.round(line.right() / 3);
            long reach = LongStream.rangeClosed(edge - 1, edge + 1).map(e -> edges.getOrDefault(e, 0L)).sum();
            if (reach >= LINES_OF_AN_EDGE && line.spaces().stream().anyMatch(s -> Math.abs(s - 1) > 0.001)) {
                paragraph.add(line);
            } else {
                paragraph(paragraph);
                paragraph.clear();
            }
        }
        paragraph(paragraph);
    }

    private void paragraph(List<SetLine> paragraph) {
        running = 0;
        for (SetLine line : paragraph) {
            running = line.hyphen() ? running + 1 : 0;
            longestRun = Math.max(longestRun, running);
        }
        lines.addAll(paragraph);
        if (paragraph.size() > 2) {
            double deviation = deviation(paragraph.stream().mapToDouble(SetLine::space).toArray());
            within += deviation;
            uneven += deviation > EVEN ? 1 : 0;
            paragraphs++;
        }
    }

    private static SetLine line(Strip strip) {
        List<Placed.Glyphs> glyphs = strip.content().stream().filter(Placed.Glyphs.class::isInstance)
                .map(Placed.Glyphs.class::cast).sorted(Comparator.comparingLong(Placed.Glyphs::x)).toList();
        List<Double> spaces = spaces(glyphs);
        List<Placed.Glyphs> inked = glyphs.stream().filter(g -> !g.actualText().isBlank()).toList();
        if (inked.isEmpty()) {
            return new SetLine("", List.of(), false, 0, 0, 0);
        }
        Placed.Glyphs last = inked.get(inked.size() - 1);
        Font font = inked.get(inked.size() / 2).run().font();
        String text = glyphs.stream().map(Placed.Glyphs::actualText).collect(Collectors.joining());
        return new SetLine(text, spaces, last.actualText().equals("\u00ad"), (last.x() + last.run().width()) / 65536.0,
                font.tracking().pt() / font.size().pt(), font.expanded() - 1);
    }

    /** None of a row of a table, whose columns are an em apart at least. */
    private static List<Double> spaces(List<Placed.Glyphs> glyphs) {
        List<Double> spaces = new ArrayList<>();
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            Font font = glyphs.get(i).run().font();
            long width = glyphs.get(i + 1).x() - glyphs.get(i).x();
            boolean column = width > font.size().sp() && glyphs.get(i).actualText().equals(" ");
            if (column) {
                return List.of();
            }
            if (glyphs.get(i).actualText().equals(" ") && glyphs.get(i + 1).run().font().size().equals(font.size())) {
                spaces.add((double) width / font.sp(glyphs.get(i).run().advances()[0]));
            }
        }
        return spaces;
    }

    private static double deviation(double... values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        return Math.sqrt(DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).average().orElse(0));
    }

    private static double share(double[] all, DoublePredicate out) {
        return 100.0 * DoubleStream.of(all).filter(out).count() / all.length;
    }

    @Override
    public String toString() {
        double[] spaces = lines.stream().flatMap(line -> line.spaces().stream()).mapToDouble(s -> s).toArray();
        double[] means = lines.stream().mapToDouble(SetLine::space).toArray();
        double ratio = DoubleStream.of(means).map(s -> s > 1 ? (s - 1) * 2 : (1 - s) * 3).average().orElse(0);
        return String.format(Locale.ROOT,
                "%5d lines | hyphens %4.1f %% run %d | word space %.3f sd %.3f, within paragraphs %.3f, over 0.08 in %.1f %% | "
                        + "not in 67-150: %.2f %% of lines, not in 80-130: %.2f %% | |ratio| %.3f | "
                        + "tracking %.4f most %.4f, expansion %.4f most %.4f",
                lines.size(), 100.0 * lines.stream().filter(SetLine::hyphen).count() / lines.size(), longestRun,
                DoubleStream.of(spaces).average().orElse(1), deviation(spaces), within / Math.max(1, paragraphs),
                100.0 * uneven / Math.max(1, paragraphs), share(means, s -> s < 0.665 || s > 1.505),
                share(means, s -> s < 0.795 || s > 1.305), ratio, mean(SetLine::tracking), most(SetLine::tracking),
                mean(SetLine::expansion), most(SetLine::expansion));
    }

    private double mean(ToDoubleFunction<SetLine> value) {
        return lines.stream().mapToDouble(value).map(Math::abs).average().orElse(0);
    }

    private double most(ToDoubleFunction<SetLine> value) {
        return lines.stream().mapToDouble(value).map(Math::abs).max().orElse(0);
    }
}
