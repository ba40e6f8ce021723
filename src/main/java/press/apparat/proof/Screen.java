package press.apparat.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.editing.Edition;

/**
 * A book on a screen.
 *
 * @param pages of the PDF, which it names
 * @param counts what was counted on them
 */
record Screen(Edition edition, PrintedPages pages, Counts counts) implements Medium {
    private static final String NOTE = "fn-";
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "tel", "urn", "doi", "geo");

    @Override
    public String call(String note) {
        return "fnref-" + (note.startsWith(NOTE) ? note.substring(NOTE.length()) : note);
    }

    @Override
    public String mark(String note) {
        return edition.marks().get(note);
    }

    @Override
    public String gloss(Section section, String occurrence, String term) {
        return "gloss-" + section.id() + "-" + term;
    }

    /** What a style sheet hides is in the file. */
    @Override
    public boolean hides() {
        return false;
    }

    @Override
    public boolean hasGlosses() {
        return true;
    }

    /** A reading system pops up the gloss. */
    @Override
    public String term(String term, Optional<String> gloss) {
        return gloss.orElse("term-" + term);
    }

    /** A place in the book or in the world: no file of the author's is bound in, and no script. */
    @Override
    public boolean follows(String target) {
        return target.startsWith("#") || SCHEMES.contains(target.split(":", 2)[0]);
    }

    @Override
    public boolean linksWithinLinks() {
        return false;
    }

    @Override
    public List<Inline> of(Inline.Media media) {
        return media.screen();
    }

    @Override
    public Inline.Said of(Inline.Wording wording) {
        return wording.screen();
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
