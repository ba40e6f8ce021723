package press.apparat.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Resource;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/**
 * The pictures of the text: photographs become files, drawings stand in the text itself, so that their words are set in
 * the book's fonts.
 */
final class Pictures {
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(\\.\\d+)?%");

    private final Map<String, Resource> resources;
    private final Diagnostics diagnostics;
    private final Map<String, Part> files = new LinkedHashMap<>();
    private int drawings;

    Pictures(Map<String, Resource> resources, Diagnostics diagnostics) {
        this.resources = resources;
        this.diagnostics = diagnostics;
    }

    /** The files that the text asked for, in order. */
    List<Part> files() {
        return List.copyOf(files.values());
    }

    Node figure(Block.Figure figure) {
        Element element = Element.of("img").withClasses(figure.image().attributes().classes());
        return picture(figure.image(), sized(element, figure.attributes()));
    }

    Node inline(Inline.Image image) {
        return picture(image, Vocabulary.INLINE.of(image));
    }

    private Node picture(Inline.Image image, Element element) {
        return Optional.ofNullable(resources.get(image.path()))
                .map(resource -> picture(image, resource, sized(element, image.attributes())))
                .orElseGet(() -> new Node.Words(image.alt()));
    }

    private Node picture(Inline.Image image, Resource resource, Element element) {
        return switch (resource.format()) {
            case SVG -> drawing(image, resource, element);
            case PNG, JPEG -> photograph(image, resource, element);
        };
    }

    /** Only a share of the line's width is kept: a screen has no millimetres. */
    private static Element sized(Element element, Attributes attributes) {
        return attributes.value("width").filter(width -> SHARE.matcher(width).matches())
                .map(width -> element.with("style", "width: " + width)).orElse(element);
    }

    private Node photograph(Inline.Image image, Resource resource, Element element) {
        Part file = files.computeIfAbsent(resource.path(), path -> file(resource));
        Element img = element.with("src", "../" + file.path()).with("alt", image.alt());
        return Xhtml.of(image.alt().isEmpty() ? img.with("role", "presentation") : img);
    }

    private Part file(Resource resource) {
        String name = resource.path().substring(resource.path().lastIndexOf('/') + 1);
        String path = String.format(java.util.Locale.ROOT, "pictures/%02d-%s", files.size() + 1,
                name.replaceAll("[^A-Za-z0-9._-]", "-"));
        return new Part(path, resource.format().mediaType(), resource.bytes());
    }

    private Node drawing(Inline.Image image, Resource resource, Element element) {
        String prefix = "drawing-" + ++drawings;
        Optional<Node.Branch> svg = Drawing.read(resource.bytes(), prefix);
        if (svg.isEmpty()) {
            diagnostics.report(Diagnostic.error("B001", resource.span(), "this picture is no well-formed SVG")
                    .help("open it in a drawing program and save it anew"));
        }
        Element named = element.withClasses(List.of(prefix));
        return svg.<Node>map(root -> drawing(root, image, named)).orElseGet(() -> new Node.Words(image.alt()));
    }

    private static String style(Element element) {
        return element.attributes().getOrDefault("style", "");
    }

    private static Node.Branch drawing(Node.Branch svg, Inline.Image image, Element element) {
        Element root = DrawingSize.fluid(svg.element());
        root = new Element("svg", element.id(), element.classes(), root.attributes()).with("xmlns", Drawing.SVG);
        root = root.with("style", String.join("; ", style(root), style(element)).replaceFirst("; $", ""));
        return new Node.Branch(image.alt().isEmpty()
                ? root.with("role", "presentation").with("aria-hidden", "true")
                : root.with("role", "img").with("aria-label", image.alt()), svg.children());
    }
}
