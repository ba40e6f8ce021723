package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.line.Line;
import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;

/** Sets running heads and folios with the tools that set everything else. */
public final class MarginLiner implements Liner {
    private final Tools tools;

    public MarginLiner(Tools tools) {
        this.tools = tools;
    }

    @Override
    public List<Placed> line(String text, Style style, Length width, Tag tag) {
        String lang = tools.edition().book().metadata().language();
        Look look = Look.of(tools, style, lang, tag);
        Stick stick = new Stick(tools, style, width.sp()).assemble(List.of(new Piece.Run(text, look)));
        Frame frame = new Frame(new MarginBox(style), 0, width.sp(), tag, lang);
        Line whole = new Line(0, stick.items().size() - 1, 0, 0);
        LineSetter setter = new LineSetter(tools, frame, stick, Optional.empty());
        return setter.strips(setter.justified(List.of(whole), line -> 0), line -> 0, List.of()).get(0).content();
    }

    /** A margin box has a style and no children. */
    private record MarginBox(Style style) implements Styled {
        @Override
        public Element element() {
            return Element.of("div");
        }

        @Override
        public Styled child(Element element, Optional<Element> previous) {
            return this;
        }

        @Override
        public Optional<Styled> pseudo(String name) {
            return Optional.empty();
        }
    }
}
