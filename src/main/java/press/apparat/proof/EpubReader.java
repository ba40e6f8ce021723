package press.apparat.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** Reads an EPUB aloud: the files of its spine, in order (EPUB 3.3, clause 5.7). */
final class EpubReader {
    private static final String CONTAINER = "META-INF/container.xml";

    private final XmlFiles files;

    private EpubReader(XmlFiles files) {
        this.files = files;
    }

    /** @throws IOException if it is no EPUB, or one of its files is missing or not well-formed */
    static Witness read(Path epub) throws IOException {
        try (ZipFile zip = new ZipFile(epub.toFile())) {
            return new EpubReader(new XmlFiles(zip)).read();
        }
    }

    private Witness read() throws IOException {
        EpubPlaces places = new EpubPlaces();
        Scribe scribe = new Scribe();
        for (String path : spine(rootFile())) {
            files.read(path, new XhtmlReader(scribe, places, path));
        }
        return places.resolve(scribe.witness());
    }

    private String rootFile() throws IOException {
        List<String> found = new ArrayList<>();
        files.read(CONTAINER, (XmlFiles.Starts) element -> {
            if (element.name().equals("rootfile")) {
                found.add(element.attribute("full-path"));
            }
        });
        return found.stream().findFirst().orElseThrow(() -> new IOException(CONTAINER + " names no package"));
    }

    /** The paths of the files that are read. */
    private List<String> spine(String opf) throws IOException {
        Map<String, String> manifest = new HashMap<>();
        List<String> spine = new ArrayList<>();
        files.read(opf, (XmlFiles.Starts) element -> {
            if (element.name().equals("item")) {
                manifest.put(element.attribute("id"), EpubPlaces.from(opf, element.attribute("href")));
            } else if (element.name().equals("itemref")) {
                spine.add(manifest.get(element.attribute("idref")));
            }
        });
        return spine;
    }
}
