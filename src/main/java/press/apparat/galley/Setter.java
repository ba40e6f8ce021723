package press.apparat.galley;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import press.apparat.book.Section;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.PageStyle;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Stylesheet;
import press.apparat.style.Vocabulary;

/**
 * Sets an edition, section by section and several at a time. A section that depends on no folio is set once, however
 * often folios are settled.
 */
public final class Setter {
    private final Tools tools;
    private final Styled body;
    private final ConcurrentMap<String, Galley> settled = new ConcurrentHashMap<>();

    public Setter(Tools tools) {
        this.tools = tools;
        String lang = tools.edition().book().metadata().language();
        this.body = tools.stylesheet().root(lang).child(Element.of("body"));
    }

    /**
     * The galleys of all sections, in order. Reports a line wider than its measure (G001), characters that no font has
     * (G002) and pictures that cannot be drawn (G003), the last two as errors.
     */
    public List<Galley> galleys(Folios folios) {
        List<Galley> galleys = tools.edition().book().sections().parallelStream()
                .map(section -> galley(section, folios)).toList();
        MissingGlyphs.report(tools);
        return galleys;
    }

    private Galley galley(Section section, Folios folios) {
        Galley known = settled.get(section.id());
        if (known != null) {
            return known;
        }
        AtomicBoolean asked = new AtomicBoolean();
        Galley galley = set(section, folios, asked);
        if (!asked.get()) {
            settled.put(section.id(), galley);
        }
        return galley;
    }

    private Galley set(Section section, Folios folios, AtomicBoolean asked) {
        Element element = Vocabulary.section(section);
        Styled styled = body.child(element);
        Style style = styled.style();
        String page = style.generated().page();
        PageStyle paper = tools.stylesheet().page(page, new Stylesheet.PageState(true, false, false));
        Setting setting = new Setting(tools, body, paper.measure().sp(), paper.depth().sp(), folios, asked);
        Tag tag = new Tag(section.role() == Section.Role.PART ? Tag.Role.PART : Tag.Role.SECTION);
        String lang = Tags.language(tag, element, tools.edition().book().metadata().language());
        Column column = Column.ofPages();
        column.anchor(section.id());
        Frame frame = new Frame(body, 0, setting.measure(), tag, lang);
        new BoxSetter(column, frame, styled).set(() -> {
            BlockSetter setter = new BlockSetter(setting, column, frame.child(styled, tag, lang));
            if (!section.title().isEmpty()) {
                setter.title(section);
            }
            setter.all(section.blocks());
        });
        return new Galley(section.id(), section.role(), section.role().matter(), style.breaks().before(), page,
                column.passages(), tag, section.span());
    }
}
