package press.apparat.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;

/**
 * Puts the words of each citation in its place. Where the style asks for notes, a citation in the text goes into a note
 * of the author's series; one that stands in a note stays there, in parentheses where it comes after a clause. Notes
 * count as they are called.
 */
final class Citing extends Rewrite {
    private static final String AUTHORS = "";

    private final CitationDesk desk;
    private final String afterCalls;
    private final CitePositions positions;
    private final Map<String, Integer> counts = new HashMap<>();
    private Optional<CitePositions.Place> note = Optional.empty();
    private String said = "";
    private int section;
    private int notes;

    /** @param afterCalls the marks before which a call stands ({@link Usage}) */
    Citing(CitationDesk desk, String afterCalls) {
        this.desk = desk;
        this.afterCalls = afterCalls;
        this.positions = new CitePositions(desk.style().nearNote());
    }

    @Override
    public Section section(Section next) {
        section++;
        return super.section(next);
    }

    /** What is said of a term is printed with the glossary, after the text. */
    List<GlossaryTerm> terms(List<GlossaryTerm> terms) {
        section++;
        return terms.stream()
                .map(term -> new GlossaryTerm(term.id(), term.kind(), term.name(), term.forms(), term.nativeForm(),
                        term.dates(), term.sortKey(), flow(term.gloss()), blocks(term.entry()), term.particulars(),
                        term.span()))
                .toList();
    }

    private <T> T inNote(String series, Supplier<T> content) {
        Optional<CitePositions.Place> around = note;
        String before = said;
        note = Optional.of(new CitePositions.Place(section, series, counts.merge(series, 1, Integer::sum), ++notes));
        said = "";
        T made = content.get();
        note = around;
        said = before;
        return made;
    }

    @Override
    public List<Inline> note(Inline.Note called) {
        return inNote(called.series(), () -> super.note(called));
    }

    @Override
    protected List<Inline> flow(List<Inline> content) {
        String before = said;
        said = "";
        List<Inline> copied = super.flow(content);
        said = before;
        return copied;
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        said += text.text();
        return List.of(text);
    }

    /** Copies what stands side by side; a citation looks at what comes after it. */
    @Override
    public List<Inline> inlines(List<Inline> content) {
        List<Inline> copy = new ArrayList<>(content.size());
        List<Inline> open = new ArrayList<>(content);
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i) instanceof Inline.Citation citation) {
                List<Inline> rest = open.subList(i + 1, open.size());
                copy.addAll(desk.style().isNote() && note.isEmpty()
                        ? called(citation, copy, rest)
                        : within(citation, rest));
            } else {
                copy.addAll(open.get(i).match(this));
            }
        }
        return List.copyOf(copy);
    }

    /**
     * In a note of its own, called after the punctuation that follows (The Chicago Manual of Style, 17th edition, 14.26)
     * unless the language has its calls before it.
     */
    private List<Inline> called(Inline.Citation citation, List<Inline> before, List<Inline> rest) {
        List<CiteForm> cites = desk.forms(citation);
        if (cites.isEmpty()) {
            return List.of();
        }
        List<Inline> made = new ArrayList<>();
        CitePositions.Place place = new CitePositions.Place(section, AUTHORS, counts.merge(AUTHORS, 1, Integer::sum),
                ++notes);
        List<CitePositions.Position> where = positions(cites, place);
        if (citation.mode() == Inline.Mode.AUTHOR_IN_TEXT) {
            made.addAll(author(cites.get(0), where));
            cites.set(0, cites.get(0).withoutAuthor());
        } else {
            CallPlaces.closeUp(before);
        }
        made.addAll(CallPlaces.punctuation(PlainText.of(made), rest, afterCalls));
        CiteForm.Frame frame = new CiteForm.Frame(desk.style().layout().prefix(), desk.style().layout().suffix(), true);
        Block text = new Block.Paragraph(desk.words(cites, where, frame), Attributes.NONE, citation.span());
        made.add(new Inline.Note("", AUTHORS, List.of(text), citation.span()));
        return made;
    }

    private List<CitePositions.Position> positions(List<CiteForm> cites, CitePositions.Place place) {
        return positions.of(cites.stream().map(CiteForm::key).toList(), cites.stream().map(CiteForm::locator).toList(),
                place);
    }

    /** A particle begins a sentence with a capital: "De Gaulle" (The Chicago Manual of Style, 17th edition, 8.5). */
    private List<Inline> author(CiteForm cite, List<CitePositions.Position> where) {
        List<Inline> names = desk.author(cite, where.get(0).print());
        List<Inline> name = CallPlaces.isSentenceStart(said) ? Capitals.of(names) : names;
        said += PlainText.of(name);
        return name;
    }

    /** Where it stands. */
    private List<Inline> within(Inline.Citation citation, List<Inline> rest) {
        List<CiteForm> cites = desk.forms(citation);
        if (cites.isEmpty()) {
            return List.of();
        }
        List<Inline> made = new ArrayList<>();
        CitePositions.Place text = new CitePositions.Place(section, AUTHORS, 0, notes);
        List<CitePositions.Position> where = positions(cites, note.orElse(text));
        boolean named = citation.mode() == Inline.Mode.AUTHOR_IN_TEXT;
        if (named && isNameAlone(cites, where)) {
            return said(desk.words(cites, where, new CiteForm.Frame("", "", CallPlaces.isSentenceStart(said))));
        }
        if (named) {
            made.addAll(author(cites.get(0), where));
            made.add(new Inline.Text(" ", cites.get(0).span()));
            cites.set(0, cites.get(0).withoutAuthor());
        }
        made.addAll(said(desk.words(cites, where, frame(named, CallPlaces.following(rest)))));
        return made;
    }

    private List<Inline> said(List<Inline> words) {
        said += PlainText.of(words);
        return words;
    }

    /** Whether a style has no more to say of a work than the name that the sentence says. */
    private boolean isNameAlone(List<CiteForm> cites, List<CitePositions.Position> where) {
        return cites.size() == 1 && desk.isNameAlone(cites.get(0), where.get(0).print());
    }

    private CiteForm.Frame frame(boolean named, Optional<String> following) {
        CslStyle.Layout layout = desk.style().layout();
        if (!desk.style().isNote()) {
            return new CiteForm.Frame(layout.prefix(), layout.suffix(), false);
        }
        if (named || CallPlaces.isAfterClause(said)) {
            return new CiteForm.Frame("(", ")", false);
        }
        return new CiteForm.Frame(layout.prefix(), following.isEmpty() ? layout.suffix() : "",
                CallPlaces.isSentenceStart(said));
    }
}
