package press.apparat.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The texts that a font's codes stand for, as its ToUnicode map has them (ISO 32000-1, clause 9.10.3). */
final class CodeTexts {
    /** Of a font that says nothing. */
    static final CodeTexts NONE = new CodeTexts(1, code -> Optional.empty());

    private final int octets;
    private final IntFunction<Optional<String>> map;
    /** Those that were asked for, by code. */
    private final String[] known;

    private CodeTexts(int octets, IntFunction<Optional<String>> map) {
        this.octets = octets;
        this.map = map;
        this.known = new String[1 << 8 * octets];
    }

    static CodeTexts of(COSDictionary font) {
        int octets = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE)) ? 2 : 1;
        return Optional.ofNullable(font.getCOSStream(COSName.TO_UNICODE)).map(CodeTexts::read)
                .map(map -> new CodeTexts(octets, code -> Optional.ofNullable(map.toUnicode(code, octets))))
                .orElse(NONE);
    }

    private static CMap read(COSStream map) {
        try {
            return new CMapParser().parse(map.createView());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what the first {@code length} octets of a string say. */
    void append(byte[] codes, int length, StringBuilder text) {
        for (int at = 0; at + octets <= length; at += octets) {
            text.append(text(octets == 1 ? codes[at] & 0xFF : (codes[at] & 0xFF) << 8 | codes[at + 1] & 0xFF));
        }
    }

    private String text(int code) {
        if (known[code] == null) {
            known[code] = map.apply(code).orElse("");
        }
        return known[code];
    }
}
