package press.apparat.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.apparat.inspection.TextLine.Zone;
import press.apparat.placed.Placed;

/** Notes at the foot of pages: items 24 to 28. */
final class NoteChecks implements Check {
    private static final int LEAST_LINES = 2;
    private static final double SMALLEST = 0.78;
    private static final double LARGEST = 0.85;
    /** A gloss has an id that is made of that of its term's place. */
    private static final String GLOSS = "gloss-";
    private static final String BEFORE_A_CALL = ".,;:!?";

    @Override
    public void of(Composition book, Findings findings) {
        Map<String, Integer> calls = calls(book);
        notes(book).forEach((id, lines) -> {
            Optional.ofNullable(calls.get(id))
                    .ifPresent(call -> begins(book, lines, call, findings.of(Item.NOTE_WITH_CALL)));
            continued(book, lines, findings.of(Item.CONTINUED_NOTE));
            lines.stream().filter(TextLine::isFull).limit(1)
                    .forEach(line -> size(book, line, findings.of(Item.NOTE_SIZE)));
        });
        withCall(findings.of(Item.NOTE_WITH_CALL));
        book.pages().forEach(page -> share(page, findings.of(Item.NOTES_SHARE)));
        book.lines().forEach(line -> calls(book, line, findings.of(Item.CALLS)));
    }

    private static void withCall(Tally tally) {
        double percent = tally.measured() == 0 ? 100 : 100.0 - 100.0 * tally.failing().size() / tally.measured();
        tally.figure(Tally.ALL, "percent on their call's page", percent);
    }

    /** By note: the page of its call, which is a link to it; a gloss at the foot has its term for a call. */
    private static Map<String, Integer> calls(Composition book) {
        Map<String, Integer> calls = new HashMap<>();
        book.pages().forEach(page -> page.links().filter(
                link -> book.structure().of(link.tag()).mark() == Standing.Mark.CALL && link.target().startsWith("#"))
                .forEach(link -> calls.putIfAbsent(link.target().substring(1), page.index())));
        book.pages().forEach(page -> page.anchors().forEach(id -> calls.putIfAbsent(GLOSS + id, page.index())));
        return calls;
    }

    /** The lines of each note that stands at the foot of pages. */
    private static Map<String, List<TextLine>> notes(Composition book) {
        Map<String, List<TextLine>> notes = new LinkedHashMap<>();
        book.lines().filter(line -> line.zone() == Zone.FOOT).forEach(line -> line.standing().note()
                .ifPresent(id -> notes.computeIfAbsent(id, i -> new ArrayList<>()).add(line)));
        return notes;
    }

    private static void begins(Composition book, List<TextLine> lines, int call, Tally tally) {
        tally.measured(1);
        if (lines.get(0).page() != call) {
            tally.fails(book, lines.get(0), "called on page " + book.pages().get(call).page().folio());
        }
    }

    private static void continued(Composition book, List<TextLine> lines, Tally tally) {
        Map<Integer, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(line.page(), 1, Integer::sum));
        if (counts.size() > 1) {
            tally.measured(1);
            lines.stream().filter(line -> counts.get(line.page()) < LEAST_LINES)
                    .forEach(line -> tally.fails(book, line, "a line of a note alone"));
        }
    }

    private static void size(Composition book, TextLine line, Tally tally) {
        double share = (double) line.paragraph().em() / book.em();
        tally.measured(1).figure(Tally.ALL, "of the body's", share);
        if (share < SMALLEST || share > LARGEST) {
            tally.fails(book, line, Json.number(share) + " of the body's");
        }
    }

    private static void share(ReadPage page, Tally tally) {
        if (page.layout().notes() > 0) {
            double share = (double) page.layout().notes() / page.layout().area().height();
            tally.measured(1);
            if (share > 0.5) {
                tally.fails(page, Math.round(100 * share) + " %");
            }
        }
    }

    private static void calls(Composition book, TextLine line, Tally tally) {
        List<Placed.Glyphs> glyphs = line.glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            if (isCall(book, glyphs.get(i)) && (i == 0 || !isCall(book, glyphs.get(i - 1)))) {
                tally.measured(1);
                call(book, line, i, tally);
            }
        }
    }

    private static boolean isCall(Composition book, Placed.Glyphs glyphs) {
        return book.structure().of(glyphs.tag()).mark() == Standing.Mark.CALL;
    }

    /** Punctuation after a call is English and wrong; other languages have their own ways. */
    private static void call(Composition book, TextLine line, int at, Tally tally) {
        String before = at == 0 ? "" : line.glyphs().get(at - 1).actualText();
        int end = at;
        while (end < line.glyphs().size() && isCall(book, line.glyphs().get(end))) {
            end++;
        }
        String after = end == line.glyphs().size() ? "" : line.glyphs().get(end).actualText();
        if (at == 0 || before.isBlank()) {
            tally.fails(book, line, "space before a call");
        } else if (line.standing().isEnglish() && !after.isEmpty() && BEFORE_A_CALL.indexOf(after.charAt(0)) >= 0) {
            tally.fails(book, line, "\"" + after.charAt(0) + "\" after a call");
        }
    }
}
