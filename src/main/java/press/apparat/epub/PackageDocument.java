package press.apparat.epub;

import java.util.List;
import press.apparat.style.Element;

/** The package document (EPUB 3.3, clause 5): what the book is, its files, and their order. */
final class PackageDocument {
    static final String PATH = "package.opf";

    private PackageDocument() {
    }

    /**
     * @param lang of what the document itself says
     * @param spine the files that are read, in order, among the parts
     */
    static Node.Branch of(String lang, Node metadata, List<Part> parts, List<Part> spine) {
        Element root = Element.of("package").with("xmlns", "http://www.idpf.org/2007/opf").with("version", "3.0")
                .with("unique-identifier", PackageMetadata.IDENTIFIER).with("xml:lang", lang);
        List<Node> items = parts.stream().map(PackageDocument::item).toList();
        List<Node> order = spine.stream().map(PackageDocument::reference).toList();
        Element spineElement = Element.of("spine").with("toc", new Part(Ncx.PATH, "", new byte[0]).id());
        spineElement = Xhtml.isRightToLeft(lang)
                ? spineElement.with("page-progression-direction", "rtl")
                : spineElement;
        return Node.branch(root, metadata, new Node.Branch(Element.of("manifest"), items),
                new Node.Branch(spineElement, order));
    }

    private static Node item(Part part) {
        Element item = Element.of("item").with("id", part.id()).with("href", part.path()).with("media-type",
                part.mediaType());
        return Node.branch(part.properties().isEmpty() ? item : item.with("properties", part.properties()));
    }

    private static Node reference(Part part) {
        return Node.branch(Element.of("itemref").with("idref", part.id()));
    }

    /** The file that says where the package document is (EPUB 3.3, clause 4.2.6.3). */
    static Node.Branch container(String path) {
        Element root = Element.of("container").with("version", "1.0").with("xmlns",
                "urn:oasis:names:tc:opendocument:xmlns:container");
        Element file = Element.of("rootfile").with("full-path", path).with("media-type",
                "application/oebps-package+xml");
        return Node.branch(root, Node.branch(Element.of("rootfiles"), Node.branch(file)));
    }
}
