package press.apparat.galley;

import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Inline;
import press.apparat.book.Resource;
import press.apparat.measure.Length;
import press.apparat.measure.Size;
import press.apparat.placed.Placed;
import press.apparat.report.Diagnostic;
import press.apparat.style.Style;

/** How large pictures are set. */
final class Pictures {
    private Pictures() {
    }

    /** A picture with its own size. */
    record Sized(Resource resource, Size own) {
    }

    /** The picture that an image names; G003 where it cannot be drawn. */
    static Optional<Sized> find(Setting setting, Inline.Image image) {
        Optional<Resource> resource = Optional
                .ofNullable(setting.tools().edition().book().resources().get(image.path()));
        Optional<Sized> sized = resource.flatMap(r -> PictureSize.of(r).map(size -> new Sized(r, size)));
        if (resource.isPresent() && sized.isEmpty()) {
            setting.tools().diagnostics()
                    .report(Diagnostic.error("G003", image.span(), "\"" + image.path() + "\" cannot be drawn")
                            .help("open it in a drawing program and save it anew"));
        }
        return sized;
    }

    static Placed.Image placed(Resource resource) {
        return new Placed.Image(resource.path(), resource.format().mediaType(), resource.bytes());
    }

    /**
     * The size of a picture: as its attribute {@code width} asks (a share of the measure, or a length), or its style,
     * or its own; never more than {@code most}, and always in its own proportions.
     */
    static Size size(Size own, Attributes attributes, Style style, Size most) {
        double width = attributes.value("width").flatMap(w -> Widths.parse(w, most.width()))
                .or(() -> style.box().width().isAuto()
                        ? Optional.empty()
                        : Optional.of(style.box().width().in(most.width())))
                .orElse(own.width()).sp();
        double scale = width / own.width().sp();
        scale = Math.min(scale, (double) most.width().sp() / own.width().sp());
        return own.times(Math.min(scale, (double) most.height().sp() / own.height().sp()));
    }

    /** As large as there is room, in its own proportions. */
    static Size filling(Size own, Size most) {
        double scale = (double) most.width().sp() / own.width().sp();
        return own.times(Math.min(scale, (double) most.height().sp() / own.height().sp()));
    }

    /** A picture within a line, at most as high as the page and as wide as the measure. */
    static Optional<Attachment.Inset> inset(Setting setting, Inline.Image image, Look look) {
        Size most = new Size(new Length(setting.measure()), new Length(setting.depth() / 2));
        return find(setting, image).map(sized -> {
            Size size = size(sized.own(), image.attributes(), look.style(), most);
            return new Attachment.Inset(placed(sized.resource()), size.width().sp(), size.height().sp(), look);
        });
    }
}
