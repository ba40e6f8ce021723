package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.apparat.book.Block;
import press.apparat.book.Book;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.PlainText;
import press.apparat.book.References;
import press.apparat.book.Section;
import press.apparat.report.Diagnostics;
import press.apparat.report.Severity;
import press.apparat.report.Source;

/** Reads a manuscript into the model. */
public final class Reader {
    private Reader() {
    }

    /** The book; where there were errors, what could be read of it. */
    public static Book read(Manuscript manuscript, Diagnostics diagnostics) {
        Yaml yaml = yaml(manuscript, diagnostics);
        Optional<Keys> written = yaml.root().flatMap(Value::keys);
        Keys keys = written.orElseGet(() -> Keys.none(yaml));
        boolean modest = manuscript.plain() || written.isEmpty();
        Configuration configuration = new Configuration(keys, modest, diagnostics);
        Pictures pictures = new Pictures(manuscript.folder(), diagnostics);
        Set<String> series = configuration.series().stream().map(NoteSeries::prefix).collect(Collectors.toSet());
        Surroundings surroundings = new Surroundings(pictures, series, !manuscript.plain(), diagnostics);

        List<Planned> planned = new Order(manuscript, configuration, surroundings).sections(keys);
        List<Section> sections = distinct(
                planned.parallelStream().map(section -> section(section, surroundings)).toList());
        List<GlossaryTerm> glossary = manuscript.glossary().map(source -> GlossaryReader.read(source, surroundings))
                .orElse(List.of());
        References references = new ReferencesReader(manuscript, keys, diagnostics).read();
        Metadata metadata = configuration.metadata(manuscript, () -> firstTitle(sections, manuscript));
        keys.value("cover").flatMap(Value::text)
                .ifPresent(path -> pictures.find(path, keys.value("cover").orElseThrow().span()));
        keys.reportOthers();
        return new Book(metadata, sections, glossary, pictures.all(), references);
    }

    private static Yaml yaml(Manuscript manuscript, Diagnostics diagnostics) {
        Source source = manuscript.configuration().orElseGet(() -> new Source(manuscript.name(), ""));
        return new Yaml(source, manuscript.plain() ? Severity.WARNING : Severity.ERROR, diagnostics);
    }

    private static Section section(Planned planned, Surroundings surroundings) {
        Section section = planned.text().map(source -> ChapterReader.read(planned, source, surroundings))
                .orElseGet(() -> new Section(planned.role(), id(planned), "", planned.title(), planned.lang(),
                        made(planned), planned.span()));
        return section.within(planned.matter());
    }

    /** What the editing room is to fill. */
    private static List<Block> made(Planned planned) {
        return planned.role() == Section.Role.INDEX
                ? List.of(new Block.Index(planned.name(), List.of(), planned.span()))
                : List.of();
    }

    private static String id(Planned planned) {
        String words = planned.role() == Section.Role.PART ? PlainText.of(planned.title()) : planned.name();
        return words.isEmpty() ? planned.role().word() : planned.role().word() + "-" + Slug.of(words);
    }

    /** Sections with ids of their own; one that is taken has a number added. */
    private static List<Section> distinct(List<Section> sections) {
        Set<String> taken = new HashSet<>();
        List<Section> distinct = new ArrayList<>();
        for (Section section : sections) {
            String id = section.id();
            for (int number = 2; !taken.add(id); number++) {
                id = section.id() + "-" + number;
            }
            distinct.add(section.withId(id));
        }
        return distinct;
    }

    private static String firstTitle(List<Section> sections, Manuscript manuscript) {
        Optional<String> title = sections.stream().map(section -> PlainText.of(section.title()).strip())
                .filter(words -> !words.isEmpty()).findFirst();
        return title.orElse(manuscript.name());
    }
}
