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
    private final Map<Integer, StringBuilder> texts = new TreeMap<>();
    private final Deque<Sequence> open = new ArrayDeque<>();

    /**
     * A sequence that is open.
     *
     * @param number its own, or that of the one it stands in
     * @param replaced whether another text stands for what is shown in it
     */
    private record Sequence(Optional<Integer> number, boolean replaced) {
        static final Sequence NONE = new Sequence(Optional.empty(), false);
    }

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
        return new Passage(texts.get(sequence.get(0).sequence().get()).toString(), sequence);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        Sequence sequence = sequence();
        glyphs.add(new Glyph(page, sequence.number(), glyph.getUnicode(), glyph.getFont().getName(),
                glyph.getFontSize(), glyph.getX(), glyph.getY(), glyph.getWidth(),
                getGraphicsState().getTextState().getHorizontalScaling() / 100));
        spell(sequence.number(), sequence.replaced() ? "" : glyph.getUnicode());
    }

    private Sequence sequence() {
        return open.isEmpty() ? Sequence.NONE : open.peek();
    }

    private void spell(Optional<Integer> number, String text) {
        number.ifPresent(mcid -> texts.computeIfAbsent(mcid, any -> new StringBuilder()).append(text));
    }

    /** The stripper would guess words and lines; the file says them. */
    @Override
    protected void writePage() {
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        PDMarkedContent sequence = PDMarkedContent.create(tag, properties);
        Sequence around = sequence();
        Optional<Integer> number = Optional.of(sequence.getMCID()).filter(mcid -> mcid >= 0).or(around::number);
        Optional<String> actualText = Optional.ofNullable(sequence.getActualText());
        actualText.filter(text -> !around.replaced()).ifPresent(text -> spell(number, text));
        open.push(new Sequence(number, around.replaced() || actualText.isPresent()));
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }
}
