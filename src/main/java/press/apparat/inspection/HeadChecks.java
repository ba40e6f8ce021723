package press.apparat.inspection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.apparat.inspection.TextLine.Zone;
import press.apparat.measure.Numerals;
import press.apparat.placed.Paragraph;

/** What stands in the margins of a page: items 37 and 38. */
final class HeadChecks implements Check {
    @Override
    public void of(Composition book, Findings findings) {
        heads(book, findings.of(Item.RUNNING_HEADS));
        counted(book, findings.of(Item.FOLIOS));
        book.pages().forEach(page -> printed(page, findings.of(Item.FOLIOS)));
    }

    /** A head names the book, the section or a heading that is not further on. */
    private static void heads(Composition book, Tally tally) {
        Set<String> names = new HashSet<>();
        for (ReadPage page : book.pages()) {
            if (page.opens()) {
                names.clear();
                names.add(plain(book.volume().credits().title()));
            }
            names.addAll(headings(book, page));
            for (TextLine head : page.lines(Zone.HEAD)) {
                boolean above = head.set().y() < page.layout().area().y();
                String words = words(head, page);
                tally.measured(1);
                if (above && page.opens() && !words.isEmpty()) {
                    tally.fails(page, "a running head on an opening or blank page");
                } else if (!words.isEmpty() && names.stream().noneMatch(words::contains)) {
                    tally.fails(page, "\"" + words + "\"");
                }
            }
        }
    }

    /** The words of a page's headings, without calls of notes. */
    private static Set<String> headings(Composition book, ReadPage page) {
        Map<Paragraph, List<TextLine>> headings = page.lines(Zone.TEXT).stream()
                .filter(line -> line.standing().kind() == Kind.HEADING)
                .collect(Collectors.groupingBy(TextLine::paragraph, IdentityHashMap::new, Collectors.toList()));
        return headings.values().stream().map(lines -> plain(Prose.of(book, lines).text())).collect(Collectors.toSet());
    }

    private static String plain(String text) {
        return text.replace("\u00AD", "").replaceAll("[\\s\\h]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** A head without the folio at its beginning or end. */
    private static String words(TextLine head, ReadPage page) {
        String text = plain(head.text());
        String folio = plain(page.page().folio());
        if (text.equals(folio)) {
            return "";
        }
        String without = text.startsWith(folio + " ") ? text.substring(folio.length()) : text;
        return (without.endsWith(" " + folio) ? without.substring(0, without.length() - folio.length()) : without)
                .strip();
    }

    /** Every page is counted: from i, and in the body from 1 again. */
    private static void counted(Composition book, Tally tally) {
        String numbering = "lower-roman";
        int number = 0;
        for (ReadPage page : book.pages()) {
            number++;
            if (numbering.equals("lower-roman") && page.page().folio().equals("1")) {
                numbering = "decimal";
                number = 1;
            }
            String expected = Numerals.of(number, numbering);
            tally.measured(1);
            if (!page.page().folio().equals(expected)) {
                tally.fails(page, "should be " + expected);
            }
        }
    }

    /** Where there are words in the margins, one of them is the page's folio. */
    private static void printed(ReadPage page, Tally tally) {
        List<TextLine> heads = page.lines(Zone.HEAD);
        boolean found = heads.stream().flatMap(head -> Arrays.stream(plain(head.text()).split(" ")))
                .anyMatch(plain(page.page().folio())::equals);
        if (!heads.isEmpty() && !found) {
            tally.fails(page, "the folio is not printed");
        }
    }
}
