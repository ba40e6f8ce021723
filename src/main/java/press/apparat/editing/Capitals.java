package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Inline;

/** The first letter of a sentence. */
final class Capitals {
    private Capitals() {
    }

    static String first(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(java.util.Locale.ROOT) + words.substring(end);
    }

    /** Words that begin with a text; marked-up words are left as they are. */
    static List<Inline> of(List<Inline> words) {
        List<Inline> raised = new ArrayList<>(words);
        if (words.get(0) instanceof Inline.Text text) {
            raised.set(0, new Inline.Text(first(text.text()), text.span()));
        }
        return List.copyOf(raised);
    }
}
