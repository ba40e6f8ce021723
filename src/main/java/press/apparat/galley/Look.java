package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.placed.Tag;
import press.apparat.style.Style;
import press.apparat.type.Fount;
import press.apparat.type.Shaped;

/** How some characters look and what they belong to. {@code tag} is a leaf of the structure tree, or ARTIFACT. */
record Look(Style style, Fount fount, String lang, Tag tag, Optional<LinkTo> link) {
    /** A link that covers some pieces of a paragraph; one object for one link. */
    record LinkTo(String target, String words, Tag tag) {
    }

    /** A look of no link. */
    static Look of(Tools tools, Style style, String lang, Tag tag) {
        return new Look(style, tools.founts().of(style), lang, tag, Optional.empty());
    }

    List<Shaped> shape(String text) {
        return fount.shape(text, lang);
    }

    Look as(Tag other) {
        return new Look(style, fount, lang, other, link);
    }
}
