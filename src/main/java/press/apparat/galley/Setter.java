package press.apparat.galley;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.Section;
import press.apparat.placed.Origin;
import press.apparat.placed.Tag;
import press.apparat.report.Diagnostic;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/**
 * Sets an edition, section by section and several at a time. However often folios are settled, a section is set again only
 * where a folio, a line's number or a note's mark that it prints has changed.
 */
public final class Setter {
    private final Tools tools;
    private final Styled body;
    private final SignRoom room = new SignRoom();
    private final ConcurrentMap<String, Known> settled = new ConcurrentHashMap<>();

    public Setter(Tools tools) {
        this.tools = tools;
        String lang = tools.edition().book().metadata().language();
        this.body = tools.stylesheet().root(lang).child(Element.of("body"));
    }

    /**
     * The galleys of all sections, in order. Reports a line wider than its measure (G001), characters that no font has
     * (G002) and pictures that cannot be drawn (G003), the last two as errors, and notes in a margin that the style sheet
     * has no column for (G004), which stand at the foot.
     */
    public List<Galley> galleys(Folios folios) {
        reportWithoutColumn();
        room.nextRound();
        List<Galley> galleys = tools.edition().book().sections().parallelStream()
                .map(section -> galley(section, folios)).toList();
        MissingGlyphs.report(tools);
        return galleys;
    }

    /** Whether the galleys print of pages what is now known of them. */
    public boolean holds(Folios folios) {
        return settled.values().stream().allMatch(known -> known.asked().holds(folios));
    }

    /** A column that a style sheet does not ask for, or that the margin of the usual page has no room for. */
    private void reportWithoutColumn() {
        Metadata data = tools.edition().book().metadata();
        Paper paper = Paper.of(tools.stylesheet(), "auto");
        data.series().stream().filter(series -> series.place() == NoteSeries.Place.MARGIN).filter(
                series -> SideColumn.of(body.child(Vocabulary.sidenote(series.cssClass())).style(), paper).isEmpty())
                .forEach(series -> tools.diagnostics().report(Diagnostic
                        .warning("G004", data.span(),
                                "the pages have no column in the margin for the notes \"" + series.title() + "\"")
                        .help("write aside.sidenote { float: outside; width: 30mm } and margins that hold it; they stand"
                                + " at the foot meanwhile")));
    }

    /** A section as it was set, and what that depended on. */
    private record Known(Galley galley, Asked asked) {
    }

    private Galley galley(Section section, Folios folios) {
        Known known = settled.get(section.id());
        if (known != null && known.asked().holds(folios)) {
            return known.galley();
        }
        Asked asked = new Asked(section.id(), folios, room);
        Galley galley = set(section, asked);
        settled.put(section.id(), new Known(galley, asked));
        return galley;
    }

    private Galley set(Section section, Asked asked) {
        Element element = Vocabulary.section(section);
        Styled styled = body.child(element);
        Style style = styled.style();
        String page = style.generated().page();
        Setting setting = new Setting(tools, body, Paper.of(tools.stylesheet(), page), asked,
                tools.edition().glosses(section));
        Tag tag = new Tag(section.role() == Section.Role.PART ? Tag.Role.PART : Tag.Role.SECTION)
                .from(Origin.of(section));
        String lang = Tags.language(tag, element, tools.edition().book().metadata().language());
        Column column = Column.ofPages();
        column.anchor(section.id());
        Frame frame = new Frame(body, 0, setting.measure(), tag, lang);
        new BoxSetter(setting, column, frame, styled).set(() -> {
            Frame inner = frame.child(styled, tag, lang);
            BlockSetter setter = new BlockSetter(setting, column, inner);
            if (!section.title().isEmpty()) {
                new TitleSetter(setting, column, inner).set(section, setter);
            }
            setter.section(section.blocks());
        });
        return new Galley(section.id(), section.role(), section.matter(), style.breaks().before(), page,
                column.passages(), setting.baseline(body.style()), tag, section.span());
    }
}
