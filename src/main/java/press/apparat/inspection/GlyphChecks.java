package press.apparat.inspection;

import java.util.List;
import press.apparat.placed.Placed;

/** How characters are shown: items 34 to 36. */
final class GlyphChecks implements Check {
    /** So many capitals running. */
    private static final int ACRONYM = 3;
    private static final String ROMAN = "IVXLCDM";

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
            if (isAcronym(text) && isText(book, glyphs)) {
                tally.measured(1);
                if (!has(glyphs, "c2sc") && !has(glyphs, "smcp")) {
                    tally.fails(book, line, "\"" + text + "\"");
                }
            }
        }
    }

    private static boolean isAcronym(String text) {
        int running = 0;
        boolean roman = true;
        for (int i = 0; i < text.length(); i++) {
            running = Character.isUpperCase(text.charAt(i)) ? running + 1 : 0;
            roman &= running == 0 || ROMAN.indexOf(text.charAt(i)) >= 0;
            if (running >= ACRONYM && !roman) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
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
            if (hasDigit(glyphs.run().text()) && isText(book, glyphs)) {
                boolean right = table ? has(glyphs, "lnum") && has(glyphs, "tnum") : has(glyphs, "onum");
                tally.measured(1);
                if (!right) {
                    tally.fails(book, line, "\"" + glyphs.run().text() + "\"");
                }
            }
        }
    }

    private static void spaces(Composition book, TextLine line, Tally tally) {
        tally.measured(1);
        if (line.text().contains("  ") && line.glyphs().stream().allMatch(glyphs -> isText(book, glyphs))) {
            tally.fails(book, line, "two spaces");
        }
    }

    /** Glyph 0 stands for what a font has not (OpenType, chapter "Glyph 0: the .notdef glyph"). */
    private static void missing(Composition book, TextLine line, Tally tally) {
        for (Placed.Glyphs glyphs : line.glyphs()) {
            for (int glyph : glyphs.run().glyphs()) {
                if (glyph == 0) {
                    tally.fails(book, line, "a glyph is missing");
                    return;
                }
            }
        }
    }
}
