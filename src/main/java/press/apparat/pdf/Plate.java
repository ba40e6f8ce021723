package press.apparat.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;

/**
 * A picture in the file, ready to be drawn on any page.
 *
 * @param name among a page's resources
 * @param width that it covers when drawn with no scaling: 1 for a raster
 * @param height likewise
 */
record Plate(String name, PdfIndirectReference reference, double width, double height) {
}
