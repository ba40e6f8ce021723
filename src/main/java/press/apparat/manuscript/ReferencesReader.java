package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.References;
import press.apparat.book.References.Group;
import press.apparat.book.References.Listing;
import press.apparat.book.References.Uncited;
import press.apparat.book.Work;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** Reads what a book cites: the keys {@code bibliography} and {@code citation-style} of book.yaml and their files. */
final class ReferencesReader {
    private static final Map<String, Uncited> UNCITED = Map.of("omit", Uncited.OMIT, "print", Uncited.PRINT, "warn",
            Uncited.WARN);

    private final Manuscript manuscript;
    private final Keys keys;
    private final Diagnostics diagnostics;

    ReferencesReader(Manuscript manuscript, Keys keys, Diagnostics diagnostics) {
        this.manuscript = manuscript;
        this.keys = keys;
        this.diagnostics = diagnostics;
    }

    References read() {
        Optional<Value> bibliography = keys.value("bibliography");
        Optional<Keys> described = bibliography.filter(value -> !value.isText() && !value.isList())
                .flatMap(Value::keys);
        List<Value> files = described.map(one -> one.items("file")).orElseGet(() -> keys.items("bibliography"));
        List<Work> works = works(files);
        Listing listing = described.map(ReferencesReader::listing).orElse(Listing.CITED);
        described.ifPresent(Keys::reportOthers);
        return new References(works, style(), listing);
    }

    /** The works of the files that are named, or of references.bib where there is one. */
    private List<Work> works(List<Value> files) {
        List<Source> sources = new ArrayList<>();
        files.forEach(value -> value.text().flatMap(name -> source(name, value.span())).ifPresent(sources::add));
        if (files.isEmpty()) {
            manuscript.bibliography().ifPresent(sources::add);
        }
        return sources.stream().flatMap(source -> BibReader.read(source, diagnostics).stream()).toList();
    }

    private Optional<Source> source(String name, Span named) {
        return manuscript.folder().read(name, named, diagnostics)
                .map(bytes -> Utf8.read(manuscript.place(name), bytes, diagnostics));
    }

    private static Listing listing(Keys keys) {
        List<Group> groups = keys.items("groups").stream().flatMap(group -> group.keys().stream())
                .map(ReferencesReader::group).toList();
        Map<String, Span> also = new LinkedHashMap<>();
        keys.items("also").forEach(value -> value.text().ifPresent(key -> also.put(key, value.span())));
        return new Listing(groups, also, uncited(keys));
    }

    private static Group group(Keys keys) {
        String keyword = keys.text("keyword").orElse("");
        boolean without = keyword.startsWith("!");
        Group group = new Group(keys.text("title").orElse(""), without ? keyword.substring(1) : keyword, without,
                keys.span());
        keys.reportOthers();
        return group;
    }

    private static Uncited uncited(Keys keys) {
        Optional<String> word = keys.text("uncited").map(text -> text.toLowerCase(Locale.ROOT));
        word.filter(text -> !UNCITED.containsKey(text))
                .ifPresent(text -> keys.value("uncited").orElseThrow().error("M055",
                        "works that are not cited are not \"" + text + "\"",
                        Nearest.help(text, UNCITED.keySet()).orElse("write omit, print or warn")));
        return word.map(UNCITED::get).orElse(Uncited.OMIT);
    }

    /** Pandoc's name for it is csl. */
    private References.Style style() {
        Optional<Value> value = Stream.of("citation-style", "csl").flatMap(key -> keys.value(key).stream()).findFirst();
        String name = value.flatMap(Value::text).orElse(References.USUAL_STYLE);
        Span span = value.map(Value::span).orElse(keys.span().head());
        String path = name.endsWith(".csl") ? name : name + ".csl";
        Optional<byte[]> own = value.flatMap(any -> manuscript.shelf().find(path));
        if (own.isEmpty() && name.endsWith(".csl")) {
            value.orElseThrow().error("M003", "no file \"" + name + "\"", "citation styles are sought below styles/");
        }
        return new References.Style(name, own.map(bytes -> Utf8.read("styles/" + path, bytes, diagnostics)), span);
    }
}
