package press.apparat.inspection;

import java.util.Arrays;
import java.util.List;

/** The white between words: items 4, 6 and 13. */
final class SpaceChecks implements Check {
    private static final double PARAGRAPH_DEVIATION = 0.08;
    private static final int NARROWEST = 67;
    private static final int WIDEST = 150;
    private static final int NARROW = 80;
    private static final int WIDE = 130;
    private static final int RIVER = 4;
    private static final int MOST_RIVERS = 2;

    @Override
    public void of(Composition book, Findings findings) {
        book.paragraphs().forEach(lines -> paragraph(book, lines, findings.of(Item.PARAGRAPH_SPACES)));
        spaces(book, findings.of(Item.WORD_SPACE));
        book.paragraphs().forEach(lines -> rivers(book, lines, findings.of(Item.RIVERS)));
    }

    private static Sample ratios(List<TextLine> lines) {
        double[] ratios = new double[lines.stream().mapToInt(line -> line.spaces().size()).sum()];
        int at = 0;
        for (TextLine line : lines) {
            for (WordSpace space : line.spaces()) {
                ratios[at++] = space.ratio();
            }
        }
        return new Sample(ratios);
    }

    private static void paragraph(Composition book, List<TextLine> lines, Tally tally) {
        List<TextLine> full = lines.stream().filter(TextLine::isFull).toList();
        if (full.size() > 1) {
            double deviation = ratios(full).deviation();
            tally.measured(1);
            if (deviation > PARAGRAPH_DEVIATION) {
                tally.fails(book, lines.get(0), Json.number(deviation));
            }
        }
    }

    private static void spaces(Composition book, Tally tally) {
        figures(book.full().toList(), Tally.ALL, tally);
        book.grouped(book.full()).forEach((group, lines) -> figures(lines, group.title(), tally));
        book.full().peek(line -> tally.measured(1))
                .filter(line -> line.spaces().stream().anyMatch(space -> isOutside(space.ratio())))
                .forEach(line -> tally.fails(book, line, Json.number(farthest(line))));
    }

    private static void figures(List<TextLine> lines, String scope, Tally tally) {
        Sample sample = ratios(lines);
        tally.figure(scope, "spaces", sample.values().length).figure(scope, "mean", sample.mean())
                .figure(scope, "standard deviation", sample.deviation()).figure(scope, "least", sample.least())
                .figure(scope, "most", sample.most())
                .figure(scope, "percent outside 0.67 to 1.5", sample.percent(SpaceChecks::isOutside)).figure(scope,
                        "percent outside 0.8 to 1.3", sample.percent(r -> percent(r) < NARROW || percent(r) > WIDE));
    }

    private static boolean isOutside(double ratio) {
        return percent(ratio) < NARROWEST || percent(ratio) > WIDEST;
    }

    /** Rounded, for spaces are set to whole sp. */
    private static long percent(double ratio) {
        return Math.round(100 * ratio);
    }

    private static double farthest(TextLine line) {
        return line.spaces().stream().map(WordSpace::ratio)
                .reduce((one, other) -> Math.abs(one - 1) > Math.abs(other - 1) ? one : other).orElse(1.0);
    }

    /** Columns of white through so many lines, each space overlapping the one above it. */
    private static void rivers(Composition book, List<TextLine> lines, Tally tally) {
        int[] below = {};
        for (int i = lines.size() - 1; i >= 0; i--) {
            TextLine line = lines.get(i);
            boolean goesOn = i + 1 < lines.size() && line.page() == lines.get(i + 1).page();
            int[] depths = line.isFull()
                    ? depths(line, goesOn ? lines.get(i + 1) : line, goesOn ? below : new int[0])
                    : new int[0];
            long columns = Arrays.stream(depths).filter(depth -> depth >= RIVER).count();
            tally.measured(depths.length > 0 ? 1 : 0);
            if (columns > MOST_RIVERS) {
                tally.fails(book, line, columns + " columns of white");
            }
            below = depths;
        }
    }

    /** For each space of a line: how many lines, this one among them, a column goes through from here down. */
    private static int[] depths(TextLine line, TextLine next, int[] below) {
        int[] depths = new int[line.spaces().size()];
        int first = 0;
        for (int i = 0; i < depths.length; i++) {
            WordSpace space = line.spaces().get(i);
            while (first < below.length && next.spaces().get(first).end() <= space.x()) {
                first++;
            }
            depths[i] = 1;
            for (int k = first; k < below.length && next.spaces().get(k).x() < space.end(); k++) {
                depths[i] = Math.max(depths[i], 1 + below[k]);
            }
        }
        return depths;
    }
}
