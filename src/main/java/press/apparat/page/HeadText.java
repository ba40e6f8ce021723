package press.apparat.page;

import java.util.List;
import java.util.stream.Collectors;
import press.apparat.style.Content;

/** The words of a running head on one page. */
record HeadText(PageStrings strings, Folio folio) implements Content.Cases<String> {
    String of(List<Content> content) {
        return content.stream().map(part -> part.match(this)).collect(Collectors.joining());
    }

    @Override
    public String literal(Content.Literal literal) {
        return literal.text();
    }

    @Override
    public String named(Content.Named named) {
        return strings.value(named);
    }

    @Override
    public String folio(Content.Folio asked) {
        return folio.text(asked.numbering());
    }

    /** A margin box has no text of its own, no attributes and no target; nor are its lines filled. */
    @Override
    public String own(Content.Own own) {
        return "";
    }

    @Override
    public String attribute(Content.Attribute attribute) {
        return "";
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
