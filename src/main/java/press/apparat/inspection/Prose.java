package press.apparat.inspection;

import java.util.List;
import press.apparat.placed.Placed;

/**
 * A paragraph as it is read: without hyphens of the press's and marks of notes and lists, each piece of code as one
 * object.
 *
 * @param starts where each line begins in the text
 */
record Prose(Composition book, List<TextLine> lines, String text, int[] starts) {
    private static final char OBJECT = '\uFFFC';

    static Prose of(Composition book, List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = text.length();
            append(text, lines.get(i), book.structure());
        }
        return new Prose(book, lines, text.toString(), starts);
    }

    private static void append(StringBuilder text, TextLine line, Structure structure) {
        if (line.plain() && line.text().indexOf('\u00AD') < 0) {
            text.append(line.text());
        } else {
            line.glyphs().forEach(glyphs -> append(text, glyphs, structure.of(glyphs.tag())));
        }
    }

    private static void append(StringBuilder text, Placed.Glyphs glyphs, Standing standing) {
        boolean code = standing.kind() == Kind.CODE;
        if (code && (text.isEmpty() || text.charAt(text.length() - 1) != OBJECT)) {
            text.append(OBJECT);
        } else if (!code && standing.mark() == Standing.Mark.NONE) {
            String read = glyphs.actualText();
            text.append(read.indexOf('\u00AD') < 0 ? read : read.replace("\u00AD", ""));
        }
    }

    TextLine first() {
        return lines.get(0);
    }

    /** The line that a character stands on. */
    TextLine line(int at) {
        int line = 0;
        while (line + 1 < starts.length && starts[line + 1] <= at) {
            line++;
        }
        return lines.get(line);
    }

    String language() {
        return first().standing().lang().split("-")[0];
    }
}
