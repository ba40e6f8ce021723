package press.apparat.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfStream;
import java.io.IOException;
import press.apparat.page.Page;
import press.apparat.page.Volume;

/**
 * One printing of one volume: the file, and what gathers while the pages go by.
 *
 * @param fonts the resources of all pages
 */
record PressRun(PdfFile file, PdfIndirectReference fonts, Typecase typecase, Plates plates, Structure structure,
        Destinations destinations) {
    static PressRun start(Volume volume, PdfFile file) throws IOException {
        Plates plates = Plates.embed(Stock.of(volume.pages()), file);
        Structure structure = new Structure(volume.structure(), volume.pages().size());
        return new PressRun(file, file.reserve(), new Typecase(), plates, structure, new Destinations(file));
    }

    void print(Volume volume) throws IOException {
        for (int i = 0; i < volume.pages().size(); i++) {
            Page page = volume.pages().get(i);
            new Sheet(this, i, page).print(page);
        }
        typecase.embed(file, fonts);
        file.finish(catalog(volume), new Colophon(volume.credits()).info());
    }

    private Dict catalog(Volume volume) throws IOException {
        Dict catalog = new Dict().text("Lang", volume.credits().language())
                .with("MarkInfo", new Dict().with("Marked", PdfBoolean.PDFTRUE))
                .with("ViewerPreferences", new Dict().with("DisplayDocTitle", PdfBoolean.PDFTRUE))
                .with("StructTreeRoot", StructureTree.write(structure, file))
                .with("Names", new Dict().with("Dests", destinations.write()))
                .with("PageLabels", PageLabels.of(volume.pages().stream().map(Page::folio).toList()))
                .with("OutputIntents", Dict.array(outputIntent())).with("Metadata", metadata(volume));
        if (volume.outline().isEmpty()) {
            return catalog;
        }
        return catalog.name("PageMode", "UseOutlines").with("Outlines", Outline.write(volume.outline(), file));
    }

    private Dict outputIntent() throws IOException {
        return new Dict().name("Type", "OutputIntent").name("S", "GTS_PDFA1")
                .text("OutputConditionIdentifier", "sRGB IEC61966-2.1").text("Info", "sRGB IEC61966-2.1")
                .with("DestOutputProfile", file.put(new Dict().with("N", 3), SrgbProfile.bytes()));
    }

    /** In clear, for programs that read no PDF. */
    private PdfIndirectReference metadata(Volume volume) throws IOException {
        PdfStream packet = new PdfStream(Xmp.of(new Colophon(volume.credits())));
        packet.putAll(new Dict().name("Type", "Metadata").name("Subtype", "XML"));
        return file.put(packet);
    }
}
