package press.apparat.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;

/**
 * Reads a file of an EPUB aloud. What only a screen has is left out: marks where pages of the printed book begin, and the
 * cover, which print has on its binding.
 */
final class XhtmlReader implements XmlFiles.Taker {
    /** Elements that stand in a line of text; all others begin and end one. */
    private static final Set<String> INLINE = Set.of("a", "b", "cite", "code", "del", "dfn", "em", "i", "img", "s",
            "small", "span", "strong", "sub", "sup", "svg");
    private static final Set<String> NOTES = Set.of("footnote", "endnote");
    private static final Set<String> UNREAD = Set.of("pagebreak", "cover");

    private final Scribe scribe;
    private final EpubPlaces places;
    private final String path;
    private final Deque<Runnable> ends = new ArrayDeque<>();
    /** How deep it stands in what is not read. */
    private int unread;

    XhtmlReader(Scribe scribe, EpubPlaces places, String path) {
        this.scribe = scribe;
        this.places = places;
        this.path = path;
    }

    @Override
    public void start(XmlFiles.Start element) {
        if (element.has("id")) {
            places.add(path, element.attribute("id"));
        }
        if (unread > 0 || isUnread(element)) {
            unread++;
            ends.push(() -> unread--);
        } else {
            ends.push(begun(element));
        }
    }

    private static boolean isUnread(XmlFiles.Start element) {
        return element.name().equals("head") || hasType(element, UNREAD);
    }

    private static boolean hasType(XmlFiles.Start element, Set<String> types) {
        String said = element.type();
        return !said.isEmpty() && Arrays.stream(said.split(" ")).anyMatch(types::contains);
    }

    /** Begins an element; what to do at its end. */
    private Runnable begun(XmlFiles.Start element) {
        if (hasType(element, NOTES)) {
            String id = element.attribute("id");
            scribe.beginApart();
            return () -> scribe.endNote(id);
        }
        return switch (element.name()) {
            case "a" -> link(element);
            case "img" -> picture(element.attribute("alt"));
            case "svg" -> drawing(element.attribute("aria-label"));
            case "td", "th" -> cell(element);
            default -> element.attribute("class").equals("locators") ? locators() : plain(element);
        };
    }

    private Runnable plain(XmlFiles.Start element) {
        if (INLINE.contains(element.name())) {
            return () -> {
            };
        }
        scribe.space();
        return scribe::space;
    }

    /** An anchor without an address leads nowhere and means to. */
    private Runnable link(XmlFiles.Start element) {
        if (!element.has("href")) {
            return plain(element);
        }
        scribe.begin(Item.Kind.LINK, EpubPlaces.from(path, element.attribute("href")));
        return scribe::end;
    }

    /** A picture without a description is a decoration. */
    private Runnable picture(String description) {
        if (!description.isEmpty()) {
            scribe.item(Item.Kind.FIGURE, description);
        }
        return () -> {
        };
    }

    /** The words in a drawing belong to the picture. */
    private Runnable drawing(String description) {
        picture(description);
        unread++;
        return () -> unread--;
    }

    private Runnable cell(XmlFiles.Start element) {
        scribe.space();
        scribe.begin(Item.Kind.CELL, span(element, "colspan") + "×" + span(element, "rowspan"));
        return () -> {
            scribe.end();
            scribe.space();
        };
    }

    private Runnable locators() {
        scribe.beginApart();
        return () -> scribe.endApart(Item.Kind.LOCATORS, "");
    }

    private static String span(XmlFiles.Start element, String name) {
        return element.has(name) ? element.attribute(name) : "1";
    }

    @Override
    public void end() {
        ends.pop().run();
    }

    @Override
    public void words(String words) {
        if (unread == 0) {
            scribe.write(words);
        }
    }
}
