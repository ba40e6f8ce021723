package press.apparat.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads a tagged PDF by its structure (ISO 32000-1, clause 14.7), as a screen reader would: an artifact is not read. The
 * signs that begin the items of lists and what a style sheet adds to the text are left out as well: they are only in
 * print.
 */
final class PdfReader {
    /** Elements that stand in a line of text; all others begin and end one. */
    private static final Set<String> INLINE = Set.of("Span", "Reference", "Code");
    private static final COSName ID = COSName.getPDFName("ID");

    private final PageContents texts = new PageContents();
    private final PrintedPages pages;
    private final Scribe scribe = new Scribe();
    private final Deque<String> links = new ArrayDeque<>();

    private PdfReader(PrintedPages pages) {
        this.pages = pages;
    }

    /**
     * @param known is told the pages as soon as they are known
     * @throws IOException if it is no PDF
     */
    static Witness read(byte[] pdf, Consumer<PrintedPages> known) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfReader reader = new PdfReader(PrintedPages.of(document));
            known.accept(reader.pages);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            Optional.ofNullable(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT)).ifPresent(reader::kids);
            return reader.scribe.witness();
        }
    }

    private void kids(COSDictionary element) {
        for (COSBase kid : of(element)) {
            if (kid instanceof COSInteger sequence) {
                write(element, sequence.intValue());
            } else if (kid instanceof COSDictionary child) {
                kid(element, child);
            }
        }
    }

    /** The kids of an element; one alone may stand for a list of one. */
    static List<? extends COSBase> of(COSDictionary element) {
        COSBase one = element.getDictionaryObject(COSName.K);
        return one instanceof COSArray array
                ? IntStream.range(0, array.size()).mapToObj(array::getObject).toList()
                : Optional.ofNullable(one).stream().toList();
    }

    private void kid(COSDictionary parent, COSDictionary kid) {
        switch (kid.getNameAsString(COSName.TYPE, "StructElem")) {
            case "MCR" -> write(kid.containsKey(COSName.PG) ? kid : parent, kid.getInt(COSName.MCID));
            case "StructElem" -> element(parent, kid);
            default -> {
            }
        }
    }

    private void write(COSDictionary onPage, int sequence) {
        scribe.write(texts.text(onPage.getCOSDictionary(COSName.PG), sequence));
    }

    private void element(COSDictionary parent, COSDictionary element) {
        String role = element.getNameAsString(COSName.S);
        switch (role) {
            case "Note" -> note(element);
            case "Link" -> link(element);
            case "TD", "TH" -> block(() -> item(Item.Kind.CELL, StructureAttributes.cell(element), element));
            case "Figure" -> item(Item.Kind.FIGURE, element.getString(COSName.ALT, ""), element);
            case "Lbl" -> label(parent, element);
            case "Generated" -> {
            }
            case "Folio" -> apart(Item.Kind.FOLIO, links.isEmpty() ? "" : links.peek(), element);
            case "Locators" -> apart(Item.Kind.LOCATORS, "", element);
            default -> within(role, element);
        }
    }

    private void within(String role, COSDictionary element) {
        if (INLINE.contains(role)) {
            kids(element);
        } else {
            block(() -> kids(element));
        }
    }

    private void block(Runnable content) {
        scribe.space();
        content.run();
        scribe.space();
    }

    private void item(Item.Kind kind, String value, COSDictionary element) {
        scribe.begin(kind, value);
        kids(element);
        scribe.end();
    }

    private void link(COSDictionary element) {
        links.push(target(element));
        item(Item.Kind.LINK, links.peek(), element);
        links.pop();
    }

    private void apart(Item.Kind kind, String value, COSDictionary element) {
        scribe.beginApart();
        kids(element);
        scribe.endApart(kind, value);
    }

    private void note(COSDictionary element) {
        scribe.beginApart();
        kids(element);
        scribe.endNote(element.getString(ID, ""));
    }

    /** The label of an item that is not numbered is the term that the item defines. */
    private void label(COSDictionary parent, COSDictionary label) {
        if (!StructureAttributes.isNumbered(parent.getCOSDictionary(COSName.P))) {
            block(() -> kids(label));
        }
    }

    /** Where the annotations of a link lead; nothing where there are none or they lead to no place. */
    private String target(COSDictionary link) {
        return of(link).stream().filter(COSDictionary.class::isInstance)
                .flatMap(kid -> Stream.ofNullable(((COSDictionary) kid).getCOSDictionary(COSName.OBJ)))
                .map(pages::target).distinct().collect(Collectors.joining(" "));
    }
}
