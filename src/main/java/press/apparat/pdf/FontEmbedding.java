package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.apparat.type.Typeface;

/** Writes a font as a Type 0 font with a TrueType subset (ISO 32000-1, clauses 9.7 and 9.8). */
final class FontEmbedding {
    private static final int FIXED_PITCH = 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    private final PrintedFont font;
    private final PdfFile file;
    private final FontProgram.Subset subset;
    private final String baseFont;

    static PdfIndirectReference embed(PrintedFont font, PdfFile file) throws IOException {
        return new FontEmbedding(font, file).type0();
    }

    private FontEmbedding(PrintedFont font, PdfFile file) throws IOException {
        this.font = font;
        this.file = file;
        Set<Integer> glyphs = font.sorts().stream().map(Sort::glyph).collect(Collectors.toCollection(TreeSet::new));
        this.subset = font.program().subset(glyphs);
        this.baseFont = SubsetTag.of(font.sorts()) + "+" + font.program().postScriptName();
    }

    private PdfIndirectReference type0() throws IOException {
        PdfIndirectReference toUnicode = file.put(new Dict(), ToUnicode.of(font.sorts()));
        return file.put(new Dict().name("Type", "Font").name("Subtype", "Type0").name("BaseFont", baseFont)
                .name("Encoding", "Identity-H").with("DescendantFonts", Dict.array(descendant()))
                .with("ToUnicode", toUnicode));
    }

    private PdfIndirectReference descendant() throws IOException {
        Dict system = new Dict().with("Registry", ascii("Adobe")).with("Ordering", ascii("Identity")).with("Supplement",
                0);
        return file.put(new Dict().name("Type", "Font").name("Subtype", "CIDFontType2").name("BaseFont", baseFont)
                .with("CIDSystemInfo", system).with("FontDescriptor", descriptor()).with("DW", 0)
                .with("W", Dict.array(new PdfNumber(0), widths())).with("CIDToGIDMap", glyphMap()));
    }

    private PdfArray widths() {
        List<PdfNumber> widths = IntStream.range(0, font.sorts().size()).mapToObj(code -> Dict.number(font.width(code)))
                .toList();
        return Dict.array(widths);
    }

    private PdfIndirectReference glyphMap() throws IOException {
        ByteBuffer map = ByteBuffer.allocate(2 * font.sorts().size());
        font.sorts().forEach(sort -> map.putShort(subset.places().get(sort.glyph()).shortValue()));
        return file.put(new Dict(), map.array());
    }

    private PdfIndirectReference descriptor() throws IOException {
        Typeface face = font.face();
        PdfIndirectReference program = file.put(new Dict().with("Length1", subset.file().length), subset.file());
        return file.put(new Dict().name("Type", "FontDescriptor").name("FontName", baseFont).with("Flags", flags())
                .numbers("FontBBox", thousandths(font.program().bounds()))
                .with("ItalicAngle", Dict.number(font.program().italicAngle()))
                .with("Ascent", thousandths(face.ascent())).with("Descent", thousandths(-face.descent()))
                .with("CapHeight", thousandths(face.capHeight())).with("XHeight", thousandths(face.xHeight()))
                .with("StemV", stem(face.weight())).with("FontWeight", face.weight()).with("FontFile2", program));
    }

    private int flags() throws IOException {
        return SYMBOLIC | (font.face().italic() ? ITALIC : 0) | (font.program().fixedPitch() ? FIXED_PITCH : 0);
    }

    /** TrueType does not tell the width of its stems; they grow with the weight much like this in text faces. */
    private static long stem(int weight) {
        return 10 + weight / 5;
    }

    private PdfNumber thousandths(int units) {
        return Dict.number(thousandths(new double[]{units})[0]);
    }

    private double[] thousandths(double[] units) {
        return IntStream.range(0, units.length).mapToDouble(i -> units[i] * 1000 / font.face().unitsPerEm()).toArray();
    }

    private static PdfString ascii(String words) {
        return new PdfString(words.getBytes(StandardCharsets.US_ASCII));
    }
}
