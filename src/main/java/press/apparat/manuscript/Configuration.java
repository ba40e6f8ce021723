package press.apparat.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.apparat.book.Metadata;
import press.apparat.book.NoteSeries;
import press.apparat.book.Shelf;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;

/** What book.yaml, or the meta.yaml of a plain folder, says of the book, beside the order of its parts. */
final class Configuration {
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Map<String, String> ROLES = Map.of("author", "aut", "editor", "edt", "translator", "trl",
            "illustrator", "ill", "designer", "bkd", "annotator", "ann", "contributor", "ctb", "compiler", "com");

    private final Keys keys;
    private final boolean plain;
    private final Diagnostics diagnostics;
    private final String language;
    private final List<NoteSeries> series;
    private final Indexes indexes;

    Configuration(Keys keys, boolean plain, Diagnostics diagnostics) {
        this.keys = keys;
        this.plain = plain;
        this.diagnostics = diagnostics;
        this.language = readLanguage();
        this.series = readSeries();
        this.indexes = new Indexes(keys);
    }

    /** A BCP 47 tag. */
    String language() {
        return language;
    }

    /** The series of notes, the default one first. */
    List<NoteSeries> series() {
        return series;
    }

    /** The indexes, as far as the order of the book has named them. */
    Indexes indexes() {
        return indexes;
    }

    /**
     * The metadata.
     *
     * @param firstHeading the title of a plain book that names none
     */
    Metadata metadata(Manuscript manuscript, Supplier<String> firstHeading) {
        String title = title().orElseGet(firstHeading);
        String slug = slug(plain ? manuscript.name() : title);
        return new Metadata(new Metadata.Title(title, keys.text("subtitle")), contributors(), language, date(),
                identifier(slug, title), slug, publication(), series, design(manuscript.shelf()), exceptions(),
                GlossaryPlanReader.read(keys), indexes.indexing(), keys.span());
    }

    private Optional<String> title() {
        Optional<String> title = keys.text("title").filter(text -> !text.isEmpty());
        if (keys.value("title").isEmpty() && !plain) {
            diagnostics.report(Diagnostic.error("M052", keys.span().head(), "the book has no title")
                    .help("write title: and the book's name"));
        }
        return title;
    }

    private List<Metadata.Contributor> contributors() {
        List<Metadata.Contributor> contributors = new ArrayList<>();
        for (Value author : Stream.concat(keys.items("author").stream(), keys.items("contributors").stream())
                .toList()) {
            if (author.isText()) {
                author.text().ifPresent(name -> contributors.add(new Metadata.Contributor(name, "aut")));
            } else {
                author.keys().flatMap(this::contributor).ifPresent(contributors::add);
            }
        }
        return contributors;
    }

    private Optional<Metadata.Contributor> contributor(Keys one) {
        Optional<String> name = one.text("name");
        if (name.isEmpty()) {
            diagnostics.report(Diagnostic.error("M052", one.span(), "a contributor without a name"));
        }
        String role = one.value("role").map(this::role).orElse("aut");
        one.reportOthers();
        return name.map(words -> new Metadata.Contributor(words, role));
    }

    private String role(Value value) {
        String word = value.text().orElse("aut").toLowerCase(Locale.ROOT);
        String code = ROLES.getOrDefault(word, word);
        if (!code.matches("[a-z]{3}")) {
            value.error("M055", "\"" + word + "\" is no role",
                    Nearest.help(word, ROLES.keySet()).orElse("write a MARC relator's code, such as aut, edt or trl"));
        }
        return code;
    }

    private String readLanguage() {
        Optional<Value> pandocs = keys.value("lang");
        return keys.value("language").or(() -> pandocs).flatMap(this::language).orElse("en");
    }

    Optional<String> language(Value value) {
        Optional<String> tag = value.text();
        if (tag.isPresent() && !AttributeReader.isLanguage(tag.get())) {
            value.error("M055", "\"" + tag.get() + "\" is no language",
                    "write a language tag such as en, ru or zh-Hant");
            return Optional.empty();
        }
        return tag;
    }

    private Optional<String> date() {
        Optional<String> date = keys.text("date");
        Optional<String> known = date.filter(text -> DATE.matcher(text).matches());
        if (date.isPresent() && known.isEmpty()) {
            keys.value("date").orElseThrow().error("M055", "\"" + date.get() + "\" is no date",
                    "write 1957, 1957-06 or 1957-06-29");
        }
        return known;
    }

    private String slug(String name) {
        Optional<String> slug = keys.text("slug");
        if (slug.isPresent() && !slug.get().equals(Slug.of(slug.get()))) {
            keys.value("slug").orElseThrow().error("M055", "\"" + slug.get() + "\" is no slug",
                    "write letters, digits and hyphens: " + Slug.of(slug.get()));
        }
        String made = Slug.of(slug.orElse(name));
        return made.isEmpty() ? "book" : made;
    }

    /** An ISBN or UUID as a URN; where there is none, a UUID of the book's slug and title (RFC 4122, 4.3). */
    private String identifier(String slug, String title) {
        Optional<Value> value = keys.value("identifier");
        Optional<String> urn = value.flatMap(Value::text).flatMap(Identifier::urn);
        if (value.filter(Value::isText).isPresent() && urn.isEmpty()) {
            value.get().error("M055", "this is neither an ISBN nor a UUID",
                    "write urn:isbn: or urn:uuid: and the number; an ISBN's last digit proves the others");
        } else if (value.isEmpty() && !plain) {
            diagnostics.report(Diagnostic.warning("M058", keys.span().head(), "the book has no identifier")
                    .help("write identifier: and an ISBN or a UUID; one is made of the title meanwhile"));
        }
        byte[] name = (slug + "\n" + title).getBytes(StandardCharsets.UTF_8);
        return urn.orElseGet(() -> "urn:uuid:" + UUID.nameUUIDFromBytes(name));
    }

    private Metadata.Publication publication() {
        return new Metadata.Publication(keys.text("publisher"), keys.text("rights"), keys.text("description"),
                keys.texts("subjects"), keys.text("accessibility-summary"));
    }

    private Metadata.Design design(Shelf shelf) {
        for (Value style : keys.items("styles")) {
            style.text().filter(path -> shelf.find(path).isEmpty()).ifPresent(
                    path -> style.error("M003", "no file \"" + path + "\"", "style sheets are sought below styles/"));
        }
        List<String> styles = keys.texts("styles");
        return new Metadata.Design(keys.text("cover"), styles.isEmpty() ? List.of("default.css") : styles,
                numbersChapters());
    }

    /** As it is written; else a book's chapters are numbered, and those of a plain folder, as by Pandoc, are not. */
    private boolean numbersChapters() {
        return yes(keys, "number-chapters").orElse(!plain);
    }

    private static Optional<Boolean> yes(Keys keys, String key) {
        Optional<String> word = keys.text(key);
        word.filter(text -> !text.equals("true") && !text.equals("false"))
                .ifPresent(text -> keys.value(key).orElseThrow().error("M055",
                        "\"" + text + "\" is neither true nor false", "write " + key + ": true or false"));
        return word.map("true"::equals);
    }

    private List<NoteSeries> readSeries() {
        Map<String, NoteSeries> byPrefix = new LinkedHashMap<>();
        byPrefix.put("", NoteSeries.DEFAULT);
        keys.value("notes").flatMap(Value::keys).ifPresent(named -> named.all().forEach((word, value) -> {
            String prefix = word.equals("default") ? "" : word;
            value.keys().ifPresent(one -> byPrefix.put(prefix, series(prefix, one)));
        }));
        return List.copyOf(byPrefix.values());
    }

    private static NoteSeries series(String prefix, Keys one) {
        NoteSeries.Numbering numbering = word(one, "numbering", NoteSeries.Numbering.DECIMAL);
        NoteSeries.Place place = word(one, "place", NoteSeries.Place.FOOT);
        String title = one.text("title").orElse(NoteSeries.DEFAULT.title());
        boolean runIn = yes(one, "run-in").orElse(false);
        one.reportOthers();
        return new NoteSeries(prefix, title, numbering, place, runIn);
    }

    private static <E extends Enum<E>> E word(Keys keys, String key, E usual) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E each : usual.getDeclaringClass().getEnumConstants()) {
            known.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
        }
        Optional<String> word = keys.text(key);
        word.filter(text -> !known.containsKey(text)).ifPresent(text -> keys.value(key).orElseThrow().error("M055",
                "no " + key + " \"" + text + "\"",
                Nearest.help(text, known.keySet()).orElse("write one of " + String.join(", ", known.keySet()))));
        return word.map(known::get).orElse(usual);
    }

    private Map<String, List<String>> exceptions() {
        Map<String, List<String>> exceptions = new LinkedHashMap<>();
        keys.value("hyphenation").flatMap(Value::keys).ifPresent(named -> named.all().forEach((lang, words) -> {
            List<String> good = words.list().stream()
                    .flatMap(word -> word.text().stream().filter(text -> isHyphenated(word, text))).toList();
            exceptions.put(lang, good);
        }));
        return exceptions;
    }

    private static boolean isHyphenated(Value value, String word) {
        boolean good = HYPHENATED.matcher(word).matches();
        if (!good) {
            value.error("M055", "\"" + word + "\" is no word with its hyphens", "write an-ti-par-ty");
        }
        return good;
    }
}
