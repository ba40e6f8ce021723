package press.apparat.galley;

import java.util.List;
import java.util.stream.Collectors;
import press.apparat.style.Content;
import press.apparat.style.Styled;

/** The value of a named string for running heads (CSS Generated Content for Paged Media 3, clause 1.1). */
final class NamedString implements Content.Cases<String> {
    private final Styled styled;
    private final String words;

    NamedString(Styled styled, String words) {
        this.styled = styled;
        this.words = words;
    }

    String of(List<Content> parts) {
        return parts.stream().map(part -> part.match(this)).collect(Collectors.joining());
    }

    @Override
    public String literal(Content.Literal literal) {
        return literal.text();
    }

    @Override
    public String named(Content.Named named) {
        return "";
    }

    @Override
    public String folio(Content.Folio folio) {
        return "";
    }

    @Override
    public String own(Content.Own own) {
        return words;
    }

    @Override
    public String attribute(Content.Attribute attribute) {
        return styled.element().attributes().getOrDefault(attribute.name(), "");
    }

    @Override
    public String targetFolio(Content.TargetFolio targetFolio) {
        return "";
    }

    @Override
    public String leader(Content.Leader leader) {
        return "";
    }
}
