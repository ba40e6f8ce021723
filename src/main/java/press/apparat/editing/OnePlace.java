package press.apparat.editing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.report.Diagnostics;

/**
 * Sees to it that whatever is printed stands in one place of the book, so that a place is known by its node: what other
 * passes print a second time, as in a list made of the glossary, is copied. It is the last of all, for they may.
 */
final class OnePlace implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        return draft.withSections(new Copies().sections(draft.book().sections()));
    }

    private static final class Copies extends Rewrite {
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        @Override
        public List<Inline> text(Inline.Text text) {
            return List.of(seen.add(text) ? text : new Inline.Text(text.text(), text.span()));
        }

        @Override
        public List<Inline> code(Inline.Code code) {
            return List.of(seen.add(code) ? code : new Inline.Code(code.text(), code.span()));
        }

        @Override
        public List<Inline> image(Inline.Image image) {
            return List.of(copy(image));
        }

        private Inline.Image copy(Inline.Image image) {
            return seen.add(image)
                    ? image
                    : new Inline.Image(image.path(), image.alt(), image.attributes(), image.span());
        }

        @Override
        public List<Inline> reference(Inline.Reference reference) {
            return List.of(seen.add(reference)
                    ? reference
                    : new Inline.Reference(reference.target(), reference.form(), reference.span()));
        }

        @Override
        public List<Inline> locators(Inline.Locators locators) {
            return List.of(seen.add(locators) ? locators : new Inline.Locators(locators.places(), locators.span()));
        }

        @Override
        public Block code(Block.Code code) {
            return seen.add(code) ? code : new Block.Code(code.text(), code.attributes(), code.span());
        }

        @Override
        public Block figure(Block.Figure figure) {
            Block.Figure copy = new Block.Figure(copy(figure.image()), figure.caption(), figure.attributes(),
                    figure.span());
            return super.figure(copy);
        }
    }
}
