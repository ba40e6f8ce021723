package press.apparat.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import press.apparat.book.Resource;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/** The pictures that a book names, found as it names them. Safe to ask from several threads. */
final class Pictures {
    private static final Comparator<Span> BY_PLACE = Comparator.comparing((Span s) -> s.source().name())
            .thenComparing(Span::start);
    private static final Pattern SVG = Pattern.compile(
            "(?s)\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--.*?-->\\s*+|<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\]\\s*+)?>\\s*+)*+"
                    + "<(?:[\\w-]++:)?svg[\\s>/].*+");

    private final Folder folder;
    private final Diagnostics diagnostics;
    private final Map<String, Resource> found = new TreeMap<>();

    Pictures(Folder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Takes up the picture that is named here; one that is missing, outside or no picture is reported. */
    synchronized void find(String path, Span namedAt) {
        Resource known = found.get(path);
        if (known == null) {
            folder.read(path, namedAt, diagnostics).flatMap(bytes -> picture(path, bytes, namedAt))
                    .ifPresent(picture -> found.put(path, picture));
        } else if (BY_PLACE.compare(namedAt, known.span()) < 0) {
            found.put(path, new Resource(path, known.format(), known.bytes(), namedAt));
        }
    }

    private Optional<Resource> picture(String path, byte[] bytes, Span namedAt) {
        Optional<Resource.Format> format = format(bytes);
        if (format.isEmpty()) {
            diagnostics.report(Diagnostic.error("M006", namedAt, "\"" + path + "\" is no picture that the press knows")
                    .help("it prints SVG, PNG and JPEG"));
        }
        format.flatMap(kind -> Raster.fault(bytes, kind))
                .ifPresent(fault -> diagnostics.report(Diagnostic.error("M006", namedAt, "\"" + path + "\" " + fault)
                        .help("open it in a drawing program and save it anew")));
        return format.map(kind -> new Resource(path, kind, bytes, namedAt));
    }

    /** What the bytes are, whatever the file is called. */
    static Optional<Resource.Format> format(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(Resource.Format.PNG);
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(Resource.Format.JPEG);
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 10_000), StandardCharsets.UTF_8);
        String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
        return SVG.matcher(text).matches() ? Optional.of(Resource.Format.SVG) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** All that were found, by the path they are named with, in the order of the paths. */
    synchronized Map<String, Resource> all() {
        return new TreeMap<>(found);
    }
}
