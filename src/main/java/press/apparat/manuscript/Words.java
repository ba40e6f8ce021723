package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Inline;

/** Inlines being gathered: neighbouring pieces of text become one. */
final class Words {
    private final Reading reading;
    private final List<Inline> gathered = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int start;
    private int end;

    Words(Reading reading) {
        this.reading = reading;
    }

    /** Characters, and the offsets they come from. */
    void text(CharSequence characters, int from, int to) {
        if (text.isEmpty()) {
            start = from;
        }
        text.append(characters);
        end = to;
    }

    void add(Inline inline) {
        endText();
        gathered.add(inline);
    }

    void addAll(List<Inline> inlines) {
        endText();
        gathered.addAll(inlines);
    }

    List<Inline> list() {
        endText();
        return List.copyOf(gathered);
    }

    private void endText() {
        if (!text.isEmpty()) {
            gathered.add(new Inline.Text(text.toString(), reading.exact(start, end)));
            text.setLength(0);
        }
    }
}
