package press.apparat.pdf;

import com.github.weisj.jsvg.attributes.font.FontResolver;
import com.github.weisj.jsvg.parser.DomElement;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.css.CssParser;
import com.github.weisj.jsvg.parser.css.StyleProperty;
import com.github.weisj.jsvg.parser.css.StyleSheet;
import com.github.weisj.jsvg.renderer.PlatformSupport;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.ImageObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.apparat.type.Typeface;

/**
 * The fonts of SVG figures: the book's own, by the names of their families, and its first for any other name, so that
 * a figure looks the same whatever fonts a machine has. AWT finds fonts by family and by four styles, and prefers the
 * system's; so each family gets a name of its own and a face for each of the styles, the nearest that it has, and none
 * is slanted or emboldened by AWT. Weights from 600 on are bold.
 */
final class FigureFonts implements PlatformSupport {
    private static final String FAMILY = "font-family";
    private static final int BOLD = 600;

    /** By a name in small letters: the family as AWT calls it. */
    private final Map<String, String> families = new LinkedHashMap<>();

    static FigureFonts of(Collection<Typeface> typefaces) throws IOException {
        FontResolver.clearFontCache();
        FigureFonts fonts = new FigureFonts();
        Map<String, List<Typeface>> families = typefaces.stream()
                .collect(Collectors.groupingBy(Typeface::family, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Typeface>> family : families.entrySet()) {
            fonts.families.put(family.getKey().toLowerCase(Locale.ROOT), register(family.getKey(), family.getValue()));
        }
        return fonts;
    }

    private static String register(String family, List<Typeface> faces) throws IOException {
        String name = "Apparat " + family;
        for (boolean bold : new boolean[]{false, true}) {
            for (boolean italic : new boolean[]{false, true}) {
                register(new Alias(name, bold, italic).of(nearest(faces, bold, italic).file()));
            }
        }
        return name;
    }

    private static Typeface nearest(List<Typeface> faces, boolean bold, boolean italic) {
        int wanted = bold ? 700 : 400;
        return faces.stream().min(Comparator.<Typeface, Boolean>comparing(face -> face.weight() >= BOLD != bold)
                .thenComparing(face -> face.italic() != italic).thenComparing(face -> Math.abs(face.weight() - wanted)))
                .orElseThrow();
    }

    private static void register(byte[] file) throws IOException {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** How to read a figure so that it asks for no other fonts. */
    LoaderContext reading() {
        CssParser css = LoaderContext.createDefault().cssParser();
        return LoaderContext.builder().cssParser(input -> resolved(css.parse(input))).preProcessor(this::resolveAll)
                .build();
    }

    private StyleSheet resolved(StyleSheet sheet) {
        return (element, rules) -> sheet.forEachMatchingRule(element, rule -> rules
                .applyRule(FAMILY.equals(rule.name()) ? new StyleProperty(FAMILY, family(rule.value())) : rule));
    }

    private void resolveAll(DomElement root) {
        root.setAttribute(FAMILY, root.attribute(FAMILY, fontFamily()));
        resolve(root);
    }

    private void resolve(DomElement element) {
        Optional.ofNullable(element.attribute(FAMILY)).ifPresent(names -> element.setAttribute(FAMILY, family(names)));
        element.children().forEach(this::resolve);
    }

    private String family(String names) {
        List<String> wanted = Stream.of(names.split(",")).map(name -> name.replaceAll("[\"']", "").strip())
                .map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return wanted.stream().filter(families::containsKey).map(families::get).findFirst().orElseGet(this::fontFamily);
    }

    @Override
    public String fontFamily() {
        return families.values().stream().findFirst().orElseGet(PlatformSupport.super::fontFamily);
    }

    @Override
    public ImageObserver imageObserver() {
        return null;
    }

    @Override
    public TargetSurface targetSurface() {
        return null;
    }
}
