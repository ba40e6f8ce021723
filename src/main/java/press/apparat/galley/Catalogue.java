package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.Metadata;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.placed.Bookmark;
import press.apparat.placed.Credits;

/** What a PDF reader lists of a book beside its pages: its credits and its outline. */
public final class Catalogue {
    private Catalogue() {
    }

    public static Credits credits(Edition edition) {
        Metadata metadata = edition.book().metadata();
        Metadata.Publication publication = metadata.publication();
        return new Credits(metadata.title().main(), metadata.authors(), metadata.language(), metadata.date(),
                metadata.identifier(), publication.description(), publication.subjects(), publication.publisher(),
                publication.rights());
    }

    /** The title page and the contents, where there are such, then the entries of the contents. */
    public static List<Bookmark> outline(Edition edition) {
        List<Bookmark> outline = new ArrayList<>();
        for (Section section : edition.book().sections()) {
            if (section.role() == Section.Role.TITLE_PAGE) {
                outline.add(new Bookmark(edition.book().metadata().title().main(), section.id(), List.of()));
            } else if (section.role() == Section.Role.CONTENTS) {
                outline.add(new Bookmark(PlainText.of(section.title()), section.id(), List.of()));
            }
        }
        edition.contents().forEach(entry -> outline.add(bookmark(entry)));
        return outline;
    }

    private static Bookmark bookmark(Block.Entry entry) {
        String title = PlainText.of(entry.title());
        String words = entry.number().isEmpty() ? title : entry.number() + " " + title;
        return new Bookmark(words, entry.target(), entry.entries().stream().map(Catalogue::bookmark).toList());
    }
}
