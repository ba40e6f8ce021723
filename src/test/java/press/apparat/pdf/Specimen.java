package press.apparat.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.measure.Length;
import press.apparat.page.Page;
import press.apparat.page.Volume;
import press.apparat.placed.Bookmark;
import press.apparat.placed.Credits;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.placed.Tag.Key;
import press.apparat.placed.Tag.Role;

/** A small book with one of everything, composed by hand. */
final class Specimen {
    static final Credits CREDITS = new Credits("Plenum & Präsidium", List.of("A. N. Author", "Second Author"), "en-GB",
            Optional.of("2026-03-01"), "urn:isbn:0", Optional.of("What happened in <June>"),
            List.of("history", "Хрущёв"), Optional.of("Apparat"), Optional.of("CC BY 4.0"));

    private final Tag book = new Tag(Role.DOCUMENT).with(Key.LANG, "en-GB");
    private final Tag note = new Tag(Role.NOTE).with(Key.ID, "note-1").with(Key.LANG, "en");
    private final Forme title = new Forme("i");
    private final Forme first = new Forme("1");
    private final Forme second = new Forme("2");

    static Volume volume() {
        Specimen specimen = new Specimen();
        specimen.compose();
        List<Page> pages = List.of(specimen.title.page(), specimen.first.page(), specimen.second.page());
        List<Bookmark> outline = List.of(new Bookmark("Plenum", "title", List.of()),
                new Bookmark("Глава", "chapter", List.of(new Bookmark("Votes", "votes", List.of()))));
        return new Volume(pages, specimen.book, outline, Map.of(), Map.of(), CREDITS);
    }

    static byte[] print(Volume volume) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPress.print(volume, out);
        return out.toByteArray();
    }

    private void compose() {
        Tag heading = book.child(Role.H1);
        title.at(40, 80).anchor("title").set(heading, TestFace.DISPLAY.set("Plenum", TestFace.DISPLAY.tracked(20, 1)));
        runningHead(title, "i");
        chapter();
        table();
        list();
        figures();
        runningHead(first, "1");
        runningHead(second, "2");
    }

    private static void runningHead(Forme forme, String folio) {
        forme.at(140, 385).words(Tag.ARTIFACT, folio);
        forme.add(new Placed.Rule(Length.pt(40).sp(), Length.pt(30).sp(), Length.pt(220).sp(), Length.pt(0.5).sp(),
                0x802010));
    }

    /** A paragraph over two pages, with a foreign name, a note's call, a hyphen and a URI. */
    private void chapter() {
        Tag heading = book.child(Role.H2);
        first.at(40, 50).anchor("chapter").words(heading, "Chapter");
        Tag paragraph = book.child(Role.PARAGRAPH);
        Tag before = paragraph.child(Role.CONTENT);
        Tag name = paragraph.child(Role.SPAN).with(Key.LANG, "ru");
        Tag call = paragraph.child(Role.REFERENCE).child(Role.LINK);
        Tag after = paragraph.child(Role.CONTENT);
        Tag site = paragraph.child(Role.LINK);
        Tag end = paragraph.child(Role.CONTENT);
        first.at(40, 80).words(before, "Then ").words(name, "Хрущёв").anchor("call-1");
        first.link("#note-1", "Note 1", call).set(call.child(Role.CONTENT), TestFace.ROMAN.set("1", 7));
        first.words(after, " affected the typo").set(after, TestFace.ROMAN.set("-", 11), "\u00AD");
        second.at(40, 50).words(after, "graphy of ").link("https://example.org/ü", "Example", site);
        second.set(site, TestFace.ITALIC.set("files", 11)).words(end, ". ");
        footnote();
    }

    private void footnote() {
        book.add(note);
        Tag back = note.child(Role.LABEL).child(Role.LINK);
        first.at(40, 350).anchor("note-1").link("#call-1", "Back to the text", back).words(back, "1");
        first.words(note.child(Role.PARAGRAPH), " A note. ");
    }

    private void table() {
        Tag table = book.child(Role.TABLE);
        Tag head = table.child(Role.HEAD).child(Role.ROW);
        second.at(40, 80).anchor("votes");
        second.words(head.child(Role.HEADER_CELL).with(Key.SCOPE, "Column"), "Year").at(120, 80);
        second.words(head.child(Role.HEADER_CELL).with(Key.SCOPE, "Column"), "Votes");
        Tag rows = table.child(Role.ROWS);
        Tag row = rows.child(Role.ROW);
        second.at(40, 95).words(row.child(Role.CELL), "1957").at(120, 95).words(row.child(Role.CELL), "11 to 7");
        Tag wide = rows.child(Role.ROW).child(Role.CELL).with(Key.COLUMNS, "2");
        second.at(40, 110).words(wide, "no vote");
    }

    private void list() {
        Tag list = book.child(Role.LIST).with(Key.NUMBERING, "Decimal");
        Tag item = list.child(Role.ITEM);
        second.at(40, 140).words(item.child(Role.LABEL), "1.").words(item.child(Role.BODY).child(Role.PARAGRAPH),
                " One");
        Tag entry = book.child(Role.CONTENTS).child(Role.ENTRY).child(Role.REFERENCE).child(Role.LINK);
        second.at(40, 160).link("#chapter", "Chapter, page 1", entry).words(entry.child(Role.CONTENT), "Chapter ");
        second.set(entry.child(Role.CONTENT), TestFace.ROMAN.set(". . . .", 11), "").words(entry.child(Role.CONTENT),
                " 1");
        book.child(Role.PARAGRAPH);
    }

    private void figures() {
        double top = 190;
        for (Placed.Image image : List.of(Images.svg(), Images.png(), Images.jpeg())) {
            Tag figure = book.child(Role.FIGURE).with(Key.ALT, "The picture " + image.path());
            second.at(40, top).picture(image, figure.child(Role.CONTENT));
            second.at(120, top + 30).words(figure.child(Role.CAPTION), "A caption");
            top += 50;
        }
    }
}
