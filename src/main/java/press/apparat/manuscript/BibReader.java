package press.apparat.manuscript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.apparat.book.Work;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Source;

/** Reads the works of a BibTeX or biblatex file. */
final class BibReader {
    private static final Map<String, String> OF_A_BOOK = Map.of("title", "booktitle", "subtitle", "booksubtitle",
            "titleaddon", "booktitleaddon", "author", "bookauthor");
    private static final Set<String> OWN = Set.of("crossref", "xref", "xdata", "ids", "keywords", "shorttitle",
            "options", "sorttitle", "label", "shorthand", "pages");

    private final Map<String, BibEntry> byKey = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    private BibReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The works in the order of the file, each key once. */
    static List<Work> read(Source source, Diagnostics diagnostics) {
        BibReader reader = new BibReader(diagnostics);
        new BibSyntax(source, diagnostics).entries().forEach(reader::add);
        return reader.byKey.values().stream().filter(entry -> !entry.type().equals("xdata"))
                .map(entry -> WorkReader.read(reader.whole(entry, new HashSet<>()), diagnostics)).toList();
    }

    private void add(BibEntry entry) {
        BibEntry before = byKey.putIfAbsent(entry.key(), entry);
        if (before != null) {
            diagnostics.report(Diagnostic.error("M085", entry.span(), "the work \"" + entry.key() + "\" is here twice")
                    .label(before.span(), "the first is here"));
        }
    }

    /** With what an entry inherits from others (biblatex 2.4.1 and appendix B). */
    private BibEntry whole(BibEntry entry, Set<String> met) {
        List<BibEntry.Field> links = new ArrayList<>(entry.field("crossref").stream().toList());
        entry.field("xdata").ifPresent(links::add);
        BibEntry whole = entry;
        for (BibEntry.Field link : met.add(entry.key()) ? links : List.<BibEntry.Field>of()) {
            BibEntry parent = byKey.get(link.tex().strip());
            if (parent == null) {
                report(link);
            } else {
                whole = whole.with(inherited(link.name(), entry, whole(parent, met)));
            }
        }
        return whole;
    }

    private void report(BibEntry.Field link) {
        Diagnostic lost = Diagnostic.error("M086", link.span(), "no work \"" + link.tex().strip() + "\" in this file");
        diagnostics.report(Nearest.help(link.tex().strip(), byKey.keySet()).map(lost::help).orElse(lost));
    }

    private static Map<String, BibEntry.Field> inherited(String link, BibEntry child, BibEntry parent) {
        boolean part = link.equals("crossref") && child.type().startsWith("in");
        Map<String, BibEntry.Field> fields = new LinkedHashMap<>();
        parent.fields().forEach((name, field) -> {
            String as = part ? OF_A_BOOK.getOrDefault(name, name) : name;
            if (!OWN.contains(name)) {
                fields.put(as, field.as(as));
            }
        });
        return fields;
    }
}
