package press.apparat.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;

/** Makes the parts of a publication: its texts, what leads through them, what they are styled with. */
final class Bookbinder {
    private final Binding binding;
    private final Metadata metadata;
    private final Pictures pictures;
    private final ContentsMarkup markup;
    private final List<TextFile> texts;
    private final Addresses addresses;
    private final PageList pages;
    private final Optional<Cover> cover;

    Bookbinder(Binding binding, Diagnostics diagnostics) {
        this.binding = binding;
        metadata = binding.edition().book().metadata();
        pictures = new Pictures(binding.edition().book().resources(), diagnostics);
        PageBreaks breaks = PageBreaks.of(binding.pages(), binding.edition().targets().keySet())
                .numbering(binding.lines().shown());
        SectionMarkup sections = new SectionMarkup(binding, breaks, pictures);
        texts = sections.all();
        markup = new ContentsMarkup(sections.outside());
        addresses = new Addresses(texts);
        pages = PageList.of(breaks, addresses);
        cover = Cover.of(binding, diagnostics);
    }

    /** The files that are read, in order. */
    List<Part> spine() {
        List<Part> spine = new ArrayList<>(cover.map(Cover::page).stream().toList());
        for (TextFile text : texts) {
            byte[] bytes = print(text.path(), text.html());
            spine.add(new Part(text.path(), Part.XHTML, text.holds("svg") ? "svg" : "", bytes));
        }
        return spine;
    }

    /** The files that serve them. */
    List<Part> apparatus() {
        List<Part> parts = new ArrayList<>(List.of(navigation(), ncx()));
        Fonts fonts = new Fonts(binding.sheets(), binding.shelf(), texts);
        String css = fonts.rules() + binding.sheets().css();
        parts.add(new Part(Xhtml.SHEET, "text/css", css.getBytes(StandardCharsets.UTF_8)));
        cover.map(Cover::image).ifPresent(parts::add);
        parts.addAll(pictures.files());
        parts.addAll(fonts.files());
        return parts;
    }

    private Part navigation() {
        List<Node> navs = new ArrayList<>();
        navs.add(Navigation.contents(binding.edition().word("title.contents"), markup.entries(contents())));
        navs.add(Landmarks.nav(texts, cover.map(Cover::page), binding.edition()));
        navs.addAll(Listings.navs(texts, markup));
        if (!pages.isEmpty()) {
            navs.add(pages.nav(binding.edition().word("pages")));
        }
        Node.Branch nav = Navigation.of(metadata, navs);
        return new Part(Navigation.PATH, Part.XHTML, "nav", print(Navigation.PATH, nav));
    }

    private Part ncx() {
        Node.Branch ncx = Ncx.of(metadata, contents(), markup);
        return new Part(Ncx.PATH, "application/x-dtbncx+xml", print(Ncx.PATH, ncx));
    }

    /** The edition's contents; a book without any is one entry. */
    private List<Block.Entry> contents() {
        List<Block.Entry> contents = binding.edition().contents();
        return contents.isEmpty() ? texts.stream().limit(1).map(Bookbinder::entry).toList() : contents;
    }

    private static Block.Entry entry(TextFile text) {
        Inline title = new Inline.Text(text.name(), text.section().span());
        return new Block.Entry(text.section().id(), "", List.of(title), List.of());
    }

    Node.Branch packageDocument(List<Part> parts, List<Part> spine) {
        boolean pictured = texts.stream().anyMatch(text -> text.holds("img") || text.holds("svg"));
        Optional<String> summary = metadata.publication().accessibilitySummary();
        boolean indexed = texts.stream().anyMatch(text -> text.section().role() == Section.Role.INDEX);
        Node said = PackageMetadata.of(metadata, new Accessibility(pictured, !pages.isEmpty(), indexed, summary));
        return PackageDocument.of(metadata.language(), said, parts, spine);
    }

    private byte[] print(String path, Node.Branch document) {
        return XmlPrinter.print(document, id -> addresses.href(path, id));
    }
}
