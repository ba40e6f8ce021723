package press.apparat.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.editing.Edition;
import press.apparat.editing.Target;
import press.apparat.style.Element;
import press.apparat.style.Vocabulary;

/** Writes the sections of a book in their order, a document each. */
final class SectionMarkup {
    private final Binding binding;
    private final Edition edition;
    private final Pictures pictures;
    private final NoteDesk notes;
    private final PageBreaks breaks;

    SectionMarkup(Binding binding, PageBreaks breaks, Pictures pictures) {
        this.binding = binding;
        this.edition = binding.edition();
        this.pictures = pictures;
        this.breaks = breaks;
        this.notes = new NoteDesk(edition.book().metadata().series());
    }

    List<TextFile> all() {
        List<TextFile> files = new ArrayList<>();
        for (Section section : edition.book().sections()) {
            files.add(file(section, files.size() + 1));
        }
        return files;
    }

    /** What writes words that stand outside of the sections. */
    InlineMarkup outside() {
        return new InlineMarkup(new Setting(binding, false, new Glosses(), notes, PageBreaks.NONE, pictures));
    }

    private TextFile file(Section section, int number) {
        String stem = section.id().replaceAll("[^A-Za-z0-9._]+", "-");
        String path = String.format(Locale.ROOT, "text/%02d-%s.xhtml", number, stem);
        String name = name(section);
        Element body = Element.of("body").with("epub:type", Semantics.matter(section.matter()));
        Xhtml.Front front = new Xhtml.Front(path, name, section.lang());
        return new TextFile(section, path, name,
                Xhtml.document(front, Xhtml.of(body, breaks.among(section, section(section, name)))));
    }

    private Node section(Section section, String name) {
        boolean titled = !section.title().isEmpty() || !section.number().isEmpty();
        Element element = Semantics.of(section.role()).on(Vocabulary.section(section));
        element = titled
                ? element.with("aria-labelledby", Anchor.title(section.id()))
                : element.with("aria-label", name);
        return Xhtml.of(element, content(section, titled));
    }

    private List<Node> content(Section section, boolean titled) {
        Glosses glosses = new Glosses(edition, section);
        Setting setting = new Setting(binding, section.role() == Section.Role.GLOSSARY, glosses, notes, breaks,
                pictures);
        List<Node> content = new ArrayList<>();
        if (titled) {
            content.add(heading(section, new InlineMarkup(setting)));
        }
        content.addAll(new BlockMarkup(setting).all(section.blocks()));
        content.addAll(notes.release());
        content.addAll(glosses.asides(outside()));
        return content;
    }

    private static Node heading(Section section, InlineMarkup inlines) {
        List<Node> words = new ArrayList<>();
        if (!section.number().isEmpty()) {
            words.add(Xhtml.of(Vocabulary.NUMBER, section.number()));
            words.add(new Node.Words(" "));
        }
        words.addAll(inlines.all(section.title()));
        return Xhtml.of(Vocabulary.TITLE.withId(Anchor.title(section.id())), words);
    }

    /** The title without notes, as the edition keeps it. */
    private List<Inline> title(Section section) {
        return target(section).map(Target::title).orElse(List.of());
    }

    private Optional<Target> target(Section section) {
        return Optional.ofNullable(edition.targets().get(section.id()));
    }

    /** What the document is called: its title, else how the book names it, else the book's own title. */
    private String name(Section section) {
        String title = outside().words(title(section));
        String label = target(section).map(Target::label).orElse("");
        return List.of(title, label, edition.book().metadata().title().main()).stream().filter(s -> !s.isBlank())
                .findFirst().orElse(section.role().word());
    }
}
