package press.apparat.galley;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.LineRange;
import press.apparat.book.PlainText;
import press.apparat.editing.Target;
import press.apparat.placed.Origin;
import press.apparat.placed.Tag;
import press.apparat.report.Spanned;
import press.apparat.style.Element;
import press.apparat.style.Style;
import press.apparat.style.Styled;
import press.apparat.style.Vocabulary;

/** Turns inlines into the copy of a paragraph. */
final class InlineSetter implements Inline.Cases<Copy> {
    /** Spaces at a line's beginning and before other spaces. */
    private static final Pattern MORE_SPACES = Pattern.compile("\\G | (?= )");

    private final Setting setting;
    private final Copy copy;
    private final InlinePlace place;
    private final Attribution words;

    InlineSetter(Setting setting, Copy copy, InlinePlace place) {
        this(setting, copy, place, Attribution.none());
    }

    /** @param words what the words belong to that are not those of a text */
    private InlineSetter(Setting setting, Copy copy, InlinePlace place, Attribution words) {
        this.setting = setting;
        this.copy = copy;
        this.place = place;
        this.words = words;
    }

    Copy all(List<Inline> content) {
        content.forEach(inline -> inline.match(this));
        return copy;
    }

    private InlineSetter in(InlinePlace inner) {
        return new InlineSetter(setting, copy, inner, words);
    }

    /** The same for the words of a node. */
    InlineSetter of(Spanned source) {
        return new InlineSetter(setting, copy, place, words.to(source));
    }

    /** The same for words that are not parted from those of a node, which follow them. */
    InlineSetter before(Spanned source) {
        return new InlineSetter(setting, copy, place, words.before(source));
    }

    /** Content in an element of its own, with what the style sheet adds before and after it. */
    Copy element(Element element, List<Inline> content) {
        element.id().ifPresent(id -> copy.add(new Attachment.Anchor(id)));
        return within(place.child(element), content);
    }

    private Copy within(InlinePlace inner, List<Inline> content) {
        if (inner.styled().style().box().display() == Style.Display.NONE) {
            InlinePlace.hide(inner.tag());
            return copy;
        }
        InlineSetter setter = in(inner);
        setter.generated("before");
        setter.all(content);
        setter.generated("after");
        return copy;
    }

    /** A string in an element of its own. */
    Copy words(Element element, String words) {
        InlinePlace inner = place.child(element);
        InlineSetter setter = in(inner);
        setter.generated("before");
        setter.run(words);
        setter.generated("after");
        return copy;
    }

    void generated(String pseudo) {
        Optional<Styled> styled = place.styled().pseudo(pseudo);
        styled.ifPresent(
                s -> new GeneratedText(setting, copy, new InlinePlace(s, place.lang(), place.tag(), place.link()),
                        place.styled().element()).all(s.style().generated().content()));
    }

    Copy run(String text) {
        return run(text, words);
    }

    private Copy run(String text, Attribution source) {
        return run(text, transformed(text, place.styled().style().text().transform()), source);
    }

    /** What a style sheet has written stays as it is. */
    Copy verbatim(String text) {
        return run(text, text, Attribution.none());
    }

    private Copy run(String text, String printed, Attribution source) {
        if (text.isEmpty()) {
            return copy;
        }
        Look look = place.look(setting.tools());
        look.tag().from(source.next(printed, text));
        return copy.add(new Piece.Run(printed, look));
    }

    /** Lines of code: their ends and their spaces are kept; a line may be parted at a single space. */
    Copy preserved(String text) {
        String[] lines = text.stripTrailing().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                copy.add(new Piece.LineEnd());
            }
            run(MORE_SPACES.matcher(lines[i].replace("\t", "    ")).replaceAll("\u00a0"));
        }
        return copy;
    }

    private String transformed(String text, Style.Transform transform) {
        Locale locale = Locale.forLanguageTag(place.lang());
        return switch (transform) {
            case NONE, CAPITALIZE -> text;
            case UPPERCASE -> text.toUpperCase(locale);
            case LOWERCASE -> text.toLowerCase(locale);
        };
    }

    @Override
    public Copy text(Inline.Text text) {
        copy.from(text.span());
        return run(text.text(), words.to(text));
    }

    @Override
    public Copy emphasis(Inline.Emphasis emphasis) {
        return element(Vocabulary.INLINE.of(emphasis), emphasis.content());
    }

    @Override
    public Copy strong(Inline.Strong strong) {
        return element(Vocabulary.INLINE.of(strong), strong.content());
    }

    @Override
    public Copy struck(Inline.Struck struck) {
        return element(Vocabulary.INLINE.of(struck), struck.content());
    }

    @Override
    public Copy superscript(Inline.Superscript superscript) {
        return element(Vocabulary.INLINE.of(superscript), superscript.content());
    }

    @Override
    public Copy subscript(Inline.Subscript subscript) {
        return element(Vocabulary.INLINE.of(subscript), subscript.content());
    }

    @Override
    public Copy code(Inline.Code code) {
        InlinePlace inner = place.child(Vocabulary.INLINE.of(code));
        return in(inner.tagged(place.tag().child(Tag.Role.CODE))).of(code).run(code.text());
    }

    @Override
    public Copy phrase(Inline.Phrase phrase) {
        element(Vocabulary.INLINE.of(phrase), phrase.content());
        phrase.attributes().id().filter(id -> setting.target(id).filter(Target::isCounted).isPresent())
                .ifPresent(id -> copy.add(new Attachment.Anchor(LineRange.end(id))));
        return copy;
    }

    @Override
    public Copy link(Inline.Link link) {
        return linked(Vocabulary.INLINE.of(link), link.target(), link.content());
    }

    private Copy linked(Element element, String target, List<Inline> content) {
        InlinePlace inner = place.child(element);
        String words = PlainText.of(content);
        return within(inner.linked(target, words, inner.tag()), content);
    }

    @Override
    public Copy image(Inline.Image image) {
        InlinePlace inner = place.child(Vocabulary.INLINE.of(image));
        Tag figure = inner.tag().child(Tag.Role.FIGURE).with(Tag.Key.ALT, image.alt()).from(Origin.of(image));
        Look look = image.alt().isEmpty()
                ? inner.look(setting.tools()).as(Tag.ARTIFACT)
                : inner.tagged(figure).look(setting.tools());
        return Pictures.inset(setting, image, look).map(copy::add).orElse(copy);
    }

    @Override
    public Copy lineBreak(Inline.LineBreak lineBreak) {
        return copy.add(new Piece.LineEnd());
    }

    @Override
    public Copy note(Inline.Note note) {
        new NoteMark(setting, note.id(), note.series()).call(note, copy, place);
        if (!note.content().isEmpty()) {
            NoteSetter setter = new NoteSetter(setting, note, place.lang());
            copy.add(new Attachment.Call(setter.hung()));
            copy.addNote(setter.tag());
        }
        return copy;
    }

    @Override
    public Copy reference(Inline.Reference reference) {
        Inline.Said said = reference.wording().print();
        String phrase = said.phrase(switch (reference.form()) {
            case PAGE -> Optional.of(setting.folio(reference.target()));
            case LINE -> setting.target(reference.target()).filter(Target::isCounted).map(to -> setting.lines(to.id()));
            case LABEL, TITLE, NUMBER -> Optional.empty();
        });
        InlinePlace inner = place.child(Vocabulary.INLINE.of(reference));
        InlineSetter setter = in(
                inner.linked("#" + reference.target(), PlainText.of(said.words()) + phrase, inner.tag()));
        setter.all(said.words());
        return setter.of(reference).run(phrase);
    }

    @Override
    public Copy term(Inline.Term term) {
        copy.add(new Attachment.Anchor(term.occurrence()));
        Optional.ofNullable(setting.glosses().get(term.occurrence()))
                .map(one -> new GlossSetter(setting, one, term.occurrence(), place)).ifPresent(this::gloss);
        return linked(Vocabulary.INLINE.of(term), "#term-" + term.term(), term.content());
    }

    private void gloss(GlossSetter setter) {
        setter.hung().ifPresent(note -> {
            copy.add(new Attachment.Call(List.of(note)));
            copy.addNote(setter.tag());
        });
    }

    @Override
    public Copy citation(Inline.Citation citation) {
        return in(place.child(Vocabulary.INLINE.of(citation))).of(citation).run(citation.words());
    }

    @Override
    public Copy indexMark(Inline.IndexMark indexMark) {
        Element element = Vocabulary.INLINE.of(indexMark);
        InlinePlace inner = place.child(element);
        boolean seen = !inner.lang().equals(place.lang()) || !inner.styled().style().equals(place.styled().style());
        if (seen) {
            return element(element, indexMark.content());
        }
        boolean point = indexMark.content().isEmpty();
        element.id().ifPresent(id -> copy.anchor(id, point));
        return all(indexMark.content());
    }

    @Override
    public Copy media(Inline.Media media) {
        InlineSetter whole = new InlineSetter(setting, copy, place, Attribution.whole(media));
        return whole.element(Vocabulary.INLINE.of(media), media.print());
    }

    @Override
    public Copy locators(Inline.Locators locators) {
        InlinePlace inner = place.child(Vocabulary.INLINE.of(locators)).of(Tag.Role.LOCATORS);
        InlineSetter setter = in(inner).of(locators);
        new LocatorSetter(setting, setter).set(locators, place.lang());
        return copy;
    }

    /** Sets something in an element of its own. */
    void within(Element element, Consumer<InlineSetter> content) {
        content.accept(in(place.child(element)));
    }

    /** An entry of the contents: its number and its title, a link. */
    Copy entry(Block.Entry entry) {
        InlinePlace inner = place.child(Vocabulary.LINK);
        String target = "#" + entry.target();
        InlineSetter setter = in(inner.linked(target, PlainText.of(entry.title()), inner.tag()));
        if (!entry.number().isEmpty()) {
            entry.title().stream().findFirst().map(setter::before).orElse(setter).words(Vocabulary.NUMBER,
                    entry.number());
            setter.run(" ");
        }
        setter.element(Vocabulary.ENTRY_TITLE, entry.title());
        setter.generated("after");
        return copy;
    }

    /** Words that lead to an anchor. */
    void linkedWords(String target, String words) {
        InlinePlace inner = place.child(Vocabulary.LINK);
        in(inner.linked(target, words, inner.tag())).run(words);
    }
}
