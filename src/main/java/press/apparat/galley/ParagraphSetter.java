package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import press.apparat.line.Breaker;
import press.apparat.line.Line;
import press.apparat.line.Tolerance;
import press.apparat.line.Way;
import press.apparat.report.Diagnostic;

/** Sets the copy of a paragraph in lines; where it stands on pages, also a line longer or shorter, should one need it. */
final class ParagraphSetter {
    /** A paragraph that is not set as it is best, and so many of its lines' demerits for one of the page's. */
    private static final int OTHER_WAY = 15;
    private static final long LINE_DEMERITS = 500;
    private static final int WORST_WAY = 5_000;
    /** And so many for each strained line or stack more (TYPOGRAPHY 3, 12): more than a page a line short, less than two. */
    private static final int BLEMISH = 1_000;
    private static final int MOST_BLEMISHES = 1;
    /** The greatest adjustment ratio of a line that is so set for its page's sake alone. */
    private static final double WORST_RATIO = 1.0;

    private final Setting setting;
    private final Column column;

    ParagraphSetter(Setting setting, Column column) {
        this.setting = setting;
        this.column = column;
    }

    void set(Frame frame, Copy copy, Opening opening) {
        if (copy.isEmpty()) {
            return;
        }
        ParagraphCopy paragraph = new ParagraphCopy(setting, frame, copy, opening, column.waiting().takeMarker());
        Stick stick = paragraph.stick();
        long measure = frame.width() - stick.overhang();
        IntToLongFunction widths = line -> measure - opening.indent(line);
        List<Way> ways = ways(stick, widths);
        if (!ways.isEmpty()) {
            ParagraphLines lines = paragraph.lines(stick);
            Rivers rivers = new Rivers(lines::justified, opening::indent);
            Stacks stacks = new Stacks(stick.items());
            Way level = stacks.avoided(ways.get(0), stack -> others(stick, widths, stack));
            Rivers.Calm best = rivers.avoided(level, river -> others(stick, widths, river));
            column.add(new Passage(versions(best, ways, lines, stacks)).each(column::counted));
            report(best.way().lines(), stick.justified(), copy);
        }
    }

    private List<Way> ways(Stick stick, IntToLongFunction measure) {
        if (!stick.justified()) {
            return Breaker.best(stick.items(), measure, Tolerance.RAGGED).stream().toList();
        }
        return column.onPages()
                ? Breaker.ways(stick.items(), measure, Tolerance.USUAL)
                : Breaker.best(stick.items(), measure, Tolerance.USUAL).stream().toList();
    }

    private static List<Way> others(Stick stick, IntToLongFunction measure, List<Line> river) {
        return stick.justified() ? Breaker.others(stick.items(), measure, Tolerance.USUAL, river) : List.of();
    }

    /** The best way is set at once, the others as soon as a page asks for them; no page is worth a last line of a word. */
    private static List<Passage.Version> versions(Rivers.Calm best, List<Way> ways, ParagraphLines paragraph,
            Stacks stacks) {
        List<Passage.Version> versions = new ArrayList<>();
        versions.add(new Passage.Version(paragraph.strips(best), 0));
        for (Way way : ways.subList(1, ways.size())) {
            long worse = way.demerits() - ways.get(0).demerits();
            int blemishes = Math.max(0, blemishes(way, stacks) - blemishes(best.way(), stacks));
            if (worse < Tail.DEMERITS && even(way) && blemishes <= MOST_BLEMISHES) {
                int cost = (int) Math.min(WORST_WAY, OTHER_WAY + BLEMISH * blemishes + worse / LINE_DEMERITS);
                versions.add(new Passage.Version(paragraph.drafts(way.lines()), cost));
            }
        }
        return versions;
    }

    private static boolean even(Way way) {
        return way.lines().stream().allMatch(line -> Math.abs(line.ratio()) <= WORST_RATIO);
    }

    private static int blemishes(Way way, Stacks stacks) {
        return (int) way.lines().stream().filter(Line::strained).count() + stacks.in(way).size();
    }

    /** A last line is filled with white, and so has hardly any ratio. */
    private void report(List<Line> lines, boolean justified, Copy copy) {
        if (lines.stream().anyMatch(Line::overfull)) {
            report(copy, "G001", "a line of this paragraph is wider than its measure");
        } else if (justified && lines.stream().anyMatch(line -> line.ratio() > 1)) {
            report(copy, "G005", "a line of this paragraph is short: its words cannot fill the measure");
        }
    }

    private void report(Copy copy, String code, String message) {
        copy.span().ifPresent(span -> setting.tools().diagnostics().report(Diagnostic.warning(code, span, message)
                .help("add a hyphen or a space to the longest word, or list it under `hyphenation` in book.yaml")));
    }
}
