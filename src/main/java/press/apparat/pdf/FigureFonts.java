package press.apparat.pdf;

import com.github.weisj.jsvg.attributes.font.FontResolver;
import com.github.weisj.jsvg.renderer.PlatformSupport;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.ImageObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import press.apparat.type.Typeface;

/** The fonts of SVG figures: the book's own, by the family names in their files; the first for any other name. */
final class FigureFonts implements PlatformSupport {
    private final Optional<String> standard;

    private FigureFonts(Optional<String> standard) {
        this.standard = standard;
    }

    static FigureFonts register(Collection<Typeface> typefaces) throws IOException {
        FontResolver.clearFontCache();
        Optional<String> standard = Optional.empty();
        for (Typeface typeface : typefaces) {
            Font font = font(typeface);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            standard = standard.or(() -> Optional.of(font.getFamily(java.util.Locale.ROOT)));
        }
        return new FigureFonts(standard);
    }

    private static Font font(Typeface typeface) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(typeface.file()));
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String fontFamily() {
        return standard.orElseGet(PlatformSupport.super::fontFamily);
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
