package press.apparat.editing;

import java.util.List;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.report.Diagnostics;
import press.apparat.report.Span;

/** Numbers the figures and the tables through the book and begins their captions with "Figure 3", in their language. */
final class Captions implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        return draft.withSections(new Labelling(draft.book().metadata().language()).sections(draft.book().sections()));
    }

    /** Only what has a caption, or an id to be referred to by, is numbered. */
    static boolean isNumbered(List<Inline> caption, Attributes attributes) {
        return !caption.isEmpty() || attributes.id().isPresent();
    }

    /** A caption without its label. */
    static List<Inline> unlabelled(List<Inline> caption) {
        return caption.stream().skip(2).toList();
    }

    private static final class Labelling extends LanguageRewrite {
        private int figures;
        private int tables;

        Labelling(String language) {
            super(language);
        }

        @Override
        public Block figure(Block.Figure figure) {
            if (!isNumbered(figure.caption(), figure.attributes())) {
                return super.figure(figure);
            }
            List<Inline> caption = labelled(label("figure", ++figures, figure.attributes()), figure.caption(),
                    figure.span());
            return super.figure(new Block.Figure(figure.image(), caption, figure.attributes(), figure.span()));
        }

        @Override
        public Block table(Block.Table table) {
            if (!isNumbered(table.caption(), table.attributes())) {
                return super.table(table);
            }
            List<Inline> caption = labelled(label("table", ++tables, table.attributes()), table.caption(),
                    table.span());
            return super.table(
                    new Block.Table(table.columns(), table.rows(), caption, table.attributes(), table.span()));
        }

        /** In the language of the thing itself. */
        private String label(String kind, int number, Attributes own) {
            return inside(own, () -> Phrasebook.of(language()).phrase("label." + kind, Integer.toString(number)))
                    .orElseThrow();
        }

        private static List<Inline> labelled(String label, List<Inline> caption, Span span) {
            Inline phrase = new Inline.Phrase(List.of(new Inline.Text(label, span)), Attributes.classes("label"), span);
            Inline space = new Inline.Text(caption.isEmpty() ? "" : " ", span);
            return Stream.concat(Stream.of(phrase, space), caption.stream()).toList();
        }
    }
}
