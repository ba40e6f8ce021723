package press.apparat.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.report.Diagnostics;

/** The notes, figures and tables of a book by their names, in reading order, with their words and the works cited. */
final class Annotated extends Walk {
    private final Map<String, List<String>> works = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private Optional<String> open = Optional.empty();

    /** The book as it is read, before the press adds to it. */
    static Book book() {
        Diagnostics diagnostics = new Diagnostics();
        return Reader.read(Manuscript.gather(Path.of("."), diagnostics), diagnostics);
    }

    static Annotated of(List<Section> sections) {
        Annotated annotated = new Annotated();
        annotated.sections(sections);
        return annotated;
    }

    List<String> ids() {
        return List.copyOf(words.keySet());
    }

    /** The keys a note cites, each once; none for figures and tables. */
    List<String> works(String id) {
        return works.get(id).stream().distinct().toList();
    }

    String words(String id) {
        return words.get(id);
    }

    @Override
    public Walk note(Inline.Note note) {
        Optional<String> outer = open;
        enter(note.id(), PlainText.ofBlocks(note.content()));
        open = Optional.of(note.id());
        super.note(note);
        open = outer;
        return this;
    }

    @Override
    public Walk citation(Inline.Citation citation) {
        open.ifPresent(id -> citation.works().forEach(work -> works.get(id).add(work.key())));
        return super.citation(citation);
    }

    @Override
    public Walk figure(Block.Figure figure) {
        named(figure.attributes(), figure.image().alt() + " " + PlainText.of(figure.caption()));
        return super.figure(figure);
    }

    @Override
    public Walk table(Block.Table table) {
        named(table.attributes(), PlainText.ofBlocks(List.of(table)));
        return super.table(table);
    }

    private void named(Attributes attributes, String text) {
        attributes.id().ifPresent(id -> enter(id, text));
    }

    /** A key is not a word of the book. */
    static String withoutKeys(String text) {
        return text.replaceAll("@[^;\\]]+", "");
    }

    private void enter(String id, String text) {
        words.put(id, withoutKeys(text));
        works.put(id, new ArrayList<>());
    }
}
