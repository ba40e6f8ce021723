package press.apparat.proof;

import java.util.List;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;
import press.apparat.editing.IndexLine;

/** Reads the parts of an index's line to an exemplar. */
record IndexExemplar(InlineExemplar exemplar) implements IndexLine.Parts {
    @Override
    public void heading(List<Inline> words) {
        exemplar.inlines(words);
    }

    @Override
    public void text(String text) {
        exemplar.scribe.write(text);
    }

    @Override
    public void locators(Inline.Locators locators) {
        exemplar.locators(locators);
    }

    @Override
    public void references(String word, List<IndexEntry.Reference> references, boolean also) {
        exemplar.scribe.write(word);
        String separator = " ";
        for (IndexEntry.Reference reference : references) {
            exemplar.scribe.write(separator);
            exemplar.link(Item.Kind.LINK, "#" + reference.target(), () -> exemplar.inlines(reference.words()));
            separator = "; ";
        }
    }
}
