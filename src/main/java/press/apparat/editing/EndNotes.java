package press.apparat.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.NoteSeries;
import press.apparat.book.NoteSeries.Place;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostics;

/**
 * Moves notes from their calls to the end of their chapter, or to the section of notes at the end of the book, where
 * each chapter has a heading (The Chicago Manual of Style, 17th edition, 14.43–14.48).
 */
final class EndNotes implements Pass {
    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        List<NoteSeries> ends = draft.book().metadata().series().stream().filter(one -> one.place().isEnd()).toList();
        Placing placing = new Placing(draft, ends);
        List<Section> texts = draft.book().sections().stream().map(placing::text).toList();
        return draft.withSections(texts.stream().flatMap(placing::printed).toList());
    }

    private static final class Placing {
        private final Draft draft;
        private final List<NoteSeries> ends;
        private final Map<NoteSeries, List<IntFunction<Block>>> atBookEnd = new LinkedHashMap<>();

        Placing(Draft draft, List<NoteSeries> ends) {
            this.draft = draft;
            this.ends = ends;
        }

        /** A section without its notes but for those that stand at its own end. */
        Section text(Section section) {
            NoteGathering gathering = new NoteGathering(ends);
            Section text = gathering.section(section);
            List<Block> blocks = new ArrayList<>(text.blocks());
            ends.stream().filter(series -> !gathering.of(series).isEmpty())
                    .forEach(series -> place(series, section, gathering.of(series), blocks));
            return text.withBlocks(List.copyOf(blocks));
        }

        private void place(NoteSeries series, Section section, List<Block.Endnote> found, List<Block> text) {
            List<Block.Endnote> notes = List.copyOf(found);
            if (series.place() == Place.CHAPTER_END) {
                List<Inline> title = List.of(new Inline.Text(title(series, section), section.span()));
                text.add(new Block.Endnotes(2, title, series.prefix(), notes, section.span()));
            } else {
                atBookEnd.computeIfAbsent(series, any -> new ArrayList<>()).add(level -> inLanguage(section,
                        new Block.Endnotes(level, heading(section), series.prefix(), notes, section.span())));
            }
        }

        /** In the section's language, if it is the usual one of the book's. */
        private String title(NoteSeries series, Section section) {
            boolean isUsual = draft.words().word("title.notes").filter(series.title()::equals).isPresent();
            Optional<String> own = Phrasebook.of(section.lang()).word("title.notes").filter(word -> isUsual);
            return own.orElse(series.title());
        }

        /** What a chapter is called over its notes: "2 The Plenum". */
        private List<Inline> heading(Section section) {
            if (section.title().isEmpty() || section.number().isEmpty()) {
                String label = SectionNumbers.label(section, draft.words());
                return section.title().isEmpty()
                        ? List.of(new Inline.Text(label, section.span()))
                        : Bare.of(section.title());
            }
            Inline number = new Inline.Text(section.number() + "\u2002", section.span());
            return Stream.concat(Stream.of(number), Bare.of(section.title()).stream()).toList();
        }

        private Block inLanguage(Section section, Block notes) {
            boolean same = section.lang().equals(draft.book().metadata().language());
            Attributes lang = new Attributes(Optional.empty(), List.of(), Map.of("lang", section.lang()));
            return same ? notes : new Block.Division(Block.Kind.PLAIN, List.of(notes), lang, section.span());
        }

        /**
         * The section of notes with what came together for it. One series gives it its title, several stand in it one
         * after the other; where there are no notes, there is no section.
         */
        Stream<Section> printed(Section section) {
            List<NoteSeries> series = ends.stream().filter(atBookEnd::containsKey).toList();
            if (section.role() != Role.NOTES) {
                return Stream.of(section);
            }
            if (series.size() > 1) {
                List<Block> blocks = new ArrayList<>();
                for (NoteSeries one : series) {
                    blocks.add(heading(one, section));
                    atBookEnd.get(one).forEach(notes -> blocks.add(notes.apply(3)));
                }
                return Stream.of(section.withBlocks(List.copyOf(blocks)));
            }
            return series.stream()
                    .map(one -> section.withTitle(List.of(new Inline.Text(title(one, section), section.span())))
                            .withBlocks(atBookEnd.get(one).stream().map(notes -> notes.apply(2)).toList()));
        }

        private Block heading(NoteSeries series, Section section) {
            return new Block.Heading(2, List.of(new Inline.Text(title(series, section), section.span())),
                    Attributes.id(draft.ids().next(section.id())), section.span());
        }
    }
}
