package press.apparat.proof;

import java.util.List;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.IndexEntry;
import press.apparat.book.Section;
import press.apparat.book.Walk;
import press.apparat.editing.Edition;
import press.apparat.editing.IndexLine;

/** What an edition asks a medium to hold: the copy that both books are made from, read as they will be. */
final class Exemplar extends InlineExemplar {
    private Exemplar(Edition edition, Medium medium) {
        super(edition, medium);
    }

    /**
     * What is asked for, and what its notes are called.
     *
     * @param hides whether what is missing may be hidden by a style sheet
     */
    record Copy(Witness asked, NoteNames names, boolean hides) {
    }

    static Copy of(Edition edition, Medium medium) {
        Exemplar exemplar = new Exemplar(edition, medium);
        exemplar.sections(edition.book().sections());
        return new Copy(exemplar.scribe.witness(), new NoteNames(edition, medium.hasGlosses()), medium.hides());
    }

    @Override
    public Walk section(Section section) {
        scribe.from(section.span());
        glosses.clear();
        edition.glosses(section).forEach((occurrence, term) -> gloss(section, occurrence, term));
        languages.push(section.lang());
        apart(() -> {
            write(section.number() + " ", section.span());
            inlines(section.title());
            apart(() -> blocks(section.blocks()));
        });
        languages.pop();
        return this;
    }

    /** A gloss is read apart; its name leads to the glossary. */
    private void gloss(Section section, String occurrence, GlossaryTerm term) {
        String id = medium.gloss(section, occurrence, term.id());
        glosses.put(term.id(), id);
        scribe.beginApart();
        scribe.from(term.span());
        link(Item.Kind.TERM, "#term-" + term.id(), () -> inlines(term.name()));
        scribe.space();
        inlines(term.gloss());
        scribe.endNote(id);
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
        return apart(() -> write(code.text(), code.span()));
    }

    @Override
    public Walk table(Block.Table table) {
        return inside(table.attributes(), table.span(), () -> {
            apart(() -> inlines(table.caption()));
            List.of(table.rows().head(), table.rows().body(), table.rows().foot())
                    .forEach(rows -> rows.forEach(row -> row.cells().forEach(this::cell)));
            return this;
        });
    }

    private void cell(Block.Cell cell) {
        apart(() -> {
            scribe.from(cell.span());
            scribe.begin(Item.Kind.CELL, Math.max(1, cell.columns()) + "×" + Math.max(1, cell.rows()));
            blocks(cell.content());
            scribe.end();
        });
    }

    @Override
    public Walk figure(Block.Figure figure) {
        return apart(() -> super.figure(figure));
    }

    @Override
    public Walk verse(Block.Verse verse) {
        return inside(verse.attributes(), verse.span(), () -> {
            verse.stanzas().forEach(stanza -> stanza.lines().forEach(line -> apart(() -> inlines(line.content()))));
            return this;
        });
    }

    @Override
    public Walk contents(Block.Contents contents) {
        scribe.from(contents.span());
        contents.entries().forEach(this::entry);
        return this;
    }

    private void entry(Block.Entry entry) {
        apart(() -> link(Item.Kind.LINK, "#" + entry.target(), () -> {
            scribe.write(entry.number() + " ");
            inlines(entry.title());
        }));
        entry.entries().forEach(this::entry);
    }

    @Override
    public Walk endnotes(Block.Endnotes endnotes) {
        apart(() -> inlines(endnotes.title()));
        endnotes.notes().forEach(this::endnote);
        return this;
    }

    @Override
    public Walk index(Block.Index index) {
        scribe.from(index.span());
        index.groups().forEach(group -> {
            apart(() -> scribe.write(group.letter()));
            group.entries().forEach(entry -> entry(entry, 1));
        });
        return this;
    }

    private void entry(IndexEntry entry, int level) {
        IndexLine line = new IndexLine(edition.indexWords(edition.book().metadata().language()),
                new IndexExemplar(this));
        apart(() -> line.entry(entry, level));
        entry.entries().forEach(below -> entry(below, level + 1));
        if (IndexLine.isRelated(entry)) {
            apart(() -> line.related(entry));
        }
    }

    @Override
    protected Walk endnote(Block.Endnote endnote) {
        note(endnote.id(), endnote.content(), endnote.span());
        return this;
    }
}
