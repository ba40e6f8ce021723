package press.apparat.epub;

import static press.apparat.epub.Words.HERE;

import java.util.List;
import java.util.Optional;
import press.apparat.measure.Length;
import press.apparat.style.Element;
import press.apparat.style.FontFace;
import press.apparat.style.Style;
import press.apparat.style.Styled;

/** A cascade of four rules: headings, emphasis, strength and code have fonts of their own. */
record PlainStyle(Element element, String family, int weight, boolean italic) implements Styled {
    static Sheets sheets() {
        String css = new String(Files.read("specimen.css"), java.nio.charset.StandardCharsets.UTF_8);
        return new Sheets(css, faces(), new PlainStyle(Element.of("html"), "EB Garamond", 400, false));
    }

    private static List<FontFace> faces() {
        return List.of(new FontFace("EB Garamond", 400, false, "fonts/EBGaramond_400Regular.ttf", HERE),
                new FontFace("EB Garamond", 400, true, "fonts/EBGaramond_400Regular_Italic.ttf", HERE),
                new FontFace("EB Garamond", 600, false, "fonts/EBGaramond_600SemiBold.ttf", HERE),
                new FontFace("EB Garamond", 600, true, "fonts/EBGaramond_600SemiBold_Italic.ttf", HERE),
                new FontFace("Jost", 500, false, "fonts/Jost_500Medium.ttf", HERE),
                new FontFace("Jost", 700, false, "fonts/Jost_700Bold.ttf", HERE),
                new FontFace("IBM Plex Mono", 400, false, "fonts/IBMPlexMono_400Regular.ttf", HERE));
    }

    @Override
    public Styled child(Element child, Optional<Element> previous) {
        return switch (child.name()) {
            case "h1", "h2" -> new PlainStyle(child, "Jost", 500, false);
            case "em" -> new PlainStyle(child, family, weight, true);
            case "strong" -> new PlainStyle(child, family, 600, italic);
            case "code" -> new PlainStyle(child, "IBM Plex Mono", 400, false);
            default -> new PlainStyle(child, family, weight, italic);
        };
    }

    /** Only the font is asked for. */
    @Override
    public Style style() {
        Style.Font font = new Style.Font(List.of(family, "serif"), Length.pt(11), weight, italic, List.of(),
                Length.ZERO, 0);
        return new Style(font, null, null, null, null, null);
    }

    @Override
    public Optional<Styled> pseudo(String name) {
        return Optional.empty();
    }
}
