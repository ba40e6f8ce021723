package press.apparat.proof;

import java.util.List;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.editing.Edition;

/**
 * A printed book.
 *
 * @param pages as they were read back: where a page is named, it is the one that the destination of its link is on
 * @param counts what was counted on them
 */
record Paper(Edition edition, PrintedPages pages, Counts counts) implements Medium {
    @Override
    public String call(String note) {
        return "call-" + note;
    }

    @Override
    public String mark(String note) {
        return counts.note(note).map(edition::sign).orElseGet(() -> edition.marks().get(note));
    }

    @Override
    public String gloss(Section section, String occurrence, String term) {
        return "gloss-" + occurrence;
    }

    @Override
    public boolean hides() {
        return counts.hides();
    }

    @Override
    public boolean hasGlosses() {
        return false;
    }

    @Override
    public String term(String term, Optional<String> gloss) {
        return "term-" + term;
    }

    @Override
    public boolean follows(String target) {
        return true;
    }

    @Override
    public boolean linksWithinLinks() {
        return true;
    }

    @Override
    public List<Inline> of(Inline.Media media) {
        return media.print();
    }

    @Override
    public Inline.Said of(Inline.Wording wording) {
        return wording.print();
    }

    @Override
    public Optional<String> folio(String place) {
        return pages.folio(place);
    }

    @Override
    public Optional<String> lines(String place) {
        return counts.lines(place);
    }
}
