package press.apparat.galley;

import java.util.Map;
import java.util.Optional;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.NoteSeries;
import press.apparat.editing.Target;
import press.apparat.style.Style;
import press.apparat.style.Styled;

/**
 * The setting of one section.
 *
 * @param body the style of the document's body, the parent of sections and of notes
 * @param glosses the terms to be glossed, by the id of their first use
 */
record Setting(Tools tools, Styled body, Paper paper, Asked asked, Map<String, GlossaryTerm> glosses) {
    /** Of the page, in sp. */
    long measure() {
        return paper.measure();
    }

    /** Of the page, in sp. */
    long depth() {
        return paper.depth();
    }

    /** The distance of the lines of the page's grid, in sp. */
    long line() {
        return body.style().text().leading().sp();
    }

    /**
     * How far below the top of a line its baseline is, in sp. Lines as high as the body's all have the body's, so that
     * they stand on its grid whatever their type (CSS Line Grid 1, clause 4: line-snap: baseline).
     */
    long baseline(Style style) {
        boolean onGrid = style.text().leading().equals(body.style().text().leading());
        return tools.founts().baseline(onGrid ? body.style() : style);
    }

    /** The same on pages that are read from their side, where their text is so wide. */
    Setting turned(long width) {
        return new Setting(tools, body, paper.turned(width), asked, glosses);
    }

    /** The printed folio of an anchor, as far as known. */
    String folio(String anchor) {
        return asked.folio(anchor);
    }

    /** The numbers of the lines that something stands on, as far as known. */
    String lines(String id) {
        return asked.lines(id);
    }

    Optional<Target> target(String id) {
        return Optional.ofNullable(tools.edition().targets().get(id));
    }

    /** What marks a note of a series. */
    String mark(String noteId, String series) {
        return series(series).isMarkedByPage()
                ? tools.edition().sign(asked.note(noteId))
                : tools.edition().marks().getOrDefault(noteId, "");
    }

    /** The widest mark that a note has had while pages were settled. */
    String widestMark(String noteId, String series) {
        return series(series).isMarkedByPage() ? tools.edition().sign(asked.widest(noteId)) : mark(noteId, series);
    }

    NoteSeries series(String prefix) {
        return tools.edition().book().metadata().series(prefix);
    }

    /** The place of a series among all. */
    int order(NoteSeries one) {
        return tools.edition().book().metadata().series().indexOf(one);
    }

    /** The column in which notes or glosses of a style stand beside the text, where they do. */
    Optional<Sidenote.Shape> sideColumn(Styled styled) {
        return SideColumn.of(styled.style(), paper);
    }
}
