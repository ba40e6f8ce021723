package press.apparat.editing;

import java.util.List;
import press.apparat.book.Inline;
import press.apparat.book.Walk;

/** Joins the texts of a passage into its flow. The calls of notes are not seen. */
final class FlowReader extends LanguageWalk {
    private final Flow.Builder flow = new Flow.Builder();

    private FlowReader(String language) {
        super(language);
    }

    static Flow read(List<Inline> content, String language) {
        FlowReader reader = new FlowReader(language);
        reader.inlines(content);
        return reader.flow.build();
    }

    private Walk thing(String thing) {
        flow.addThing(thing);
        return this;
    }

    @Override
    public Walk text(Inline.Text text) {
        flow.add(text.text(), language());
        return this;
    }

    @Override
    public Walk note(Inline.Note note) {
        return this;
    }

    @Override
    public Walk lineBreak(Inline.LineBreak lineBreak) {
        return thing("\n");
    }

    @Override
    public Walk code(Inline.Code code) {
        return thing(Flow.OBJECT);
    }

    @Override
    public Walk image(Inline.Image image) {
        return thing(Flow.OBJECT);
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        return thing(Flow.OBJECT);
    }

    @Override
    public Walk citation(Inline.Citation citation) {
        return thing(Flow.OBJECT);
    }

    @Override
    public Walk locators(Inline.Locators locators) {
        return thing(Flow.OBJECT);
    }
}
