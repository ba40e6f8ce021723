package press.apparat.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.report.Span;

/**
 * Takes a book down as it is read aloud: its text, and apart from it each note. Spaces of every kind are one, for a line
 * or a justified space may end a word as well; what only says where a word may be parted is no part of it.
 */
final class Scribe {
    private final Map<String, Reading> notes = new LinkedHashMap<>();
    private final Deque<Sheet> sheets = new ArrayDeque<>();

    Scribe() {
        sheets.push(new Sheet(Optional.empty()));
    }

    /** What is being written on: one sheet for the text, others for what stands apart. */
    private static final class Sheet {
        private final StringBuilder text = new StringBuilder();
        private final List<Item> items = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Origins.Log origins;
        private boolean apart;

        Sheet(Optional<Span> origin) {
            this.origins = new Origins.Log(origin);
        }

        void write(String words) {
            for (int at = 0; at < words.length(); at++) {
                write(words.charAt(at));
            }
        }

        private void write(char c) {
            if (isSpace(c)) {
                apart = true;
            } else if (!isSilent(c)) {
                if (apart && text.length() > 0) {
                    text.append(' ');
                }
                apart = false;
                text.append(c);
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u00A0' && Character.isSpaceChar(c);
        }

        /** Soft hyphen, zero width space, word joiner, and what no text of XML can hold. */
        private static boolean isSilent(char c) {
            return c < ' ' || c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c >= '\uFFFE';
        }

        void begin(Item.Kind kind, String value) {
            origins.item();
            open.push(items.size());
            items.add(new Item(kind, value, text.length(), text.length(), Reading.EMPTY));
        }

        /** The space before an item is none of its own. */
        void end(Reading inner) {
            int index = open.pop();
            Item begun = items.get(index);
            int from = begun.from() < text.length() && text.charAt(begun.from()) == ' '
                    ? begun.from() + 1
                    : begun.from();
            items.set(index, new Item(begun.kind(), begun.value(), from, text.length(), inner));
        }

        Reading reading() {
            return new Reading(text.toString(), List.copyOf(items), origins.origins());
        }
    }

    /** What comes next was written in a place of the source. */
    void from(Span origin) {
        sheets.peek().origins.from(origin, sheets.peek().text.length());
    }

    void write(String words) {
        sheets.peek().write(words);
    }

    /** What comes next is no part of the word before. */
    void space() {
        sheets.peek().apart = true;
    }

    /** What comes next stands in an item, until its {@link #end}. */
    void begin(Item.Kind kind, String value) {
        sheets.peek().begin(kind, value);
    }

    void end() {
        sheets.peek().end(Reading.EMPTY);
    }

    /** An item without words in the text around it. */
    void item(Item.Kind kind, String value) {
        begin(kind, value);
        end();
    }

    /** What comes next stands apart, until {@link #endApart} or {@link #endNote}. */
    void beginApart() {
        sheets.push(new Sheet(sheets.peek().origins.now()));
    }

    /** What stood apart was the inside of an item. */
    void endApart(Item.Kind kind, String value) {
        Reading inner = sheets.pop().reading();
        sheets.peek().begin(kind, value);
        sheets.peek().end(inner);
    }

    /** What stood apart was a note. */
    void endNote(String id) {
        notes.put(id, sheets.pop().reading());
    }

    Witness witness() {
        return new Witness(sheets.peek().reading(), notes);
    }
}
