package press.apparat.galley;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import press.apparat.book.NoteSeries;
import press.apparat.editing.Target;
import press.apparat.style.Styled;

/**
 * The setting of one section.
 *
 * @param body the style of the document's body, the parent of sections and of notes
 * @param measure of the page, in sp
 * @param depth of the page, in sp
 * @param asked set once the setting depends on a folio
 */
record Setting(Tools tools, Styled body, long measure, long depth, Folios folios, AtomicBoolean asked) {
    /** The same on pages that are read from their side, where their text is so wide. */
    Setting turned(long width) {
        return new Setting(tools, body, width, measure, folios, asked);
    }

    /** The printed folio of an anchor, as far as known. */
    String folio(String anchor) {
        asked.set(true);
        return folios.of(anchor);
    }

    Optional<Target> target(String id) {
        return Optional.ofNullable(tools.edition().targets().get(id));
    }

    String mark(String noteId) {
        return tools.edition().marks().getOrDefault(noteId, "");
    }

    NoteSeries series(String prefix) {
        return tools.edition().book().metadata().series().stream().filter(s -> s.prefix().equals(prefix)).findFirst()
                .orElse(NoteSeries.DEFAULT);
    }
}
