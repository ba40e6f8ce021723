package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.Inline;
import press.apparat.book.Work;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;

/** Turns an entry of a BibTeX file into a work; what {@link BibTable} has for a field, and what depends on several. */
final class WorkReader {
    private static final String COLON = ": ";

    private final BibEntry entry;
    private final Diagnostics diagnostics;
    private final BibTable table = BibTable.get();
    private final Map<String, List<Inline>> texts = new LinkedHashMap<>();
    private final Map<String, List<Work.Name>> names = new LinkedHashMap<>();
    private final Map<String, Work.Date> dates = new LinkedHashMap<>();

    private WorkReader(BibEntry entry, Diagnostics diagnostics) {
        this.entry = entry;
        this.diagnostics = diagnostics;
    }

    static Work read(BibEntry entry, Diagnostics diagnostics) {
        return new WorkReader(entry, diagnostics).work();
    }

    private Work work() {
        reportTypeAndFields();
        titles();
        entry.fields().values().forEach(this::field);
        numbers();
        year();
        archive();
        if (names.getOrDefault("container-author", List.of()).equals(names.get("author"))) {
            names.remove("container-author");
        }
        Optional<String> lang = language();
        List<String> keywords = entry.tex("keywords").map(
                words -> Arrays.stream(words.split("[,;]")).map(String::strip).filter(word -> !word.isEmpty()).toList())
                .orElse(List.of());
        return new Work(entry.key(), type(), texts, names, dates, lang, keywords, entry.span());
    }

    /** An article in a newspaper or a magazine is one by its subtype. */
    private String type() {
        String type = table.type(entry.type()).orElse("document");
        String subtype = entry.tex("entrysubtype").orElse("");
        boolean paper = type.equals("article-journal") && (subtype.equals("newspaper") || subtype.equals("magazine"));
        return paper ? "article-" + subtype : type;
    }

    private void reportTypeAndFields() {
        if (table.type(entry.type()).isEmpty()) {
            Diagnostic unknown = Diagnostic.warning("M082", entry.typed(), "no type of entry \"" + entry.type() + "\"");
            diagnostics.report(unknown.help(Nearest.help(entry.type(), table.types()).orElse("it is read as misc")));
        }
        entry.fields().values().stream().filter(field -> !table.knows(field.name())).forEach(field -> {
            Diagnostic unknown = Diagnostic.warning("M083", field.named(), "no field \"" + field.name() + "\"");
            diagnostics.report(unknown.help(Nearest.help(field.name(), table.fields()).orElse("it is not printed")));
        });
        for (String names : table.required(entry.type())) {
            if (entry.field(names.split("\\|")).isEmpty()) {
                diagnostics.report(Diagnostic
                        .warning("M084", entry.span(),
                                "\"" + entry.key() + "\" has no " + names.replace("|", " and no "))
                        .help("@" + entry.type() + " asks for it"));
            }
        }
    }

    private void field(BibEntry.Field field) {
        if (field.tex().isBlank()) {
            return;
        }
        table.text(field.name()).ifPresent(variable -> texts.putIfAbsent(variable, text(field)));
        table.name(field.name()).ifPresent(variable -> name(variable, field));
        table.date(field.name()).ifPresent(variable -> date(variable, field));
    }

    private List<Inline> text(BibEntry.Field field) {
        Optional<String> genre = field.name().equals("type") ? table.genre(field.tex().strip()) : Optional.empty();
        return genre.map(words -> List.<Inline>of(new Inline.Text(words, field.span())))
                .orElseGet(() -> TexReader.read(field, diagnostics));
    }

    private void name(String variable, BibEntry.Field field) {
        String kind = field.name().equals("editor") ? entry.tex("editortype").orElse(variable) : variable;
        String role = table.name(kind).orElse(kind);
        names.put(List.of("compiler", "translator", "director", "illustrator").contains(role) ? role : variable,
                BibNames.read(field, diagnostics));
    }

    private void date(String variable, BibEntry.Field field) {
        Optional<Work.Date> date = BibDates.read(field.tex());
        if (date.isEmpty()) {
            diagnostics.report(Diagnostic.error("M086", field.span(), "\"" + field.tex().strip() + "\" is no date")
                    .help("write 1957, 1957-06-29, 1993/1994, or 1957~ for about then"));
        }
        date.ifPresent(day -> dates.put(variable, day));
    }

    /**
     * Where a letter or a record is kept: the library, or for what is not published the note, which BibTeX has for it
     * (BibTeXing, 3.1, "unpublished").
     */
    private void archive() {
        boolean kept = List.of("manuscript", "document", "personal_communication").contains(type());
        Optional<BibEntry.Field> field = entry.field("library")
                .or(() -> entry.field("note").filter(note -> type().equals("manuscript")));
        field.filter(one -> kept && !texts.containsKey("archive")).flatMap(one -> table.text(one.name()))
                .ifPresent(variable -> texts.put("archive", texts.remove(variable)));
    }

    /** BibTeX's year and month, where there is no date. */
    private void year() {
        entry.field("year").filter(year -> !dates.containsKey("issued")).ifPresent(year -> {
            String month = entry.tex("month").filter(digits -> digits.matches("\\d{1,2}"))
                    .map(digits -> "-" + (digits.length() == 1 ? "0" : "") + digits).orElse("");
            date("issued", new BibEntry.Field("year", year.tex().strip() + month, year.named(), year.span()));
        });
    }

    /**
     * A title and its subtitle are one to CSL. A volume with a title of its own within a work of many has both
     * (biblatex 2.3.1, "maintitle").
     */
    private void titles() {
        Optional<List<Inline>> main = title("maintitle", "mainsubtitle");
        Optional<List<Inline>> book = title("booktitle", "booksubtitle");
        Optional<List<Inline>> own = title("title", "subtitle");
        Optional<List<Inline>> journal = title("journaltitle", "journalsubtitle")
                .or(() -> title("journal", "journalsubtitle"));
        if (main.isPresent() && book.isEmpty()) {
            texts.put("title", main.get());
            own.ifPresent(words -> texts.put("volume-title", words));
        } else {
            own.ifPresent(words -> texts.put("title", words));
            main.ifPresent(words -> texts.put("volume-title", book.get()));
            main.or(() -> book).or(() -> journal).ifPresent(words -> texts.put("container-title", words));
        }
        if (entry.field("subtitle").isPresent() && main.isEmpty()) {
            entry.field("title").ifPresent(field -> texts.put("title-short", TexReader.read(field, diagnostics)));
        }
        entry.field("shorttitle").ifPresent(field -> texts.put("title-short", TexReader.read(field, diagnostics)));
    }

    private Optional<List<Inline>> title(String title, String subtitle) {
        return entry.field(title).map(field -> {
            List<Inline> words = new ArrayList<>(TexReader.read(field, diagnostics));
            entry.field(subtitle).ifPresent(sub -> append(words, COLON, sub));
            entry.field(title + "addon").ifPresent(sub -> append(words, ". ", sub));
            return List.copyOf(words);
        });
    }

    private void append(List<Inline> words, String between, BibEntry.Field field) {
        words.add(new Inline.Text(between, field.span()));
        words.addAll(TexReader.read(field, diagnostics));
    }

    /** A number is that of an issue, of a book in its series, or of a report. */
    private void numbers() {
        String type = type();
        String variable = type.startsWith("article") || type.equals("periodical")
                ? "issue"
                : texts.containsKey("collection-title") ? "collection-number" : "number";
        entry.field("number").ifPresent(field -> texts.put(variable, TexReader.read(field, diagnostics)));
        entry.field("issue").ifPresent(field -> texts.putIfAbsent("issue", TexReader.read(field, diagnostics)));
        table.genre(entry.type())
                .ifPresent(genre -> texts.putIfAbsent("genre", List.of(new Inline.Text(genre, entry.typed()))));
    }

    private Optional<String> language() {
        Optional<BibEntry.Field> field = entry.field("langid", "hyphenation", "language");
        Optional<String> tag = field.flatMap(one -> BibLanguages.tag(one.tex().strip().toLowerCase(Locale.ROOT)));
        field.filter(one -> tag.isEmpty())
                .ifPresent(one -> diagnostics
                        .report(Diagnostic.warning("M087", one.span(), "\"" + one.tex().strip() + "\" is no language")
                                .help("write a name of Babel's, such as russian, or a tag such as ru")));
        return tag.map(one -> BibLanguages.written(one, texts.getOrDefault("title", List.of())));
    }
}
