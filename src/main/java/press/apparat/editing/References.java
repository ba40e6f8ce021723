package press.apparat.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;

/** Words every cross reference, and checks that it and every link within the book leads somewhere. */
final class References implements Pass {
    private static final String WITHIN = "#";

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        return draft.withSections(new Resolving(draft, diagnostics).sections(draft.book().sections()));
    }

    /** A target without the sign that it is in this book. */
    static String bare(String target) {
        return target.startsWith(WITHIN) ? target.substring(WITHIN.length()) : target;
    }

    private static final class Resolving extends LanguageRewrite {
        private final Map<String, Target> targets;
        private final String bookLanguage;
        private final ReferenceCheck check;
        private Set<Inline.Reference> beginnings = Set.of();
        private String section = "";
        private boolean inNote;

        Resolving(Draft draft, Diagnostics diagnostics) {
            super(draft.book().metadata().language());
            targets = draft.apparatus().targets();
            bookLanguage = draft.book().metadata().language();
            check = new ReferenceCheck(targets, diagnostics);
        }

        @Override
        public Section section(Section next) {
            section = next.id();
            return super.section(next);
        }

        @Override
        protected List<Inline> flow(List<Inline> content) {
            Set<Inline.Reference> around = beginnings;
            beginnings = Beginnings.in(content, language());
            List<Inline> copied = inlines(content);
            beginnings = around;
            return copied;
        }

        @Override
        public List<Inline> note(Inline.Note note) {
            boolean around = inNote;
            inNote = true;
            List<Inline> copied = super.note(note);
            inNote = around;
            return copied;
        }

        /** Notes at the end of a chapter or of the book are near to those that are called in the same chapter. */
        @Override
        public Block endnotes(Block.Endnotes endnotes) {
            String around = section;
            section = endnotes.notes().stream().map(note -> targets.get(note.id()).name().within()).findFirst()
                    .orElse(section);
            inNote = true;
            Block copied = super.endnotes(endnotes);
            inNote = false;
            section = around;
            return copied;
        }

        @Override
        public List<Inline> link(Inline.Link link) {
            if (link.target().startsWith(WITHIN)) {
                check.target(bare(link.target()), link.span());
            }
            return super.link(link);
        }

        @Override
        public List<Inline> reference(Inline.Reference reference) {
            String id = bare(reference.target());
            Optional<Target> target = check.target(id, reference.span());
            target.ifPresent(found -> check.form(reference, found));
            boolean first = beginnings.contains(reference);
            ReferenceWords words = new ReferenceWords(targets, bookLanguage,
                    new ReferenceWords.Stand(language(), section, first, inNote, reference.span()));
            return List.of(target.map(found -> worded(reference, found, words))
                    .orElse(new Inline.Reference(id, reference.form(), reference.span())));
        }

        private static Inline worded(Inline.Reference reference, Target target, ReferenceWords words) {
            Inline.Form form = target.isCounted() && reference.form() == Inline.Form.LABEL
                    ? Inline.Form.LINE
                    : reference.form();
            Inline.Wording wording = switch (form) {
                case LABEL -> words.named(target);
                case LINE -> target.isCounted() ? words.lines() : words.named(target);
                case NUMBER -> words.number(target);
                case TITLE -> words.title(target);
                case PAGE -> words.page(target);
            };
            return new Inline.Reference(target.id(), form, wording, reference.span());
        }
    }
}
