package press.apparat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;

/** Counts what is in an edition: its words (notes included, generated matter too), notes and terms. */
final class Count extends Walk {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*");
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

    @Override
    public Walk text(Inline.Text text) {
        Matcher word = WORD.matcher(text.text());
        while (word.find()) {
            words++;
        }
        return this;
    }
}
