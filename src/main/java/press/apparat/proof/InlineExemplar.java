package press.apparat.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;
import press.apparat.report.Span;

/** The inline half of {@link Exemplar}. */
abstract class InlineExemplar extends Walk {
    final Edition edition;
    final Medium medium;
    final Scribe scribe = new Scribe();
    final Deque<String> languages = new ArrayDeque<>();
    /** By term: the gloss that it has in this section. */
    final Map<String, String> glosses = new HashMap<>();
    private boolean linked;

    InlineExemplar(Edition edition, Medium medium) {
        this.edition = edition;
        this.medium = medium;
        languages.push(edition.book().metadata().language());
    }

    final Walk write(String words, Span span) {
        scribe.from(span);
        scribe.write(words);
        return this;
    }

    final Walk apart(Runnable content) {
        scribe.space();
        content.run();
        scribe.space();
        return this;
    }

    /** Words that lead to a place. */
    final Walk link(Item.Kind kind, String target, Runnable words) {
        if (linked && !medium.linksWithinLinks()) {
            words.run();
            return this;
        }
        boolean before = linked;
        linked = true;
        scribe.begin(kind, target);
        words.run();
        scribe.end();
        linked = before;
        return this;
    }

    @Override
    protected Walk inside(Attributes attributes, Span span, Supplier<Walk> content) {
        languages.push(attributes.lang().orElse(languages.peek()));
        Walk walk = content.get();
        languages.pop();
        return walk;
    }

    @Override
    public Walk text(Inline.Text text) {
        return write(text.text(), text.span());
    }

    @Override
    public Walk code(Inline.Code code) {
        return write(code.text(), code.span());
    }

    @Override
    public Walk lineBreak(Inline.LineBreak lineBreak) {
        scribe.space();
        return this;
    }

    @Override
    public Walk citation(Inline.Citation citation) {
        return write(citation.words(), citation.span());
    }

    @Override
    public Walk image(Inline.Image image) {
        scribe.from(image.span());
        if (!image.alt().isEmpty()) {
            scribe.item(Item.Kind.FIGURE, image.alt());
        }
        return this;
    }

    @Override
    public Walk link(Inline.Link link) {
        scribe.from(link.span());
        if (!medium.follows(link.target())) {
            return super.link(link);
        }
        return link(Item.Kind.LINK, Addresses.decoded(link.target()), () -> super.link(link));
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        scribe.from(reference.span());
        Inline.Said said = medium.of(reference.wording());
        Optional<String> place = switch (reference.form()) {
            case PAGE -> medium.folio(reference.target());
            case LINE -> medium.lines(reference.target());
            case LABEL, TITLE, NUMBER -> Optional.empty();
        };
        return link(Item.Kind.LINK, "#" + reference.target(), () -> {
            inlines(said.words());
            write(said.phrase(place), reference.span());
        });
    }

    @Override
    public Walk term(Inline.Term term) {
        scribe.from(term.span());
        String place = medium.term(term.term(), Optional.ofNullable(glosses.get(term.term())));
        return link(Item.Kind.TERM, "#" + place, () -> super.term(term));
    }

    /** The note is read apart; its place among the others is not the same in both media. */
    @Override
    public Walk note(Inline.Note note) {
        scribe.from(note.span());
        link(Item.Kind.CALL, "#" + note.id(), () -> scribe.write(medium.mark(note.id())));
        if (!note.content().isEmpty()) {
            note(note.id(), note.content(), note.span());
        }
        return this;
    }

    /** A note begins with its mark, which leads back. */
    final void note(String id, List<Block> content, Span span) {
        boolean before = linked;
        linked = false;
        scribe.beginApart();
        scribe.from(span);
        link(Item.Kind.LINK, "#" + medium.call(id), () -> scribe.write(medium.mark(id)));
        scribe.space();
        blocks(content);
        scribe.endNote(id);
        linked = before;
    }

    @Override
    public Walk media(Inline.Media media) {
        return inlines(medium.of(media));
    }

    @Override
    public Walk locators(Inline.Locators locators) {
        scribe.from(locators.span());
        scribe.beginApart();
        locators.places().forEach(this::place);
        scribe.endApart(Item.Kind.LOCATORS, "");
        return this;
    }

    /** Its words, and the mark of the note that it is in. */
    private void place(Inline.Place place) {
        Stream.of(place.target(), place.end()).distinct().forEach(end -> {
            scribe.space();
            link(Item.Kind.LINK, "#" + end, () -> scribe.write(place.words()));
            place.site().note().ifPresent(note -> scribe.item(Item.Kind.CALL, medium.mark(note.id())));
        });
    }
}
