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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.type.Typeface;

/**
 * The fonts of SVG figures: the book's own, by the names of their families, and its first for any other name, so that
 * a figure looks the same whatever fonts a machine has.
 */
final class FigureFonts implements PlatformSupport {
    private static final String FAMILY = "font-family";

    /** By a name in small letters: the family as AWT calls it. */
    private final Map<String, String> families = new LinkedHashMap<>();

    static FigureFonts of(Collection<Typeface> typefaces) throws IOException {
        FontResolver.clearFontCache();
        FigureFonts fonts = new FigureFonts();
        for (Typeface typeface : typefaces) {
            fonts.register(typeface);
        }
        return fonts;
    }

    private void register(Typeface typeface) throws IOException {
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.file()));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            String family = font.getFamily(Locale.ROOT);
            families.putIfAbsent(typeface.family().toLowerCase(Locale.ROOT), family);
            families.putIfAbsent(family.toLowerCase(Locale.ROOT), family);
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
