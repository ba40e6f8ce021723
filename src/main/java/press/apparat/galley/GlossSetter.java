package press.apparat.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Inline;
import press.apparat.placed.Tag;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/**
 * Sets the gloss of a term: its name, which leads to the glossary, and the short form of its definition. It stands
 * beside the first use of the term, and at the foot of the page where the margin has no room for it: its name is its
 * mark there.
 */
final class GlossSetter {
    /** No prefix that an author can write. */
    private static final String PREFIX = ":gloss";

    private final Setting setting;
    private final GlossaryTerm term;
    private final String lang;
    private final Tag tag;

    /** @param place where the term is used, by its id there */
    GlossSetter(Setting setting, GlossaryTerm term, String occurrence, InlinePlace place) {
        this.setting = setting;
        this.term = term;
        this.lang = setting.tools().edition().book().metadata().language();
        this.tag = new Tag(Tag.Role.NOTE).with(Tag.Key.ID, "gloss-" + occurrence);
        if (!place.lang().equals(lang)) {
            tag.with(Tag.Key.LANG, lang);
        }
    }

    /** Its element. */
    Tag tag() {
        return tag;
    }

    /** The gloss; empty where the style sheet or the page has no room for glosses. */
    Optional<HungNote> hung() {
        Styled aside = setting.body().child(Vocabulary.GLOSS);
        return setting.sideColumn(aside).map(shape -> {
            Sidenote side = SideColumn.set(strips(aside, shape.width()), shape);
            List<Strip> foot = strips(setting.body().child(Vocabulary.footnote(Vocabulary.GLOSSES)), setting.measure());
            return new HungNote(tag.attributes().get(Tag.Key.ID), series(), foot, Optional.of(side), Optional.empty());
        });
    }

    /** Glosses come after all notes. */
    private HungNote.Series series() {
        Styled block = setting.body().child(Vocabulary.footnotes(Vocabulary.GLOSSES));
        return new HungNote.Series(PREFIX, Integer.MAX_VALUE, block.style().box().margin().top().sp(), false);
    }

    private List<Strip> strips(Styled styled, long width) {
        Column column = Column.apart();
        Frame frame = new Frame(setting.body(), 0, width, tag, lang).child(styled, tag, lang);
        new BlockSetter(setting, column, frame).all(List.of(paragraph()));
        return column.strips();
    }

    private Block paragraph() {
        Inline name = new Inline.Link("#term-" + term.id(), "", List.of(new Inline.Strong(term.name(), term.span())),
                term.span());
        List<Inline> words = new ArrayList<>(List.of(name, new Inline.Text(" ", term.span())));
        words.addAll(term.gloss());
        return new Block.Paragraph(words, Attributes.NONE, term.span());
    }
}
