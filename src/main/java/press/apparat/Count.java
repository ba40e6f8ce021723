package press.apparat;

import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;

/** Counts what is in an edition: its words (notes included, generated matter too), notes and terms. */
final class Count extends Walk {
    private int words;

    private Count() {
    }

    static Outcome.Tally of(Edition edition, int pages) {
        Count count = new Count();
        for (Section section : edition.book().sections()) {
            count.section(section);
        }
        return new Outcome.Tally(pages, count.words, edition.marks().size(), edition.glossary().size());
    }

    /** A word begins with a letter or a figure, and goes on over marks, apostrophes and hyphens as well. */
    @Override
    public Walk text(Inline.Text text) {
        String all = text.text();
        boolean inside = false;
        for (int at = 0; at < all.length(); at += Character.charCount(all.codePointAt(at))) {
            int c = all.codePointAt(at);
            boolean begins = begins(c);
            words += begins && !inside ? 1 : 0;
            inside = begins || inside && goesOn(c);
        }
        return this;
    }

    private static boolean begins(int c) {
        return Character.isLetter(c) || Character.isDigit(c)
                || isOfType(c, Character.LETTER_NUMBER, Character.OTHER_NUMBER);
    }

    private static boolean goesOn(int c) {
        return c == '\'' || c == '’' || c == '-' || isOfType(c, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK)
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isOfType(int c, int one, int other) {
        int type = Character.getType(c);
        return type == one || type == other;
    }
}
