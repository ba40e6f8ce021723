package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.book.Inline;
import press.apparat.book.Section.Matter;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostic;
import press.apparat.report.Nearest;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** The order of a book's sections: {@code front}, {@code body} and {@code back} of book.yaml, or the usual one. */
final class Order {
    private final Manuscript manuscript;
    private final Configuration configuration;
    private final Surroundings surroundings;
    private final Map<String, Span> named = new HashMap<>();

    Order(Manuscript manuscript, Configuration configuration, Surroundings surroundings) {
        this.manuscript = manuscript;
        this.configuration = configuration;
        this.surroundings = surroundings;
    }

    /** The sections in order; a file that is in none is reported. */
    List<Planned> sections(Keys keys) {
        Span head = keys.span().head();
        List<Planned> front = keys.value("front").map(value -> matter(value, Matter.FRONT))
                .orElseGet(() -> List.of(made(Role.TITLE_PAGE, head), made(Role.CONTENTS, head)));
        List<Planned> back = keys.value("back").map(value -> matter(value, Matter.BACK))
                .orElseGet(() -> Stream
                        .concat(manuscript.glossary().map(file -> made(Role.GLOSSARY, head)).stream(),
                                manuscript.bibliography().map(file -> made(Role.BIBLIOGRAPHY, head)).stream())
                        .toList());
        List<Planned> body = keys.value("body").map(value -> matter(value, Matter.BODY)).orElseGet(this::others);
        manuscript.chapters().forEach((name, source) -> reportUnnamed(name, head));
        return Stream.of(front, body, back).flatMap(List::stream).toList();
    }

    private void reportUnnamed(String name, Span head) {
        if (!named.containsKey(name)) {
            surroundings.diagnostics().report(Diagnostic.warning("M008", head, "\"" + name + "\" is not in the book")
                    .help("name it under front, body or back"));
        }
    }

    private List<Planned> others() {
        List<Planned> others = new ArrayList<>();
        manuscript.chapters().forEach((name, source) -> {
            if (named.putIfAbsent(name, source.span()) == null) {
                others.add(written(Roles.ofFile(name, Matter.BODY), source, configuration.language(), source.span()));
            }
        });
        return others;
    }

    private List<Planned> matter(Value value, Matter matter) {
        return value.list().stream().flatMap(item -> item(item, matter).stream()).map(planned -> planned.within(matter))
                .toList();
    }

    private List<Planned> item(Value item, Matter matter) {
        if (item.isText()) {
            String word = item.text().orElseThrow();
            Optional<Planned> planned = word.endsWith(".md")
                    ? file(item, Roles.ofFile(word, matter), configuration.language())
                    : word(item, word);
            return planned.stream().toList();
        }
        return item.keys().map(keys -> {
            List<Planned> planned = keys.value("part").isPresent()
                    ? part(keys)
                    : keys.value("index").isPresent() ? index(keys) : described(keys, matter).stream().toList();
            keys.reportOthers();
            return planned;
        }).orElse(List.of());
    }

    private Optional<Planned> word(Value item, String word) {
        Optional<Role> role = Roles.ofWord(word);
        if (role.filter(Roles.MADE::contains).isEmpty()) {
            Set<String> known = new TreeSet<>(manuscript.chapters().keySet());
            Roles.MADE.forEach(made -> known.add(made.word()));
            item.error("M057", "the press makes no section \"" + word + "\"",
                    Nearest.help(word, known).orElse("a file's name ends in .md"));
            return Optional.empty();
        }
        if (Roles.OF_TERMS.contains(role.get()) && manuscript.glossary().isEmpty()) {
            item.error("M003", "no file \"glossary.md\"");
            return Optional.empty();
        }
        boolean again = role.get() == Role.INDEX && !configuration.indexes().add(item);
        return again ? Optional.empty() : Optional.of(made(role.get(), item.span()));
    }

    /** {@code {index: names, title: "Index of names"}} */
    private List<Planned> index(Keys keys) {
        Value name = keys.value("index").orElseThrow();
        List<Inline> title = keys.value("title").flatMap(value -> value.text().map(words -> title(words, value.span())))
                .orElse(List.of());
        return configuration.indexes().add(name, keys)
                ? List.of(new Planned(Role.INDEX, Optional.empty(), title, configuration.language(), name.span())
                        .named(name.text().orElseThrow()))
                : List.of();
    }

    /** {@code {file: x.md, role: preface, lang: ru}} */
    private Optional<Planned> described(Keys keys, Matter matter) {
        Optional<Value> file = keys.value("file");
        String language = keys.value("lang").flatMap(configuration::language).orElse(configuration.language());
        Optional<Role> role = keys.value("role").flatMap(Roles::ofValue);
        if (file.isEmpty()) {
            surroundings.diagnostics().report(Diagnostic.error("M052", keys.span(), "neither a file nor a part")
                    .help("write {file: 01-motives.md} or {part: \"Words\", chapters: [01-motives.md]}"));
        }
        return file.flatMap(value -> value.text()
                .flatMap(name -> file(value, role.orElseGet(() -> Roles.ofFile(name, matter)), language)));
    }

    /** {@code {part: "Title", chapters: [...]}} */
    private List<Planned> part(Keys keys) {
        List<Planned> planned = new ArrayList<>();
        Value title = keys.value("part").orElseThrow();
        String language = keys.value("lang").flatMap(configuration::language).orElse(configuration.language());
        title.text().ifPresent(words -> planned
                .add(new Planned(Role.PART, Optional.empty(), title(words, title.span()), language, title.span())));
        keys.value("chapters").ifPresentOrElse(chapters -> planned.addAll(matter(chapters, Matter.BODY)),
                () -> title.error("M052", "a part without chapters"));
        return planned;
    }

    private List<Inline> title(String words, Span span) {
        Reading reading = new Reading(words, span, surroundings);
        Node only = reading.document().getFirstChild();
        return only instanceof Paragraph && only.getNext() == null
                ? reading.inlines().read(only)
                : List.of(new Inline.Text(words, span));
    }

    private Optional<Planned> file(Value value, Role role, String language) {
        String name = value.text().orElseThrow();
        Source source = manuscript.chapters().get(name);
        if (source == null) {
            manuscript.folder().read(name, value.span(), surroundings.diagnostics());
            return Optional.empty();
        }
        Span before = named.putIfAbsent(name, value.span());
        if (before != null) {
            surroundings.diagnostics()
                    .report(Diagnostic.error("M056", value.span(), "\"" + name + "\" is in the book twice")
                            .label(before, "the first is here"));
            return Optional.empty();
        }
        return Optional.of(written(role, source, language, value.span()));
    }

    private static Planned written(Role role, Source source, String language, Span span) {
        return new Planned(role, Optional.of(source), List.of(), language, span);
    }

    private Planned made(Role role, Span span) {
        return new Planned(role, Optional.empty(), List.of(), configuration.language(), span);
    }
}
