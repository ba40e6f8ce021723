package press.apparat.epub;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.apparat.book.Metadata;
import press.apparat.book.Resource;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** A book's cover: the picture that stands for it on a shelf, and a page that shows it. */
record Cover(Part image, Part page) {
    static Optional<Cover> of(Binding binding, Diagnostics diagnostics) {
        Metadata metadata = binding.edition().book().metadata();
        return metadata.design().cover().map(binding.edition().book().resources()::get)
                .flatMap(resource -> image(resource, binding, diagnostics))
                .map(image -> new Cover(image, page(image, metadata)));
    }

    private static Optional<Part> image(Resource resource, Binding binding, Diagnostics diagnostics) {
        return switch (resource.format()) {
            case SVG -> painted(resource, binding, diagnostics);
            case PNG -> Optional.of(part("cover.png", resource.format(), resource.bytes()));
            case JPEG -> Optional.of(part("cover.jpg", resource.format(), resource.bytes()));
        };
    }

    private static Optional<Part> painted(Resource resource, Binding binding, Diagnostics diagnostics) {
        Optional<byte[]> png = CoverPainter.paint(resource.bytes(), binding.sheets().faces(), binding.shelf());
        if (png.isEmpty()) {
            diagnostics.report(Diagnostic.error("B002", resource.span(), "this cover is no SVG that can be drawn")
                    .help("open it in a drawing program and save it anew"));
        }
        return png.map(bytes -> part("cover.png", Resource.Format.PNG, bytes));
    }

    private static Part part(String path, Resource.Format format, byte[] bytes) {
        return new Part(path, format.mediaType(), "cover-image", bytes);
    }

    private static Part page(Part image, Metadata metadata) {
        String words = Stream.of(Stream.of(metadata.title().main()), metadata.title().subtitle().stream(),
                metadata.authors().stream()).flatMap(s -> s).collect(Collectors.joining(". "));
        Element img = Element.of("img").with("src", image.path()).with("alt", words).with("role", "doc-cover");
        Element body = Element.of("body").with("epub:type", "cover");
        Xhtml.Front front = new Xhtml.Front("cover.xhtml", metadata.title().main(), metadata.language());
        Node.Branch html = Xhtml.document(front, Xhtml.of(body, Xhtml.of(Vocabulary.COVER, List.of(Xhtml.of(img)))));
        return new Part(front.path(), Part.XHTML, XmlPrinter.print(html, id -> Optional.empty()));
    }
}
