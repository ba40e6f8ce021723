package press.apparat.inspection;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import press.apparat.placed.Fit;
import press.apparat.placed.Placed;
import press.apparat.type.Font;
import press.apparat.type.Shaped;

/** The beginnings and ends of lines: items 11, 12, 14 and 15. */
final class EdgeChecks implements Check {
    private static final int LEAST_EMS = 2;
    private static final int STACK = 3;
    private static final double EDGE = 0.1;
    /** Nothing that hangs does so by more, in em. */
    private static final double MOST_HANG = 0.5;
    /** And a little for what is rounded to ten-thousandths. */
    private static final double MOST_TRACKING = 0.0151;
    private static final double MOST_EXPANSION = 0.0201;
    private static final String HANGING = "-\u2010\u00AD.,";

    @Override
    public void of(Composition book, Findings findings) {
        List<List<TextLine>> paragraphs = book.paragraphs().toList();
        Runs.pairs(paragraphs).forEach(pair -> runt(book, pair.get(0), pair.get(1).get(0), findings.of(Item.RUNT)));
        paragraphs.forEach(lines -> stacks(book, lines, findings.of(Item.STACKS)));
        edges(book, findings.of(Item.EDGES));
        stretch(book, findings.of(Item.STRETCH));
    }

    private static void runt(Composition book, List<TextLine> lines, TextLine next, Tally tally) {
        TextLine last = lines.get(lines.size() - 1);
        if (last.isLast() && !last.isFirst() && last.paragraph().justified()) {
            long width = last.right() - last.set().x();
            boolean follows = next.page() == last.page() && next.zone() == last.zone()
                    && next.standing().kind() == last.standing().kind();
            boolean covered = !follows || last.right() > next.left();
            tally.measured(1);
            if (width < LEAST_EMS * last.paragraph().em() || !covered) {
                tally.fails(book, last, "\"" + last.text().strip() + "\"");
            }
        }
    }

    private static void stacks(Composition book, List<TextLine> lines, Tally tally) {
        for (List<TextLine> three : Runs.of(lines, STACK)) {
            if (three.get(0).isFull() && three.get(1).isFull() && three.get(0).page() == three.get(2).page()) {
                tally.measured(1);
                stack(book, three, EdgeChecks::first, tally);
                stack(book, three, EdgeChecks::last, tally);
            }
        }
    }

    private static void stack(Composition book, List<TextLine> three, UnaryOperator<String> word, Tally tally) {
        List<String> words = three.stream().map(line -> word.apply(line.text().toLowerCase(Locale.ROOT).strip()))
                .distinct().toList();
        if (words.size() == 1 && !words.get(0).isEmpty()) {
            tally.fails(book, three.get(0), "\"" + words.get(0) + "\"");
        }
    }

    private static String first(String text) {
        return letters(text.split("[ \u00A0]", 2)[0]);
    }

    private static String last(String text) {
        return letters(text.substring(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00A0')) + 1));
    }

    private static String letters(String word) {
        return word.replaceAll("[^\\p{L}\\p{M}\\p{N}'’\u00AD]", "");
    }

    private static void edges(Composition book, Tally tally) {
        List<TextLine> hanging = book.full().filter(EdgeChecks::endsInHanging).toList();
        double hung = Sample.of(hanging.stream().mapToDouble(line -> beyond(line) > 0.02 ? 1 : 0)).mean();
        tally.figure(Tally.ALL, "percent of hyphens and points that hang", 100 * hung);
        tally.figure(Tally.ALL, "lines out of the measure",
                book.paragraphs().flatMap(List::stream).filter(line -> beyond(line) > MOST_HANG).count());
        book.full().peek(line -> tally.measured(1)).filter(line -> !isEven(line))
                .forEach(line -> tally.fails(book, line, Json.number(beyond(line)) + " em beyond the edge"));
    }

    private static boolean endsInHanging(TextLine line) {
        String text = line.text().stripTrailing();
        return !text.isEmpty() && HANGING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isEven(TextLine line) {
        double right = beyond(line);
        double left = (double) (line.set().x() - line.left()) / line.paragraph().em();
        boolean even = endsInHanging(line)
                ? right > 0.02 && right <= lastAdvance(line) + EDGE
                : right >= -EDGE && right <= EDGE;
        return even && left >= -EDGE && left <= MOST_HANG;
    }

    /** How far a line reaches beyond its measure, in em. */
    private static double beyond(TextLine line) {
        return (double) (line.right() - line.set().x() - line.set().width()) / line.paragraph().em();
    }

    /** Of the last letter or point, in em. */
    private static double lastAdvance(TextLine line) {
        Shaped run = line.glyphs().stream().map(Placed.Glyphs::run).filter(shaped -> !shaped.text().isBlank())
                .reduce((one, next) -> next).orElseThrow();
        Font font = run.font();
        return (double) font.sp(run.advances()[run.size() - 1]) / line.paragraph().em();
    }

    private static void stretch(Composition book, Tally tally) {
        figures(book, "tracking", Fit::tracking, tally);
        figures(book, "expansion", Fit::expansion, tally);
        book.full().peek(line -> tally.measured(1)).filter(line -> isStretched(line.set().fit()))
                .forEach(line -> tally.fails(book, line, "tracked by " + Json.number(line.set().fit().tracking())
                        + " em, expanded by " + Json.number(line.set().fit().expansion())));
    }

    private static boolean isStretched(Fit fit) {
        return Math.abs(fit.tracking()) > MOST_TRACKING || Math.abs(fit.expansion()) > MOST_EXPANSION;
    }

    private static void figures(Composition book, String name, ToDoubleFunction<Fit> value, Tally tally) {
        Sample sample = Sample.of(book.full().mapToDouble(line -> value.applyAsDouble(line.set().fit())));
        tally.figure(name, "least", sample.least()).figure(name, "most", sample.most()).figure(name,
                "standard deviation", sample.deviation());
    }
}
