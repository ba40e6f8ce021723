package press.apparat.galley;

import java.util.List;
import press.apparat.placed.Tag;
import press.apparat.style.Content;
import press.apparat.style.Element;

/** What a style sheet adds to the text: the parts of a {@code content} that mean something in a galley. */
final class GeneratedText implements Content.Cases<Copy> {
    private final Setting setting;
    private final Copy copy;
    private final InlinePlace place;
    private final Element origin;

    /** @param origin the element that the text is generated for, whose attributes it may quote */
    GeneratedText(Setting setting, Copy copy, InlinePlace place, Element origin) {
        this.origin = origin;
        this.setting = setting;
        this.copy = copy;
        this.place = place;
    }

    void all(List<Content> content) {
        content.forEach(part -> part.match(this));
    }

    /** Spaces are no words. */
    private Copy run(String text) {
        return text.chars().allMatch(Character::isSpaceChar)
                ? set(text, place)
                : set(text, place.of(Tag.Role.GENERATED));
    }

    private Copy set(String text, InlinePlace at) {
        return new InlineSetter(setting, copy, at).verbatim(text);
    }

    @Override
    public Copy literal(Content.Literal literal) {
        return run(literal.text());
    }

    /** Named strings belong to margin boxes. */
    @Override
    public Copy named(Content.Named named) {
        return copy;
    }

    /** Page counters belong to margin boxes. */
    @Override
    public Copy folio(Content.Folio folio) {
        return copy;
    }

    /** An element's own text belongs to named strings. */
    @Override
    public Copy own(Content.Own own) {
        return copy;
    }

    @Override
    public Copy attribute(Content.Attribute attribute) {
        return run(origin.attributes().getOrDefault(attribute.name(), ""));
    }

    @Override
    public Copy targetFolio(Content.TargetFolio targetFolio) {
        return place.link().map(link -> folio(link.target().substring(1))).orElse(copy);
    }

    private Copy folio(String target) {
        return set(setting.folio(target), place.of(Tag.Role.FOLIO));
    }

    /** Its dots are no text; a space is, so that what stands before them and after stays apart. */
    @Override
    public Copy leader(Content.Leader leader) {
        run("\u00a0");
        return copy.add(new Piece.Leader(leader.pattern(), place.look(setting.tools()).as(Tag.ARTIFACT)));
    }
}
