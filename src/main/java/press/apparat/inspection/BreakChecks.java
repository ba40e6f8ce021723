package press.apparat.inspection;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.inspection.TextLine.Zone;
import press.apparat.page.Layout;
import press.apparat.placed.Tag;

/** Where pages break: items 16 and 20 to 23. */
final class BreakChecks implements Check {
    private static final int UNDER_HEADING = 3;
    private static final int LAST_LINES = 5;
    private static final int LEAST_VERSES = 2;

    @Override
    public void of(Composition book, Findings findings) {
        book.paragraphs().forEach(lines -> parted(book, lines, findings.of(Item.WIDOWS)));
        book.pages().forEach(page -> headings(book, page, findings.of(Item.UNDER_HEADING)));
        book.pages().forEach(page -> lastPage(page, findings.of(Item.LAST_PAGE)));
        stanzas(book).forEach(lines -> stanza(book, lines, findings.of(Item.VERSE)));
        book.pages().forEach(page -> shortPage(page, findings.of(Item.SHORT_PAGE)));
    }

    /**
     * An orphan is a paragraph's first line alone at a page's foot, a widow its last line alone at a page's head. What is
     * set once more on each page begins anew on it.
     */
    private static void parted(Composition book, List<TextLine> lines, Tally tally) {
        if (lines.get(0).zone() != Zone.TEXT || lines.get(0).standing().kind() == Kind.TABLE) {
            return;
        }
        tally.measured(1);
        for (List<TextLine> pair : Runs.pairs(lines)) {
            boolean parted = pair.get(0).page() != pair.get(1).page()
                    && pair.get(0).set().index() < pair.get(1).set().index();
            if (parted && pair.get(0).isFirst()) {
                tally.fails(book, pair.get(0), "an orphan");
            }
            if (parted && pair.get(1).isLast()) {
                tally.fails(book, pair.get(1), "a widow");
            }
        }
    }

    private static boolean isHeading(TextLine line) {
        return line.standing().kind() == Kind.HEADING;
    }

    /** Where a page ends too soon after a heading; a section that is shorter than that, or another heading, may end it. */
    private static void headings(Composition book, ReadPage page, Tally tally) {
        List<TextLine> text = page.lines(Zone.TEXT);
        int last = -1;
        for (int i = 0; i < text.size(); i++) {
            boolean heading = isHeading(text.get(i));
            tally.measured(heading && text.get(i).isLast() ? 1 : 0);
            last = heading ? i : last;
        }
        boolean sole = page.index() + 1 < book.pages().size() && book.pages().get(page.index() + 1).lines(Zone.TEXT)
                .stream().limit(1).anyMatch(BreakChecks::isHeading);
        if (last >= 0 && page.isToBeFull() && !sole && below(page, text, last) < UNDER_HEADING) {
            tally.fails(book, text.get(last), below(page, text, last) + " lines");
        }
    }

    /** Lines after a line, and what is as high as so many. */
    private static long below(ReadPage page, List<TextLine> text, int line) {
        long y = text.get(line).set().y();
        long pictures = page.pictures().stream().filter(picture -> picture.y() > y)
                .mapToLong(picture -> picture.height() / line(page)).sum();
        return text.size() - 1 - line + pictures;
    }

    /** The height of a line of the text. */
    static long line(ReadPage page) {
        return page.layout().grid() > 0
                ? page.layout().grid()
                : page.lines().stream().mapToLong(line -> line.paragraph().leading()).max().orElse(1);
    }

    private static void lastPage(ReadPage page, Tally tally) {
        if (page.opens() || page.isToBeFull() || page.lines(Zone.TEXT).isEmpty()) {
            return;
        }
        long lines = page.lines(Zone.TEXT).size()
                + page.pictures().stream().mapToLong(picture -> picture.height() / line(page)).sum();
        tally.measured(1);
        if (lines < LAST_LINES) {
            tally.fails(page, lines + " lines");
        }
    }

    /** Lines of verse are the spans of a paragraph, its stanza. */
    private static Iterable<List<TextLine>> stanzas(Composition book) {
        Map<Tag, List<TextLine>> known = new IdentityHashMap<>();
        List<List<TextLine>> all = new ArrayList<>();
        book.paragraphs().flatMap(List::stream).forEach(line -> {
            Tag tag = line.paragraph().tag();
            Optional<Tag> stanza = tag.role() == Tag.Role.SPAN ? book.structure().parent(tag) : Optional.empty();
            stanza.ifPresent(parent -> known.computeIfAbsent(parent, p -> {
                all.add(new ArrayList<>());
                return all.get(all.size() - 1);
            }).add(line));
        });
        return all;
    }

    private static void stanza(Composition book, List<TextLine> lines, Tally tally) {
        tally.measured(1);
        for (int i = 1; i < lines.size(); i++) {
            boolean parted = lines.get(i - 1).page() != lines.get(i).page();
            if (parted && (i < LEAST_VERSES || lines.size() - i < LEAST_VERSES)) {
                tally.fails(book, lines.get(i), "a line of verse alone");
            }
        }
    }

    /** Above notes there is always less than a line that no text has room in. */
    private static void shortPage(ReadPage page, Tally tally) {
        if (page.isToBeFull()) {
            long lines = page.layout().white() / line(page);
            tally.measured(1);
            if (lines > 1) {
                tally.fails(page, lines + " lines short" + page.layout().portion().map(BreakChecks::why).orElse(""));
            }
        }
    }

    private static String why(Layout.Portion portion) {
        return switch (portion.next()) {
            case FREE -> ", as the page it faces";
            case KEPT -> ": what comes next is not to be parted";
            case NOTED -> ": the notes of what comes next have no room";
        };
    }
}
