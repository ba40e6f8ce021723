package press.apparat.inspection;

import java.util.List;
import java.util.Map;
import press.apparat.inspection.Composition.Group;

/** How lines fit their measure: items 1, 2, 3 and 5. */
final class LineChecks implements Check {
    private static final int FEWEST_CHARACTERS = 45;
    private static final int MOST_CHARACTERS = 75;
    private static final double MEAN_RATIO = 0.35;
    private static final double LOOSE = 0.7;
    private static final double LOOSE_PERCENT = 0.5;
    private static final double NEXT_TO_EACH_OTHER = 98;

    @Override
    public void of(Composition book, Findings findings) {
        Map<Group, List<TextLine>> full = book.grouped(book.full());
        full.forEach((group, lines) -> characters(group, lines, findings.of(Item.MEASURE)));
        meanRatio(book, full, findings.of(Item.MEAN_RATIO));
        ratios(book, findings.of(Item.RATIO));
        fitness(book, findings.of(Item.FITNESS));
    }

    /** It is the body's measure that type is chosen for; notes have more letters in theirs. */
    private static void characters(Group group, List<TextLine> lines, Tally tally) {
        double mean = Sample.of(lines.stream().mapToDouble(line -> line.text().strip().length())).mean();
        tally.figure(group.title(), "mean", mean);
        if (group == Group.BODY && !lines.isEmpty()) {
            tally.measured(lines.size());
            if (mean < FEWEST_CHARACTERS || mean > MOST_CHARACTERS) {
                tally.fails(Math.round(mean) + " characters");
            }
        }
    }

    private static void meanRatio(Composition book, Map<Group, List<TextLine>> full, Tally tally) {
        Sample all = Sample.of(book.full().mapToDouble(line -> Math.abs(line.set().fit().ratio())));
        tally.measured(all.values().length).figure(Tally.ALL, "mean", all.mean());
        full.forEach((group, lines) -> tally.figure(group.title(), "mean",
                Sample.of(lines.stream().mapToDouble(line -> Math.abs(line.set().fit().ratio()))).mean()));
        if (all.mean() > MEAN_RATIO) {
            tally.fails(Json.number(all.mean()));
        }
    }

    private static void ratios(Composition book, Tally tally) {
        Sample all = Sample.of(book.full().mapToDouble(line -> line.set().fit().ratio()));
        double loose = all.percent(ratio -> Math.abs(ratio) > LOOSE);
        tally.measured(all.values().length).figure(Tally.ALL, "least", all.least())
                .figure(Tally.ALL, "most", all.most()).figure(Tally.ALL, "percent over 0.7", loose)
                .figure(Tally.ALL, "percent over 1.0", all.percent(ratio -> ratio > 1));
        double limit = loose < LOOSE_PERCENT ? 1 : LOOSE;
        book.full().filter(line -> Math.abs(line.set().fit().ratio()) > limit)
                .forEach(line -> tally.fails(book, line, Json.number(line.set().fit().ratio())));
    }

    private static void fitness(Composition book, Tally tally) {
        List<TextLine> apart = book.paragraphs().flatMap(lines -> Runs.pairs(lines).stream())
                .filter(pair -> pair.get(0).isFull() && pair.get(1).isFull()).peek(pair -> tally.measured(1))
                .filter(pair -> Math.abs(fitness(pair.get(0)) - fitness(pair.get(1))) > 1).map(pair -> pair.get(1))
                .toList();
        double near = tally.measured() == 0 ? 100 : 100.0 - 100.0 * apart.size() / tally.measured();
        tally.figure(Tally.ALL, "percent at most one apart", near);
        if (near < NEXT_TO_EACH_OTHER) {
            apart.forEach(line -> tally.fails(book, line, "after a line of another fitness"));
        }
    }

    /** TeX's classes: tight, decent, loose, very loose (The TeXbook, chapter 14). */
    private static int fitness(TextLine line) {
        double ratio = line.set().fit().ratio();
        return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }
}
