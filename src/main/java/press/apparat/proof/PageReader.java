package press.apparat.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import press.apparat.proof.PdfText.Glyph;
import press.apparat.proof.PdfText.Passage;

/** The glyphs of one page and its marked-content sequences. */
final class PageReader extends PDFTextStripper {
    private final int page;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Integer, String> actualTexts = new TreeMap<>();
    private final Deque<Optional<Integer>> open = new ArrayDeque<>();

    PageReader(int page, PDPage content) throws IOException {
        this.page = page;
        processPage(content);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** By their numbers. */
    Map<Integer, Passage> passages() {
        return glyphs.stream().filter(glyph -> glyph.sequence().isPresent())
                .collect(Collectors.groupingBy(glyph -> glyph.sequence().get(), TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), this::passage)));
    }

    private Passage passage(List<Glyph> sequence) {
        String spelt = sequence.stream().map(Glyph::text).collect(Collectors.joining());
        return new Passage(actualTexts.getOrDefault(sequence.get(0).sequence().get(), spelt), sequence);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(new Glyph(page, Optional.ofNullable(open.peek()).flatMap(number -> number), glyph.getUnicode(),
                glyph.getFont().getName(), glyph.getFontSize(), glyph.getX(), glyph.getY(), glyph.getWidth(),
                getGraphicsState().getTextState().getHorizontalScaling() / 100));
    }

    /** The stripper would guess words and lines; the file says them. */
    @Override
    protected void writePage() {
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        PDMarkedContent sequence = PDMarkedContent.create(tag, properties);
        Optional<Integer> number = Optional.of(sequence.getMCID()).filter(mcid -> mcid >= 0);
        number.ifPresent(
                mcid -> Optional.ofNullable(sequence.getActualText()).ifPresent(text -> actualTexts.put(mcid, text)));
        open.push(number);
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }
}
