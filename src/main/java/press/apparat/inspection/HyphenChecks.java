package press.apparat.inspection;

import java.util.List;
import java.util.Optional;

/** Hyphens: items 7 to 10. */
final class HyphenChecks implements Check {
    private static final int MOST_RUNNING = 2;
    private static final int LEAST_BEFORE = 2;
    private static final int LEAST_AFTER = 3;
    private static final double MOST_PERCENT = 8;

    @Override
    public void of(Composition book, Findings findings) {
        book.paragraphs().forEach(lines -> running(book, lines, findings.of(Item.RUNNING_HYPHENS)));
        book.paragraphs().flatMap(lines -> Runs.pairs(lines).stream())
                .forEach(pair -> letters(book, pair, findings.of(Item.HYPHEN_PLACE)));
        atFoot(book, findings.of(Item.HYPHEN_AT_FOOT));
        hyphenated(book, findings.of(Item.HYPHENATED));
    }

    private static void running(Composition book, List<TextLine> lines, Tally tally) {
        int running = 0;
        for (TextLine line : lines) {
            running = line.endsInHyphen() ? running + 1 : 0;
            tally.measured(running > 0 ? 1 : 0);
            longest(tally, running);
            if (running == MOST_RUNNING + 1) {
                tally.fails(book, line, "a third hyphen");
            }
        }
    }

    private static void longest(Tally tally, int running) {
        double before = Optional.ofNullable(tally.figures().get(Tally.ALL)).map(all -> all.get("longest")).orElse(0.0);
        tally.figure(Tally.ALL, "longest", Math.max(before, running));
    }

    private static void letters(Composition book, List<TextLine> pair, Tally tally) {
        if (pair.get(0).isHyphenated()) {
            String[] before = pair.get(0).text().split("[^\\p{L}\\p{M}'’\u00AD]+");
            String[] after = pair.get(1).text().strip().split("[^\\p{L}\\p{M}'’\u00AD]+", 2);
            int left = before.length == 0 ? 0 : before[before.length - 1].replace("\u00AD", "").length();
            int right = after[0].replace("\u00AD", "").length();
            tally.measured(1);
            if (left < LEAST_BEFORE || right < LEAST_AFTER) {
                tally.fails(book, pair.get(0), left + " before, " + right + " after");
            }
        }
    }

    /** Of the text, not of notes: they end where the page does. */
    private static void atFoot(Composition book, Tally tally) {
        for (ReadPage page : book.pages()) {
            List<TextLine> text = page.lines(TextLine.Zone.TEXT);
            tally.measured(text.isEmpty() ? 0 : 1);
            text.stream().skip(Math.max(0, text.size() - 1)).filter(TextLine::isHyphenated)
                    .forEach(line -> tally.fails(book, line, "a word goes on overleaf"));
        }
        tally.figure(Tally.ALL, "on a last line but one",
                book.full().filter(TextLine::isHyphenated).filter(HyphenChecks::isLastButOne).count());
    }

    private static boolean isLastButOne(TextLine line) {
        return line.set().index() == line.paragraph().lines() - 2;
    }

    private static void hyphenated(Composition book, Tally tally) {
        List<TextLine> full = book.full().toList();
        tally.measured(full.size()).figure(Tally.ALL, "percent", percent(full));
        book.grouped(full.stream()).forEach((group, lines) -> tally.figure(group.title(), "percent", percent(lines)));
        if (percent(full) > MOST_PERCENT) {
            tally.fails(Json.number(percent(full)) + " %");
        }
    }

    private static double percent(List<TextLine> lines) {
        return Sample.of(lines.stream().mapToDouble(line -> line.isHyphenated() ? 1 : 0)).mean() * 100;
    }
}
