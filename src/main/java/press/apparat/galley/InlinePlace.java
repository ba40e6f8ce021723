package press.apparat.galley;

import java.util.List;
import java.util.Optional;
import press.apparat.placed.Tag;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;

/** Where in a paragraph an inline stands: its style, its language, its element of the structure tree and its link. */
record InlinePlace(Styled styled, String lang, Tag tag, Optional<Look.LinkTo> link) {
    static InlinePlace in(Frame frame) {
        return new InlinePlace(frame.styled(), frame.lang(), frame.tag(), Optional.empty());
    }

    /** Inside a child element; one in another language gets an element of the structure tree of its own. */
    InlinePlace child(Element element) {
        Styled child = styled.child(element);
        String childLang = element.attributes().getOrDefault("lang", lang);
        Tag childTag = childLang.equals(lang) || tag == Tag.ARTIFACT
                ? tag
                : tag.child(Tag.Role.SPAN).with(Tag.Key.LANG, childLang);
        return new InlinePlace(child, childLang, childTag, link);
    }

    /** Notes that a style sheet hides what an element holds. */
    static void hide(Tag tag) {
        if (tag != Tag.ARTIFACT) {
            tag.child(Tag.Role.HIDDEN);
        }
    }

    /** Inside an element of the structure tree of its own. */
    InlinePlace of(Tag.Role role) {
        return tag == Tag.ARTIFACT ? this : tagged(tag.child(role));
    }

    InlinePlace tagged(Tag other) {
        return new InlinePlace(styled, lang, other, link);
    }

    /** Inside a link. */
    InlinePlace linked(String target, String words, Tag parent) {
        Tag element = parent.child(Tag.Role.LINK);
        return new InlinePlace(styled, lang, element, Optional.of(new Look.LinkTo(target, words, element)));
    }

    /** How characters look here; characters that follow each other share a leaf. */
    Look look(Tools tools) {
        Style style = styled.style();
        return new Look(style, tools.founts().of(style), lang, leaf(), link);
    }

    private Tag leaf() {
        if (tag == Tag.ARTIFACT) {
            return tag;
        }
        List<Tag> children = tag.children();
        if (!children.isEmpty() && children.get(children.size() - 1).role() == Tag.Role.CONTENT) {
            return children.get(children.size() - 1);
        }
        return tag.child(Tag.Role.CONTENT);
    }
}
