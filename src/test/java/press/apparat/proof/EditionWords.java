package press.apparat.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.apparat.book.Block;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;
import press.apparat.editing.IndexLine;
import press.apparat.editing.Locator;

/** The words that an edition asks for, on paper or on a screen. */
public final class EditionWords extends Walk {
    private final Edition edition;
    private final Medium medium;
    private final Wording.Scribe scribe = new Wording.Scribe();
    private String language;

    /** What a medium prints where the words depend on pages. */
    public interface Medium {
        /** What the medium says where the two differ. */
        List<Inline> words(Inline.Media media);

        Inline.Said words(Inline.Wording wording);

        /** The printed page of a target. */
        Optional<String> page(String target);

        String locators(Inline.Locators locators);

        /** The pages that an index names. */
        Locator.Pages pages();

        /** What ends an entry of the contents. */
        String folio(String target);

        /** The id of the gloss of a term at its first use in a section, if it is printed. */
        Optional<String> gloss(Section section, String occurrence, String term);
    }

    private EditionWords(Edition edition, Medium medium) {
        this.edition = edition;
        this.medium = medium;
        this.language = edition.book().metadata().language();
    }

    public static Wording of(Edition edition, Medium medium) {
        EditionWords words = new EditionWords(edition, medium);
        words.sections(edition.book().sections());
        return words.scribe.wording();
    }

    private Walk write(String words) {
        scribe.write(words);
        return this;
    }

    private Walk apart(Runnable content) {
        scribe.apart(content);
        return this;
    }

    @Override
    public Walk section(Section section) {
        language = section.lang();
        glosses(section);
        return apart(() -> {
            write(section.number() + " ");
            inlines(section.title());
            apart(() -> blocks(section.blocks()));
        });
    }

    @Override
    public Walk heading(Block.Heading heading) {
        return apart(() -> super.heading(heading));
    }

    @Override
    public Walk paragraph(Block.Paragraph paragraph) {
        return apart(() -> super.paragraph(paragraph));
    }

    @Override
    protected Walk definition(Block.Definition definition) {
        return apart(() -> {
            apart(() -> inlines(definition.term()));
            blocks(definition.content());
        });
    }

    @Override
    public Walk code(Block.Code code) {
        return apart(() -> write(code.text()));
    }

    @Override
    public Walk table(Block.Table table) {
        return apart(() -> {
            apart(() -> inlines(table.caption()));
            List.of(table.rows().head(), table.rows().body(), table.rows().foot()).forEach(
                    rows -> rows.forEach(row -> row.cells().forEach(cell -> apart(() -> blocks(cell.content())))));
        });
    }

    @Override
    public Walk figure(Block.Figure figure) {
        return apart(() -> super.figure(figure));
    }

    @Override
    public Walk verse(Block.Verse verse) {
        verse.stanzas().forEach(stanza -> stanza.lines().forEach(line -> apart(() -> inlines(line.content()))));
        return this;
    }

    @Override
    public Walk contents(Block.Contents contents) {
        contents.entries().forEach(this::entry);
        return this;
    }

    private void entry(Block.Entry entry) {
        apart(() -> {
            write(entry.number() + " ");
            inlines(entry.title());
            write(" " + medium.folio(entry.target()));
        });
        entry.entries().forEach(this::entry);
    }

    @Override
    public Walk text(Inline.Text text) {
        return write(text.text());
    }

    @Override
    public Walk code(Inline.Code code) {
        return write(code.text());
    }

    @Override
    public Walk lineBreak(Inline.LineBreak lineBreak) {
        return write("\n");
    }

    @Override
    public Walk citation(Inline.Citation citation) {
        return write(citation.words());
    }

    @Override
    public Walk note(Inline.Note note) {
        if (!note.content().isEmpty()) {
            note(note.id(), note.content());
        }
        return write(edition.marks().get(note.id()));
    }

    private void note(String id, List<Block> content) {
        scribe.note(id, () -> {
            write(edition.marks().get(id) + " ");
            blocks(content);
        });
    }

    @Override
    public Walk endnotes(Block.Endnotes endnotes) {
        return apart(() -> {
            apart(() -> inlines(endnotes.title()));
            super.endnotes(new Block.Endnotes(0, List.of(), endnotes.series(), endnotes.notes(), endnotes.span()));
        });
    }

    @Override
    protected Walk endnote(Block.Endnote endnote) {
        note(endnote.id(), endnote.content());
        return this;
    }

    /** Glosses are read apart from the text, under the id that a medium gives them. */
    private void glosses(Section section) {
        edition.glosses(section).forEach(
                (occurrence, term) -> medium.gloss(section, occurrence, term.id()).ifPresent(id -> scribe.note(id,
                        () -> inlines(term.name()).text(new Inline.Text(" ", term.span())).inlines(term.gloss()))));
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        Optional<String> folio = Optional.of(reference).filter(one -> one.form() == Inline.Form.PAGE)
                .flatMap(one -> medium.page(one.target()));
        Inline.Said said = medium.words(reference.wording());
        inlines(said.words());
        return write(said.phrase(folio));
    }

    @Override
    public Walk media(Inline.Media media) {
        return inlines(medium.words(media));
    }

    @Override
    public Walk locators(Inline.Locators locators) {
        return write(medium.locators(locators));
    }

    @Override
    public Walk index(Block.Index index) {
        index.groups().forEach(group -> {
            apart(() -> write(group.letter()));
            group.entries().forEach(entry -> entry(entry, 1));
        });
        return this;
    }

    private String language() {
        return edition.book().metadata().language();
    }

    private void entry(IndexEntry entry, int level) {
        IndexLine line = new IndexLine(edition.indexWords(language()), new Line());
        apart(() -> line.entry(entry, level));
        entry.entries().forEach(below -> entry(below, level + 1));
        if (IndexLine.isRelated(entry)) {
            apart(() -> line.related(entry));
        }
    }

    private final class Line implements IndexLine.Parts {
        @Override
        public void heading(List<Inline> words) {
            inlines(words);
        }

        @Override
        public void text(String text) {
            write(text);
        }

        @Override
        public void locators(Inline.Locators locators) {
            write(edition
                    .locators(locators, language(), medium.pages()).stream().map(locator -> locator.stops().stream()
                            .map(Locator.Stop::words).collect(Collectors.joining(Locator.DASH)))
                    .collect(Collectors.joining(", ")));
        }

        @Override
        public void references(String word, List<IndexEntry.Reference> references, boolean also) {
            write(word);
            String separator = " ";
            for (IndexEntry.Reference reference : references) {
                write(separator);
                inlines(reference.words());
                separator = "; ";
            }
        }
    }

    /** A screen has no pages of its own: it has the printed ones, titles and the names of chapters lead there. */
    public record Screen(Locator.Pages pages) implements Medium {
        @Override
        public List<Inline> words(Inline.Media media) {
            return media.screen();
        }

        @Override
        public Inline.Said words(Inline.Wording wording) {
            return wording.screen();
        }

        @Override
        public Optional<String> page(String target) {
            return Optional.of(pages.folio(target)).filter(folio -> !folio.isEmpty());
        }

        @Override
        public String locators(Inline.Locators locators) {
            return locators.places().stream().map(Inline.Place::words).distinct().collect(Collectors.joining(", "));
        }

        @Override
        public String folio(String target) {
            return "";
        }

        @Override
        public Optional<String> gloss(Section section, String occurrence, String term) {
            return Optional.of("gloss-" + section.id() + "-" + term);
        }
    }
}
