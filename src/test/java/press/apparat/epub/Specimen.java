package press.apparat.epub;

import static press.apparat.epub.Words.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryPlan;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Indexing;
import press.apparat.book.Inline;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.Resource;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.editing.Target;

/** A small book with every kind of block and inline, as the editing room would leave it. */
final class Specimen {
    private static final NoteSeries EDITOR = new NoteSeries("ed", "Editor’s notes", NoteSeries.Numbering.LETTERS,
            NoteSeries.Place.FOOT, false);

    private Specimen() {
    }

    static Edition edition() {
        Book book = new Book(metadata("en-GB", Optional.of("figures/cover.svg")), sections(), List.of(), resources());
        Map<String, String> marks = Map.of("poll", "1", "poll-2", "2", "title", "1", "cell", "3", "long", "4", "ed:who",
                "a", "ed:deep", "b");
        GlossaryTerm presidium = new GlossaryTerm("presidium", GlossaryTerm.Kind.BODY, line("Presidium"), List.of(),
                Optional.empty(), Optional.empty(), "Presidium", line("The body that ruled."), List.of(),
                GlossaryTerm.Particulars.NONE, HERE);
        return new Edition(book, targets(), marks, contents(), List.of(presidium));
    }

    /** A book of some sections and nothing else. */
    static Edition plain(String language, Section... sections) {
        Book book = new Book(metadata(language, Optional.empty()), List.of(sections), List.of(), Map.of());
        return new Edition(book, Map.of(), Map.of(), List.of(), List.of());
    }

    static Metadata metadata(String language, Optional<String> cover) {
        Metadata.Publication publication = new Metadata.Publication(Optional.of("Apparat Press"),
                Optional.of("CC BY 4.0 & nothing else"), Optional.of("A <small> book of every kind of thing."),
                List.of("History", "Typography"), Optional.of("Every picture is described."));
        return new Metadata(new Metadata.Title("The Specimen", Optional.of("A Book of Kinds")),
                List.of(new Metadata.Contributor("Ada Author", "aut"), new Metadata.Contributor("Ed Itor", "edt")),
                language, Optional.of("2026-05"), "urn:uuid:6b1f1f2e-6d3a-4d5e-9c3a-0c8e1f2a3b4c", "specimen",
                publication, List.of(NoteSeries.DEFAULT, EDITOR), new Metadata.Design(cover, List.of("book.css"), true),
                Map.of(), GlossaryPlan.USUAL, Indexing.NONE, HERE);
    }

    static Map<String, Resource> resources() {
        Map<String, Resource> resources = new LinkedHashMap<>();
        resource(resources, "figures/cover.svg", Resource.Format.SVG);
        resource(resources, "figures/line.svg", Resource.Format.SVG);
        resource(resources, "figures/dot.png", Resource.Format.PNG);
        return resources;
    }

    private static void resource(Map<String, Resource> resources, String path, Resource.Format format) {
        String name = path.substring(path.indexOf('/') + 1);
        resources.put(path, new Resource(path, format, Files.read(name), HERE));
    }

    private static List<Section> sections() {
        return List.of(
                section(Section.Role.TITLE_PAGE, "title-page", "", List.of(),
                        new Block.Paragraph(line("The Specimen"), Attributes.classes("title"), HERE),
                        new Block.Paragraph(line("Ada Author"), Attributes.classes("author"), HERE)),
                section(Section.Role.CONTENTS, "contents", "", line("Contents"),
                        new Block.Contents(Block.Listed.SECTIONS, contents(), HERE)),
                section(Section.Role.PREFACE, "preface", "", line("Preface"), preface()),
                section(Section.Role.PART, "part-1", "I", line("The Beginning"),
                        division(Block.Kind.EPIGRAPH, paragraph("All is text."))),
                section(Section.Role.CHAPTER, "ch-1", "1",
                        List.of(text("Words "), emphasis(text("and")), text(" notes"),
                                note("title", paragraph("A note to the title."))),
                        Chapters.first()),
                section(Section.Role.CHAPTER, "глава-2", "2", line("Things"), Chapters.second()),
                section(Section.Role.GLOSSARY, "glossary", "", line("Glossary"), glossary()));
    }

    static Section section(Section.Role role, String id, String number, List<Inline> title, Block... blocks) {
        return new Section(role, id, number, title, "en-GB", List.of(blocks), HERE);
    }

    private static Block preface() {
        return paragraph(text("Of "), term("presidium", "use-1", "the Presidium"), text(" more is said in "),
                reference("глава-2", Inline.Form.PAGE, "Things", ", p. {}"), text(", and in "),
                reference("ch-1", Inline.Form.LABEL, "chapter 1", ""), text("."));
    }

    private static Block glossary() {
        Inline.Locators places = new Inline.Locators(
                List.of(new Inline.Place("use-1", "Preface"), new Inline.Place("use-2", "chapter 1")), HERE);
        return new Block.Definitions(List.of(
                definition("term-presidium", "Presidium", paragraph("The body that ruled."),
                        paragraph(text("See "), term("pravda", "use-4", "Pravda"), text("."), places)),
                definition("term-pravda", "Pravda", paragraph(foreign("ru", "«Правда»"), text(", a newspaper.")))),
                Attributes.NONE, HERE);
    }

    static List<Block.Entry> contents() {
        Block.Entry heading = new Block.Entry("sec-notes", "", line("On notes"), List.of());
        return List.of(new Block.Entry("preface", "", line("Preface"), List.of()), new Block.Entry("part-1", "I",
                line("The Beginning"),
                List.of(new Block.Entry("ch-1", "1", List.of(text("Words "), emphasis(text("and")), text(" notes")),
                        List.of(heading)), new Block.Entry("глава-2", "2", line("Things"), List.of()))),
                new Block.Entry("glossary", "", line("Glossary"), List.of()));
    }

    private static Map<String, Target> targets() {
        Map<String, Target> targets = new LinkedHashMap<>();
        target(targets, "title-page", "title-page", "", "");
        target(targets, "contents", "contents", "Contents", "Contents");
        target(targets, "preface", "preface", "Preface", "Preface");
        target(targets, "part-1", "part-1", "part I", "The Beginning");
        target(targets, "ch-1", "ch-1", "chapter 1", "Words and notes");
        target(targets, "sec-notes", "ch-1", "On notes", "On notes");
        target(targets, "глава-2", "глава-2", "chapter 2", "Things");
        target(targets, "fig-line", "глава-2", "figure 1", "A line");
        target(targets, "glossary", "glossary", "Glossary", "Glossary");
        target(targets, "term-presidium", "glossary", "Presidium", "Presidium");
        target(targets, "term-pravda", "glossary", "Pravda", "Pravda");
        return targets;
    }

    private static void target(Map<String, Target> targets, String id, String section, String label, String title) {
        targets.put(id,
                new Target(id, section, new Target.Name("", "", "", label), title.isEmpty() ? List.of() : line(title)));
    }
}
