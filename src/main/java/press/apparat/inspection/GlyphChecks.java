package press.apparat.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.apparat.placed.Placed;

/** How characters are shown: items 34 to 36. */
final class GlyphChecks implements Check {
    private static final Pattern ACRONYM = Pattern.compile(".*\\p{Lu}{3,}.*");
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*[IVXLCDM]+(?:[^\\p{L}].*)?");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

    @Override
    public void of(Composition book, Findings findings) {
        book.paragraphs().flatMap(List::stream).forEach(line -> {
            acronyms(book, line, findings.of(Item.ACRONYMS));
            figures(book, line, findings.of(Item.FIGURES));
            spaces(book, line, findings.of(Item.GLYPHS));
        });
        book.lines().forEach(line -> missing(book, line, findings.of(Item.GLYPHS)));
    }

    /** Words of capitals in running text; a number in roman figures is none. */
    private static void acronyms(Composition book, TextLine line, Tally tally) {
        if (book.group(line) == Composition.Group.OTHER) {
            return;
        }
        for (Placed.Glyphs glyphs : line.glyphs()) {
            String text = glyphs.run().text();
            if (ACRONYM.matcher(text).matches() && !NUMBER.matcher(text).matches() && isText(book, glyphs)) {
                tally.measured(1);
                if (!has(glyphs, "c2sc") && !has(glyphs, "smcp")) {
                    tally.fails(book, line, "\"" + text + "\"");
                }
            }
        }
    }

    private static boolean isText(Composition book, Placed.Glyphs glyphs) {
        Standing standing = book.structure().of(glyphs.tag());
        return standing.mark() == Standing.Mark.NONE && standing.kind() != Kind.CODE && standing.kind() != Kind.ADDED;
    }

    private static boolean has(Placed.Glyphs glyphs, String feature) {
        return glyphs.run().font().features().stream()
                .anyMatch(asked -> asked.startsWith(feature) && !asked.endsWith("=0"));
    }

    private static void figures(Composition book, TextLine line, Tally tally) {
        boolean table = line.standing().kind() == Kind.TABLE;
        if (!table && book.group(line) == Composition.Group.OTHER) {
            return;
        }
        for (Placed.Glyphs glyphs : line.glyphs()) {
            if (DIGIT.matcher(glyphs.run().text()).matches() && isText(book, glyphs)) {
                boolean right = table ? has(glyphs, "lnum") && has(glyphs, "tnum") : has(glyphs, "onum");
                tally.measured(1);
                if (!right) {
                    tally.fails(book, line, "\"" + glyphs.run().text() + "\"");
                }
            }
        }
    }

    private static void spaces(Composition book, TextLine line, Tally tally) {
        String text = line.glyphs().stream().filter(glyphs -> isText(book, glyphs)).map(Placed.Glyphs::actualText)
                .collect(Collectors.joining());
        tally.measured(1);
        if (text.contains("  ")) {
            tally.fails(book, line, "two spaces");
        }
    }

    /** Glyph 0 stands for what a font has not (OpenType, chapter "Glyph 0: the .notdef glyph"). */
    private static void missing(Composition book, TextLine line, Tally tally) {
        if (line.glyphs().stream().anyMatch(glyphs -> Arrays.stream(glyphs.run().glyphs()).anyMatch(id -> id == 0))) {
            tally.fails(book, line, "a glyph is missing");
        }
    }
}
