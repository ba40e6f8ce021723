package press.apparat.galley;

import java.util.Optional;
import press.apparat.placed.Tag;
import press.apparat.style.Style;

/** How some characters look and what they belong to. {@code tag} is a leaf of the structure tree, or ARTIFACT. */
record Look(Style style, String lang, Tag tag, Optional<LinkTo> link) {
    /** A link that covers some pieces of a paragraph; one object for one link. */
    record LinkTo(String target, String words, Tag tag) {
    }

    Look as(Tag other) {
        return new Look(style, lang, other, link);
    }
}
