package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.report.Span;

/**
 * Reads citations, after Pandoc: {@code [see @key, pp. 3–4; also -@other]}, {@code @key} and {@code @key [p. 3]}. What
 * stands before and after a key may be marked up; semicolons part the works, unless escaped.
 */
final class CitationReader {
    private final Reading reading;

    CitationReader(Reading reading) {
        this.reading = reading;
    }

    Inline bracketed(InlineMarkup.BracketedCitation node) {
        Parts parts = new Parts();
        node.getChildren().forEach(parts::add);
        return new Inline.Citation(Inline.Mode.NORMAL, parts.works(), reading.span(node));
    }

    /** {@code @key}, and with what is in brackets after it {@code @key [p. 33; see also @other]}. */
    Inline textual(Node node) {
        Parts parts = new Parts();
        if (node instanceof InlineMarkup.BareCitation) {
            parts.add(node);
        } else {
            node.getChildren().forEach(parts::add);
        }
        return new Inline.Citation(Inline.Mode.AUTHOR_IN_TEXT, parts.works(), reading.span(node));
    }

    /** Gathers the nodes of a citation, work by work. */
    private final class Parts {
        private final List<Inline.Cited> works = new ArrayList<>();
        private Words prefix = new Words(reading);
        private Words suffix = new Words(reading);
        private Optional<BasedSequence> key = Optional.empty();
        private boolean authorless;

        List<Inline.Cited> works() {
            end();
            return List.copyOf(works);
        }

        void add(Node node) {
            if (node instanceof Text) {
                text(node.getChars(), node.getNext());
            } else if (node instanceof InlineMarkup.BareCitation && key.isEmpty()) {
                key = Optional.of(node.getChars());
            } else {
                reading.inlines().read(node, words());
            }
        }

        private Words words() {
            return key.isEmpty() ? prefix : suffix;
        }

        private void text(BasedSequence chars, Node next) {
            int done = 0;
            for (int i = 0; i < chars.length(); i++) {
                if (chars.charAt(i) == '\\') {
                    i++;
                } else if (chars.charAt(i) == ';' && key.isPresent()) {
                    piece(chars.subSequence(done, i));
                    end();
                    done = i + 1;
                }
            }
            BasedSequence rest = chars.subSequence(done);
            boolean minus = key.isEmpty() && next instanceof InlineMarkup.BareCitation && rest.endsWith("-");
            authorless |= minus;
            piece(minus ? rest.subSequence(0, rest.length() - 1) : rest);
        }

        private void piece(BasedSequence chars) {
            words().text(InlineReader.unescape(chars), chars.getStartOffset(), chars.getEndOffset());
        }

        private void end() {
            key.ifPresent(chars -> works.add(new Inline.Cited(AtSign.key(chars), Edges.strip(prefix.list()),
                    Edges.strip(suffix.list()), authorless, span(chars))));
            prefix = new Words(reading);
            suffix = new Words(reading);
            key = Optional.empty();
            authorless = false;
        }

        private Span span(BasedSequence chars) {
            return reading.span(chars);
        }
    }
}
