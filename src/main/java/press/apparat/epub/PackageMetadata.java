package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Metadata;
import press.apparat.style.Element;

/** What the package document says of the book (EPUB 3.3, clause 5.5). */
final class PackageMetadata {
    static final String IDENTIFIER = "identifier";
    /** For a book without a date: the same in every build. */
    private static final String UNDATED = "2000-01-01";

    private final List<Node> nodes = new ArrayList<>();

    private PackageMetadata() {
    }

    static Node of(Metadata metadata, Accessibility accessibility) {
        PackageMetadata all = new PackageMetadata();
        all.identify(metadata);
        all.title(metadata.title());
        all.contributors(metadata.contributors());
        all.publication(metadata);
        accessibility.statements().forEach(statement -> all.meta(statement.property(), statement.value()));
        if (accessibility.paged()) {
            all.meta("pageBreakSource", metadata.identifier());
        }
        Element element = Element.of("metadata").with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        return new Node.Branch(element, all.nodes);
    }

    private void identify(Metadata metadata) {
        nodes.add(Node.branch(Element.of("dc:identifier").withId(IDENTIFIER), metadata.identifier()));
        if (metadata.identifier().startsWith("urn:isbn:")) {
            Element type = property("identifier-type").with("refines", "#" + IDENTIFIER).with("scheme",
                    "onix:codelist5");
            nodes.add(Node.branch(type, "15"));
        }
        String date = metadata.date().orElse(UNDATED);
        meta("dcterms:modified",
                (date + UNDATED.substring(Math.min(10, date.length()))).substring(0, 10) + "T00:00:00Z");
    }

    private void title(Metadata.Title title) {
        nodes.add(Node.branch(Element.of("dc:title").withId("title"), title.main()));
        refine("title", "title-type", "main");
        title.subtitle().ifPresent(subtitle -> {
            nodes.add(Node.branch(Element.of("dc:title").withId("subtitle"), subtitle));
            refine("subtitle", "title-type", "subtitle");
        });
    }

    private void contributors(List<Metadata.Contributor> contributors) {
        int number = 0;
        for (Metadata.Contributor contributor : contributors) {
            String id = "contributor-" + ++number;
            String name = contributor.role().equals("aut") ? "dc:creator" : "dc:contributor";
            nodes.add(Node.branch(Element.of(name).withId(id), contributor.name()));
            Element role = property("role").with("refines", "#" + id).with("scheme", "marc:relators");
            nodes.add(Node.branch(role, contributor.role()));
        }
    }

    private void publication(Metadata metadata) {
        Metadata.Publication publication = metadata.publication();
        dublin("language", metadata.language());
        metadata.date().ifPresent(date -> dublin("date", date));
        publication.publisher().ifPresent(publisher -> dublin("publisher", publisher));
        publication.description().ifPresent(description -> dublin("description", description));
        publication.subjects().forEach(subject -> dublin("subject", subject));
        publication.rights().ifPresent(rights -> dublin("rights", rights));
    }

    private void dublin(String name, String words) {
        nodes.add(Node.branch(Element.of("dc:" + name), words));
    }

    private void refine(String id, String property, String words) {
        nodes.add(Node.branch(property(property).with("refines", "#" + id), words));
    }

    private void meta(String property, String words) {
        nodes.add(Node.branch(property(property), words));
    }

    private static Element property(String property) {
        return Element.of("meta").with("property", property);
    }
}
