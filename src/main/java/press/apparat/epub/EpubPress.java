package press.apparat.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.report.Diagnostics;

/** Binds an edition as an EPUB 3.3. */
public final class EpubPress {
    private static final String FOLDER = "EPUB/";

    private EpubPress() {
    }

    /**
     * Writes the file; the same edition gives the same bytes. The stream stays open.
     *
     * @param diagnostics B001: a picture is no well-formed SVG; B002: the cover cannot be drawn
     */
    public static void bind(Binding binding, Diagnostics diagnostics, OutputStream out) throws IOException {
        Bookbinder binder = new Bookbinder(binding, diagnostics);
        List<Part> spine = binder.spine();
        List<Part> parts = new ArrayList<>(binder.apparatus());
        parts.addAll(spine);
        try (Archive archive = new Archive(out)) {
            archive.add("META-INF/container.xml", print(PackageDocument.container(FOLDER + PackageDocument.PATH)));
            archive.add(FOLDER + PackageDocument.PATH, print(binder.packageDocument(parts, spine)));
            for (Part part : parts) {
                archive.add(FOLDER + part.path(), part.bytes());
            }
        }
    }

    private static byte[] print(Node.Branch document) {
        return XmlPrinter.print(document, id -> Optional.empty());
    }
}
