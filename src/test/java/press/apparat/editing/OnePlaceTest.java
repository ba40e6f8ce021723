package press.apparat.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Walk;
import press.apparat.manuscript.Manuscript;
import press.apparat.manuscript.Reader;
import press.apparat.report.Diagnostics;

/** A place in an edition is known by its node, which therefore stands nowhere else, whatever is printed twice. */
class OnePlaceTest {
    /** Everything that has words or is a picture, each once. */
    private static final class Once extends Walk {
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        private Walk see(Object node) {
            assertThat(seen.add(node)).as("%s stands in one place", node).isTrue();
            return this;
        }

        @Override
        public Walk text(Inline.Text text) {
            return see(text);
        }

        @Override
        public Walk code(Inline.Code code) {
            return see(code);
        }

        @Override
        public Walk reference(Inline.Reference reference) {
            return see(reference);
        }

        @Override
        public Walk locators(Inline.Locators locators) {
            return see(locators);
        }

        @Override
        public Walk code(Block.Code code) {
            return see(code);
        }

        @Override
        public Walk figure(Block.Figure figure) {
            see(figure.image());
            return super.figure(figure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "src/test/books/parity", "src/test/books/people", "src/test/books/index",
            "src/test/books/lists"})
    void everyNodeStandsInOnePlace(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        Edition edition = Editor.edit(Reader.read(Manuscript.gather(folder, diagnostics), diagnostics), diagnostics);
        Once once = new Once();
        once.sections(edition.book().sections());
        assertThat(once.seen).isNotEmpty();
    }
}
