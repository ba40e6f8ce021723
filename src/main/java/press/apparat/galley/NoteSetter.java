package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Sets a note, and the notes called in it, as strips of their own. */
final class NoteSetter {
    private final Setting setting;
    private final Inline.Note note;
    private final NoteSeries series;
    private final String lang;
    private final Tag tag;
    private final int turn;

    /** @param lang the language at the call */
    NoteSetter(Setting setting, Inline.Note note, String lang) {
        this.setting = setting;
        this.note = note;
        this.series = setting.series(note.series());
        this.lang = lang;
        this.turn = setting.asked().nextNote();
        this.tag = new Tag(Tag.Role.NOTE).with(Tag.Key.ID, note.id());
    }

    /** The element of the note. */
    Tag tag() {
        return tag;
    }

    /** The note, and after it those called in it. A note beside the text is also set for the foot, if it must go there. */
    List<HungNote> hung() {
        Styled aside = setting.body().child(Vocabulary.sidenote(series.cssClass()));
        Optional<Sidenote.Shape> shape = Optional.of(series).filter(one -> one.place() == NoteSeries.Place.MARGIN)
                .flatMap(one -> setting.sideColumn(aside));
        Optional<List<Strip>> beside = shape.map(one -> strips(aside, one.width()));
        Styled foot = setting.body().child(Vocabulary.footnote(series.cssClass()));
        Optional<RunIn> runIn = Optional.of(series).filter(one -> one.runIn() && one.place() == NoteSeries.Place.FOOT)
                .flatMap(one -> RunIn.of(setting, note, frame(foot, setting.measure())));
        List<Strip> strips = runIn.map(RunIn::alone).orElseGet(() -> strips(foot, setting.measure()));
        List<HungNote> all = new ArrayList<>();
        all.add(new HungNote(note.id(), hungSeries(), withoutNotes(strips),
                beside.map(lines -> SideColumn.set(withoutNotes(lines), shape.orElseThrow())), runIn, turn));
        beside.orElse(strips).forEach(strip -> all.addAll(strip.notes()));
        return all;
    }

    private HungNote.Series hungSeries() {
        Element block = Vocabulary.footnotes(series.cssClass());
        long space = setting.body().child(block).style().box().margin().top().sp();
        return new HungNote.Series(series.prefix(), setting.order(series), space, series.isMarkedByPage());
    }

    private static List<Strip> withoutNotes(List<Strip> strips) {
        return strips.stream().map(Strip::withoutNotes).toList();
    }

    private Frame frame(Styled styled, long width) {
        return new Frame(setting.body(), 0, width, tag, lang).child(styled, tag, lang);
    }

    private List<Strip> strips(Styled styled, long width) {
        Column column = Column.apart();
        column.anchor(note.id());
        Frame frame = frame(styled, width);
        new BlockSetter(setting, column, frame).opening(new NoteMark(setting, note.id(), note.series()).opening(frame))
                .all(note.content());
        return column.strips();
    }
}
