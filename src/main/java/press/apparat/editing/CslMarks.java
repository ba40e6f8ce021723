package press.apparat.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.Walk;
import press.apparat.report.Span;

/**
 * Marked-up text as a string and back: citeproc-java formats strings. What holds inlines becomes two characters of the
 * private use area around its words, which no rule of a style changes.
 */
final class CslMarks {
    private static final char FIRST = '\uE000';
    private static final int MOST = 3000;

    /** Each makes a node again, of what it is to hold now. */
    private final List<Function<List<Inline>, Inline>> made = new ArrayList<>();

    /** The words; markup for which there are no characters left is dropped. */
    String string(List<Inline> content) {
        Writing writing = new Writing();
        writing.inlines(content);
        return writing.string.toString();
    }

    /** Words in a language. */
    String string(List<Inline> content, String lang, Span span) {
        Attributes attributes = new Attributes(Optional.empty(), List.of(), Map.of("lang", lang));
        return string(List.of(new Inline.Phrase(content, attributes, span)));
    }

    static String plain(String string) {
        return string.chars().filter(c -> !isMark(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isMark(int c) {
        return c >= FIRST && c < FIRST + 2 * MOST;
    }

    /** The inlines of a string that a style has made. Marks whose other half a style left out are dropped. */
    List<Inline> inlines(String string, Span span) {
        Reading reading = new Reading(span);
        string.chars().forEach(reading::character);
        return reading.all();
    }

    private final class Writing extends Walk {
        private final StringBuilder string = new StringBuilder();

        private Walk wrap(List<Inline> content, Function<List<Inline>, Inline> make) {
            if (made.size() == MOST) {
                return inlines(content);
            }
            char open = (char) (FIRST + 2 * made.size());
            made.add(make);
            string.append(open);
            int start = string.length();
            inlines(content);
            string.insert(beforeStops(start), (char) (open + 1));
            return this;
        }

        /** The mark stands before a stop at the end, which a style must see to set no other after it. */
        private int beforeStops(int start) {
            int end = string.length();
            while (end > start && ".?!".indexOf(string.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }

        @Override
        public Walk text(Inline.Text text) {
            string.append(text.text());
            return this;
        }

        @Override
        public Walk emphasis(Inline.Emphasis one) {
            return wrap(one.content(), content -> new Inline.Emphasis(content, one.span()));
        }

        @Override
        public Walk strong(Inline.Strong one) {
            return wrap(one.content(), content -> new Inline.Strong(content, one.span()));
        }

        @Override
        public Walk superscript(Inline.Superscript one) {
            return wrap(one.content(), content -> new Inline.Superscript(content, one.span()));
        }

        @Override
        public Walk subscript(Inline.Subscript one) {
            return wrap(one.content(), content -> new Inline.Subscript(content, one.span()));
        }

        @Override
        public Walk phrase(Inline.Phrase one) {
            return wrap(one.content(), content -> new Inline.Phrase(content, one.attributes(), one.span()));
        }
    }

    private final class Reading {
        private final Span span;
        private final StringBuilder text = new StringBuilder();
        private final Deque<List<Inline>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
        private final Deque<Integer> marks = new ArrayDeque<>();

        Reading(Span span) {
            this.span = span;
        }

        void character(int c) {
            int mark = c - FIRST;
            if (!isMark(c)) {
                text.append((char) c);
            } else if (mark % 2 == 0) {
                end();
                open.push(new ArrayList<>());
                marks.push(mark);
            } else if (marks.contains(mark - 1)) {
                while (close() != mark - 1) {
                    end();
                }
            }
        }

        private int close() {
            end();
            int mark = marks.pop();
            List<Inline> content = open.pop();
            open.peek().add(made.get(mark / 2).apply(List.copyOf(content)));
            return mark;
        }

        private void end() {
            if (!text.isEmpty()) {
                open.peek().add(new Inline.Text(text.toString(), span));
                text.setLength(0);
            }
        }

        List<Inline> all() {
            while (!marks.isEmpty()) {
                close();
            }
            end();
            return List.copyOf(open.peek());
        }
    }
}
