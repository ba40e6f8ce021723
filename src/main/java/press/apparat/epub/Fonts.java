package press.apparat.epub;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Shelf;
import press.apparat.style.FontFace;

/** The fonts bound into a book: those its text is set in, with the characters it uses. */
final class Fonts {
    private static final Set<String> NEEDED = Set.of("glyf", "loca", "head", "maxp", "hhea", "hmtx");

    private final Map<FontFace, Part> files = new LinkedHashMap<>();

    Fonts(Sheets sheets, Shelf shelf, List<TextFile> texts) {
        BitSet characters = Characters.of(texts, sheets.css());
        Set<String> features = Features.of(sheets.css());
        for (FontFace face : FontUse.of(sheets, texts)) {
            shelf.find(face.path()).ifPresent(bytes -> {
                byte[] subset = subset(bytes, characters, features);
                files.put(face, new Part(path(face), mediaType(bytes), subset));
            });
        }
    }

    List<Part> files() {
        return files.values().stream().distinct().toList();
    }

    /** A font that is not built of TrueType outlines, or not soundly, is bound as it is. */
    private static byte[] subset(byte[] file, BitSet characters, Set<String> features) {
        Optional<Map<String, byte[]>> tables = Sfnt.read(file).filter(Fonts::isSound);
        return tables.map(all -> {
            Glyphs glyphs = Glyphs.of(file, characters, features);
            return FontSubset.of(all, glyphs.characters(), glyphs.all());
        }).orElse(file);
    }

    private static boolean isSound(Map<String, byte[]> tables) {
        return tables.keySet().containsAll(NEEDED) && new Outlines(tables).isSound();
    }

    private static String path(FontFace face) {
        return "fonts/" + face.path().replaceFirst("^fonts/", "").replaceAll("[^A-Za-z0-9._]+", "-");
    }

    private static String mediaType(byte[] file) {
        int magic = file.length < 4 ? 0 : ByteBuffer.wrap(file).getInt();
        return switch (magic) {
            case 0x4F54544F -> "font/otf";
            case 0x774F4646 -> "font/woff";
            case 0x774F4632 -> "font/woff2";
            default -> "font/ttf";
        };
    }

    /** The rules that name the fonts, for a sheet in {@code style/}. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        files.forEach((face, file) -> rules.append(rule(face, file)).append('\n'));
        return rules.toString();
    }

    private static String rule(FontFace face, Part file) {
        String family = face.family().replace("\"", "\\\"");
        String style = face.italic() ? "italic" : "normal";
        return String.format(Locale.ROOT,
                "@font-face { font-family: \"%s\"; font-weight: %d; font-style: %s; src: url(\"../%s\"); }", family,
                face.weight(), style, file.path());
    }
}
