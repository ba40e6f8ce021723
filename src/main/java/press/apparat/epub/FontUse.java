package press.apparat.epub;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import press.apparat.style.Element;
import press.apparat.style.FontFace;
import press.apparat.style.Style;
import press.apparat.style.Styled;

/** Learns from the cascade which of the fonts a book's text is set in. */
final class FontUse {
    private static final List<String> PSEUDOS = List.of("before", "after", "marker", "first-line", "first-letter");

    private final List<FontFace> faces;
    private final Set<FontFace> used = new LinkedHashSet<>();

    private FontUse(List<FontFace> faces) {
        this.faces = faces;
    }

    /** The faces in use, in the order the sheets name them. */
    static List<FontFace> of(Sheets sheets, List<TextFile> texts) {
        FontUse use = new FontUse(sheets.faces());
        Place root = use.new Place(sheets.root());
        for (TextFile text : texts) {
            text.html().children().forEach(child -> child.match(root));
        }
        texts.stream().filter(text -> text.holds("svg")).forEach(use::drawings);
        return sheets.faces().stream().filter(use.used::contains).toList();
    }

    /** Drawings name their fonts themselves: all faces of a family that one names. */
    private void drawings(TextFile text) {
        text.html().each(branch -> {
            String family = branch.element().attributes().getOrDefault("font-family", "");
            String style = branch.element().attributes().getOrDefault("style", "");
            String sheet = branch.element().name().equals("style") ? branch.words() : "";
            faces.stream().filter(face -> (family + style + sheet).contains(face.family())).forEach(used::add);
        });
    }

    private void use(Styled styled) {
        add(styled.style().font());
        PSEUDOS.forEach(name -> styled.pseudo(name).ifPresent(pseudo -> add(pseudo.style().font())));
    }

    private void add(Style.Font font) {
        font.families().stream().map(family -> nearest(font, family)).flatMap(Optional::stream).forEach(used::add);
    }

    /** The face of a family that comes nearest to a font (CSS Fonts 4, clause 5.2: first the slope, then the weight). */
    private Optional<FontFace> nearest(Style.Font font, String family) {
        Predicate<FontFace> related = face -> face.family().equalsIgnoreCase(family);
        Stream<FontFace> candidates = faces.stream().filter(related);
        return candidates.min(Comparator.<FontFace, Boolean>comparing(face -> face.italic() != font.italic())
                .thenComparing(face -> Math.abs(face.weight() - font.weight())));
    }

    /** What a style depends on, beside the place in the tree. */
    private record Kind(String name, List<String> classes, Optional<String> lang) {
        static Kind of(Element element) {
            return new Kind(element.name(), element.classes(), Optional.ofNullable(element.attributes().get("lang")));
        }
    }

    /** A place in the tree, shared by all elements of one kind within elements of one kind, all the way up. */
    private final class Place implements Node.Cases<Void> {
        private final Styled styled;
        private final Map<Kind, Place> inner = new HashMap<>();
        private boolean worded;

        Place(Styled styled) {
            this.styled = styled;
        }

        @Override
        public Void branch(Node.Branch branch) {
            Element element = branch.element();
            Place place = inner.computeIfAbsent(Kind.of(element), kind -> new Place(styled.child(element)));
            branch.children().forEach(child -> child.match(place));
            return null;
        }

        @Override
        public Void words(Node.Words words) {
            if (!worded && !words.text().isBlank()) {
                worded = true;
                use(styled);
            }
            return null;
        }
    }
}
