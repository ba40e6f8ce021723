package press.apparat.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of every id, in reading order. */
final class Addresses {
    private final Map<String, String> files = new LinkedHashMap<>();

    Addresses(List<TextFile> texts) {
        texts.forEach(text -> text.ids().forEach(id -> files.putIfAbsent(id, text.path())));
    }

    List<String> ids() {
        return List.copyOf(files.keySet());
    }

    /** The address of an id as it is written in a file; empty where nothing has that id. */
    Optional<String> href(String from, String id) {
        return Optional.ofNullable(files.get(id)).map(file -> relative(from, file) + "#" + Link.encoded(id));
    }

    /** Texts lie in one folder; what leads to them lies beside them or above. */
    private static String relative(String from, String file) {
        if (from.equals(file)) {
            return "";
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return file.startsWith(folder) ? file.substring(folder.length()) : "../" + file;
    }
}
