package press.apparat.epub;

import static press.apparat.epub.Words.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Posting;

/** The two chapters of the specimen: one of words and notes, one of things. */
final class Chapters {
    private Chapters() {
    }

    static Block[] first() {
        return new Block[]{
                paragraph(text("The plenum met in June 1957."),
                        note("poll",
                                paragraph(text("A first note, with a note in it"),
                                        note("ed:deep", paragraph("The editor’s remark on the note.")), text(".")),
                                new Block.Quotation(List.of(paragraph("A quotation within the note.")), HERE),
                                paragraph("Its third paragraph.")),
                        text(" It asked "), term("presidium", "use-2", "the Presidium"), text(" for words."),
                        note("ed:who", paragraph("Who asked is not known.")), note("poll-2", paragraph("Again."))),
                heading(2, "sec-notes", text("On notes"),
                        note("long", items(false, 1, paragraph("A note that is a list")))),
                paragraph(emphasis(text("Emphasis"), new Inline.Strong(line(" and strength"), HERE)),
                        new Inline.Struck(line("struck"), HERE), text(" H"), new Inline.Subscript(line("2"), HERE),
                        text("O, 1"), new Inline.Superscript(line("st"), HERE), new Inline.LineBreak(HERE),
                        new Inline.Code("if (a < b && c)", HERE), text(" "), foreign("ru", "Президиум ЦК"), text(", "),
                        foreign("el", "Ἐν ἀρχῇ ἦν ὁ λόγος"), text(", "), foreign("pl", "Zażółć gęślą jaźń"), text(", "),
                        foreign("he", "בראשית"), new Inline.Phrase(line("CPSU"), Attributes.classes("smallcaps"), HERE),
                        text(" "),
                        new Inline.Citation(Inline.Mode.NORMAL,
                                List.of(new Inline.Cited("taubman2003", List.of(), List.of(), false, HERE)), HERE),
                        new Inline.IndexMark(line("Molotov"), Posting.REFUSED, Attributes.NONE, HERE),
                        new Inline.Media(line("on paper"), line("on a screen"), HERE)),
                paragraph(link("https://example.org/a b?q=1&r=ü", text("out")), text(" "),
                        link("#fig-line", text("to the line of "), term("pravda", "use-3", "Pravda")), text(" "),
                        reference("fig-line", Inline.Form.LABEL, "figure 1", ""), text(" "),
                        link("notes/elsewhere.html", text("nowhere"))),
                new Block.ThematicBreak(HERE),
                new Block.Code("first line\n  second < line\n", Attributes.classes("language-java"), HERE),
                new Block.Quotation(List.of(paragraph("A quotation.")), HERE)};
    }

    static Block[] second() {
        return new Block[]{items(true, 3, paragraph("third"), items(false, 1, paragraph("nested"))),
                new Block.Items(false, 1, false,
                        List.of(new Block.Item(List.of(paragraph("loose"), paragraph("and long")), HERE)), HERE),
                new Block.Definitions(List.of(definition("def-quire", "Quire", paragraph("Some sheets, folded."))),
                        Attributes.NONE, HERE),
                table(), figure("fig-line", "figures/line.svg", "A line from left to right", text("Figure 1. A line")),
                figure("fig-dot", "figures/dot.png", "", text("A dot")),
                paragraph(text("An inline picture "),
                        new Inline.Image("figures/dot.png", "a dot", Attributes.NONE, HERE), text(".")),
                verse(), division(Block.Kind.LETTER, paragraph("Dear reader,")),
                division(Block.Kind.DOCUMENT, paragraph("Minutes.")),
                division(Block.Kind.ASIDE, paragraph("By the way.")), division(Block.Kind.TIMELINE, paragraph("1957")),
                division(Block.Kind.PEOPLE, paragraph("Molotov")),
                new Block.Division(Block.Kind.PLAIN, List.of(paragraph("Own.")), Attributes.classes("own"), HERE),
                new Block.Parallel(List.of(new Block.Side(List.of(paragraph("Текст.")), lang("ru")),
                        new Block.Side(List.of(paragraph("A text.")), lang("en"))), Attributes.NONE, HERE)};
    }

    private static Block table() {
        Block noted = paragraph(text("Votes"), note("cell", paragraph("Counted twice.")));
        Block.Rows rows = new Block.Rows(
                List.of(row(header(paragraph("Who"), 1, 2), header(noted, 2, 1)),
                        row(header(paragraph("for"), 1, 1), header(paragraph("against"), 1, 1))),
                List.of(row(header(paragraph("Presidium"), 1, 1), cell("4"), cell("7"))),
                List.of(row(header(paragraph("Sum"), 1, 1), cell("4"), cell("7"))));
        return new Block.Table(List.of(Block.Align.START, Block.Align.END, Block.Align.END), rows,
                line("Table 1. The vote"), Attributes.id("tab-vote"), HERE);
    }

    private static Block verse() {
        return new Block.Verse(
                List.of(new Block.Stanza(List.of(new Block.VerseLine(0, line("A line,"), HERE),
                        new Block.VerseLine(1, line("set in."), HERE))),
                        new Block.Stanza(List.of(new Block.VerseLine(0, line("Another."), HERE)))),
                new Attributes(Optional.empty(), List.of(), Map.of()), HERE);
    }
}
