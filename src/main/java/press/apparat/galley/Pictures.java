package press.apparat.galley;

import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.Resource;
import press.apparat.measure.Size;
import press.apparat.placed.Placed;
import press.apparat.style.Style;

/** How large pictures are set. */
final class Pictures {
    private Pictures() {
    }

    static Optional<Resource> resource(Setting setting, Inline.Image image) {
        return Optional.ofNullable(setting.tools().edition().book().resources().get(image.path()));
    }

    static Placed.Image placed(Resource resource) {
        return new Placed.Image(resource.path(), resource.format().mediaType(), resource.bytes());
    }

    /**
     * The size of a picture: as its attribute {@code width} asks (a share of the measure, or a length), or its style,
     * or its own; never more than {@code most}, and always in its own proportions.
     */
    static Size size(Resource resource, Attributes attributes, Style style, Size most) {
        Size own = PictureSize.of(resource);
        double width = attributes.value("width").flatMap(w -> Widths.parse(w, most.width()))
                .or(() -> style.box().width().isAuto()
                        ? Optional.empty()
                        : Optional.of(style.box().width().in(most.width())))
                .orElse(own.width()).sp();
        double scale = width / own.width().sp();
        scale = Math.min(scale, (double) most.width().sp() / own.width().sp());
        return own.times(Math.min(scale, (double) most.height().sp() / own.height().sp()));
    }

    /** A picture within a line, at most as high as the page and as wide as the measure. */
    static Optional<Attachment.Inset> inset(Setting setting, Inline.Image image, Look look) {
        Size most = new Size(new press.apparat.measure.Length(setting.measure()),
                new press.apparat.measure.Length(setting.depth() / 2));
        return resource(setting, image).map(resource -> {
            Size size = size(resource, image.attributes(), look.style(), most);
            return new Attachment.Inset(placed(resource), size.width().sp(), size.height().sp(), look);
        });
    }
}
