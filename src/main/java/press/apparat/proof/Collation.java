package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a finished book says with what it is to say; the word is that of editors who compare witnesses. */
final class Collation {
    private final NoteNames names;
    private final PrintedPages pages;
    private final List<Variant> variants = new ArrayList<>();

    private Collation(NoteNames names, PrintedPages pages) {
        this.names = names;
        this.pages = pages;
    }

    /**
     * In the order of the text, then of the notes.
     *
     * @param pages of the PDF
     */
    static List<Variant> of(Exemplar.Copy copy, Witness found, PrintedPages pages) {
        Witness asked = copy.asked();
        Collation collation = new Collation(copy.names(), pages);
        collation.passage("", asked.text(), found.text());
        asked.notes().forEach((id, note) -> collation.note(id, note, Optional.ofNullable(found.notes().get(id))));
        found.notes().forEach((id, note) -> collation.extra(id, note, asked));
        return copy.hides()
                ? collation.variants.stream().filter(variant -> !variant.isMissing()).toList()
                : collation.variants;
    }

    private void passage(String name, Reading asked, Reading printed) {
        variants.addAll(new PlaceVariants(pages).of(name, asked, printed));
        Reading found = printed.withoutFolios();
        if (!asked.isLike(found)) {
            WordVariants words = new WordVariants(asked, found);
            variants.addAll(words.variants(name));
            variants.addAll(new ItemVariants(name, asked, found, words).variants());
        }
    }

    private void note(String id, Reading asked, Optional<Reading> found) {
        if (found.isPresent()) {
            passage(names.of(id), asked, found.get());
        } else if (!names.isOptional(id)) {
            variants.add(new Variant(Variant.Kind.NOTE, "", Variant.LACKS + names.of(id), asked.origins().first()));
        }
    }

    private void extra(String id, Reading note, Witness asked) {
        if (!asked.notes().containsKey(id)) {
            variants.add(new Variant(Variant.Kind.NOTE, "", "has a note \"" + id + "\" too much", Optional.empty()));
        }
    }
}
