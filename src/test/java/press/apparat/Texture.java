package press.apparat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import press.apparat.book.Book;
import press.apparat.editing.Edition;
import press.apparat.editing.Editor;
import press.apparat.galley.Folios;
import press.apparat.galley.Setter;
import press.apparat.galley.Strip;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.placed.Placed;
import press.apparat.report.Diagnostics;

/**
 * Measures the texture of a book's lines, by which the galley's numbers are chosen (TYPOGRAPHY 4, 6, 7, 10): how many
 * of the full lines of justified paragraphs are hyphenated, and how their word spaces differ from the font's own.
 */
public final class Texture {
    private final List<Double> ratios = new ArrayList<>();
    private int lines;
    private int hyphenated;
    private int running;
    private int longestRun;

    public static void main(String[] folders) {
        for (String folder : folders) {
            System.out.println(folder + ": " + of(Path.of(folder)));
        }
    }

    private static Texture of(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Manuscript manuscript = Manuscript.gather(folder, diagnostics);
        Book book = Reader.read(manuscript, diagnostics);
        Edition edition = Editor.edit(book, diagnostics);
        Typography typography = Typography.of(manuscript.shelf(), book.metadata(), diagnostics);
        Texture texture = new Texture();
        new Setter(typography.tools(edition, diagnostics)).galleys(Folios.UNKNOWN)
                .forEach(galley -> galley.strips().forEach(texture::strip));
        return texture;
    }

    private void strip(Strip strip) {
        List<Placed.Glyphs> glyphs = strip.content().stream().filter(Placed.Glyphs.class::isInstance)
                .map(Placed.Glyphs.class::cast).sorted(Comparator.comparingLong(Placed.Glyphs::x)).toList();
        List<Double> spaces = new ArrayList<>();
        for (int i = 0; i + 1 < glyphs.size(); i++) {
            if (glyphs.get(i).actualText().equals(" ")) {
                spaces.add((double) (glyphs.get(i + 1).x() - glyphs.get(i).x()) / glyphs.get(i).run().width());
            }
        }
        if (spaces.stream().anyMatch(space -> Math.abs(space - 1) > 0.001)) {
            line(spaces, glyphs.get(glyphs.size() - 1).actualText().equals("\u00ad"));
        }
    }

    /** A line whose spaces are all the font's own ends a paragraph, or is ragged. */
    private void line(List<Double> spaces, boolean hyphen) {
        lines++;
        hyphenated += hyphen ? 1 : 0;
        running = hyphen ? running + 1 : 0;
        longestRun = Math.max(longestRun, running);
        ratios.addAll(spaces);
    }

    @Override
    public String toString() {
        double mean = ratios.stream().mapToDouble(r -> r).average().orElse(1);
        double deviation = Math.sqrt(ratios.stream().mapToDouble(r -> (r - mean) * (r - mean)).average().orElse(0));
        double wide = 100.0 * ratios.stream().filter(r -> r > 1.5).count() / ratios.size();
        double narrow = 100.0 * ratios.stream().filter(r -> r < 0.75).count() / ratios.size();
        return String.format(Locale.ROOT,
                "%d lines, %.1f %% hyphenated, %d running; word space %.3f, sd %.3f, > 1.5: %.2f %%, < 0.75: %.2f %%",
                lines, 100.0 * hyphenated / lines, longestRun, mean, deviation, wide, narrow);
    }
}
