package press.apparat.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.apparat.type.Shaped;
import press.apparat.type.Typeface;

/** All fonts of a file, in the order of their first use. A face whose font is full goes on in another. */
final class Typecase {
    private final List<PrintedFont> fonts = new ArrayList<>();
    private final Map<Typeface, PrintedFont> current = new IdentityHashMap<>();

    /** The font that a run is to be set in, the whole of it. */
    PrintedFont of(Shaped run) {
        Typeface face = run.font().face();
        PrintedFont font = current.get(face);
        if (font == null || !font.hasRoomFor(run.size())) {
            font = new PrintedFont("F" + (fonts.size() + 1), face);
            fonts.add(font);
            current.put(face, font);
        }
        return font;
    }

    /** Embeds the fonts as {@code reference}, a page's font resources. */
    void embed(PdfFile file, PdfIndirectReference reference) throws IOException {
        Dict resources = new Dict();
        for (PrintedFont font : fonts) {
            resources.with(font.name(), embedded(font, file));
        }
        file.put(reference, resources);
    }

    private static PdfIndirectReference embedded(PrintedFont font, PdfFile file) throws IOException {
        try {
            return FontEmbedding.embed(font, file);
        } catch (RuntimeException e) {
            throw new Unprintable(font.face().family(), e);
        }
    }
}
