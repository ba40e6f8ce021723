package press.apparat.epub;

import java.util.List;
import java.util.Map;
import press.apparat.book.PrintedLines;
import press.apparat.book.PrintedPage;
import press.apparat.book.Shelf;
import press.apparat.editing.Edition;

/**
 * What a bookbinder needs.
 *
 * @param shelf where the fonts are found
 * @param pages of the printed book, in order
 * @param folios by anchor id: the folio in the printed book; empty where there is none
 * @param lines of the printed book that are numbered
 */
public record Binding(Edition edition, Sheets sheets, Shelf shelf, List<PrintedPage> pages, Map<String, String> folios,
        PrintedLines lines) {
}
