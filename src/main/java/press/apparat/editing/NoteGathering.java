package press.apparat.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;
import press.apparat.book.Rewrite;

/** Takes the notes of some series out of a text and leaves their calls. A note within a note follows the one it is in. */
final class NoteGathering extends Rewrite {
    private final Map<String, List<Block.Endnote>> bySeries = new LinkedHashMap<>();

    NoteGathering(List<NoteSeries> series) {
        series.forEach(one -> bySeries.put(one.prefix(), new ArrayList<>()));
    }

    /** The notes of a series that were found, in the order of their calls. */
    List<Block.Endnote> of(NoteSeries series) {
        return bySeries.get(series.prefix());
    }

    @Override
    public List<Inline> note(Inline.Note note) {
        if (!bySeries.containsKey(note.series())) {
            return super.note(note);
        }
        List<Block.Endnote> notes = bySeries.get(note.series());
        int place = notes.size();
        notes.add(new Block.Endnote(note.id(), List.of(), note.span()));
        notes.set(place, new Block.Endnote(note.id(), blocks(note.content()), note.span()));
        return List.of(new Inline.Note(note.id(), note.series(), List.of(), note.span()));
    }
}
