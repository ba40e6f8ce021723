package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.apparat.proof.PdfText.Element;
import press.apparat.proof.PdfText.Glyph;
import press.apparat.proof.PdfText.Part;
import press.apparat.proof.PdfText.Passage;

/** An element of the structure tree that holds lines of text, with those that it stands in. */
final class PdfBlock {
    private static final Pattern SIGN = Pattern.compile("\\w+\\.|[•–◦▪]");

    private final List<Element> path;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Glyph> open = new ArrayList<>();
    private boolean soft;

    private PdfBlock(List<Element> path) {
        this.path = path;
    }

    /** All blocks with lines, in reading order. */
    static List<PdfBlock> of(PdfText pdf) {
        List<PdfBlock> blocks = new ArrayList<>();
        pdf.elements().forEach(element -> collect(element, List.of(), blocks));
        return blocks.stream().filter(block -> !block.lines.isEmpty() && !block.isSign()).toList();
    }

    private static void collect(Element element, List<Element> outside, List<PdfBlock> blocks) {
        List<Element> path = new ArrayList<>(outside);
        path.add(element);
        PdfBlock block = new PdfBlock(path);
        blocks.add(block);
        for (Part part : element.parts()) {
            if (part instanceof Element child && !PdfText.INLINE.contains(child.role())) {
                block.endLine();
                collect(child, path, blocks);
            } else {
                block.add(part);
            }
        }
        block.endLine();
    }

    private void add(Part part) {
        if (part instanceof Element child) {
            child.parts().forEach(this::add);
        } else if (part instanceof Passage passage && !passage.text().isEmpty()) {
            passage.glyphs().forEach(glyph -> add(glyph, passage.text().equals("\u00ad")));
        }
    }

    private void add(Glyph glyph, boolean hyphen) {
        if (!open.isEmpty() && isNext(open.get(open.size() - 1), glyph)) {
            endLine();
        }
        open.add(glyph);
        soft = hyphen;
    }

    /** Whether a glyph stands on another line: further down, or on another page. */
    private static boolean isNext(Glyph before, Glyph glyph) {
        return glyph.page() != before.page()
                || Math.abs(glyph.y() - before.y()) > 0.6 * Math.max(glyph.size(), before.size());
    }

    private void endLine() {
        if (open.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
            lines.add(new PdfLine(this, open.get(0).page(), List.copyOf(open), soft));
        }
        open.clear();
    }

    List<PdfLine> lines() {
        return lines;
    }

    boolean in(String role) {
        return path.stream().anyMatch(element -> element.role().equals(role));
    }

    /** Whether it stands beside a picture, in what holds both. */
    boolean isLegend() {
        return path.size() > 1 && path.get(path.size() - 2).parts().stream()
                .anyMatch(part -> part instanceof Element child && child.role().equals("Figure"));
    }

    boolean isHeading() {
        return path.get(path.size() - 1).role().matches("H[1-6]");
    }

    /** The note that it is in. */
    Optional<String> note() {
        return path.stream().filter(element -> element.role().equals("Note")).reduce((outer, inner) -> inner)
                .flatMap(Element::id);
    }

    /** The section that it is in: a part, or what is in the document itself. */
    Element section() {
        return path.get(Math.min(1, path.size() - 1));
    }

    /** The size of most of its glyphs. */
    double size() {
        Map<Double, Long> counts = lines.stream().flatMap(line -> line.glyphs().stream())
                .collect(Collectors.groupingBy(Glyph::size, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Whether it is the sign of a list's item, which stands on the item's first line. */
    boolean isSign() {
        return in("Lbl") && lines.size() == 1 && SIGN.matcher(lines.get(0).text().strip()).matches();
    }

    /** Its lines but the last. */
    List<PdfLine> parted() {
        return lines.subList(0, lines.size() - 1);
    }

    /** Whether its lines are not as wide as their fonts have them, so that they are as wide as their measure. */
    boolean isJustified() {
        return parted().stream().anyMatch(line -> Math.abs(line.justified()) > 0.03 || line.isExpanded());
    }

    /** Its lines that are as wide as the measure, if it is justified: all but the last, and but those it ends itself. */
    List<PdfLine> full() {
        return parted().stream().filter(line -> line.right() > edge(line.page()) - size() && !line.spaces().isEmpty())
                .toList();
    }

    private double edge(int page) {
        return lines.stream().filter(line -> line.page() == page).mapToDouble(PdfLine::right).max().orElseThrow();
    }
}
