package press.apparat.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The typographic proof of a book: what was measured on its pages, item by item. */
public final class Proof {
    private static final int NAMED = 3;

    private final int pages;
    private final List<Tally> tallies;

    Proof(int pages, List<Tally> tallies) {
        this.pages = pages;
        this.tallies = tallies;
    }

    List<Tally> tallies() {
        return tallies;
    }

    /** A line for each item that fails: its number, its name, how often, and the first places. */
    public List<String> lines() {
        return tallies.stream().filter(tally -> !tally.failing().isEmpty()).map(Proof::line).toList();
    }

    private static String line(Tally tally) {
        List<Tally.Place> failing = tally.failing();
        String places = failing.stream().limit(NAMED).map(Tally.Place::toString).collect(Collectors.joining("; "));
        String more = failing.size() > NAMED ? "; and " + (failing.size() - NAMED) + " more" : "";
        return "proof: " + tally.item().number() + " " + tally.item().title() + ": " + failing.size() + " (" + places
                + more + ")";
    }

    /**
     * All figures, as JSON: for each item its {@code number}, {@code name} and {@code limit}, how many things were
     * {@code measured}, how many are {@code failing}, its {@code figures} by kind of text, and the {@code places} that
     * fail, by page ({@code page} is the folio), {@code file} and {@code line}, with {@code what} is wrong. An item
     * that pages cannot tell has {@code not measured here} instead, which says why.
     */
    public String json() {
        Map<String, Json.Value> members = new LinkedHashMap<>();
        members.put("pages", Json.number(pages));
        members.put("items", Json.list(tallies.stream().map(Proof::item).toList()));
        return Json.of(Json.members(members));
    }

    private static Json.Value item(Tally tally) {
        Map<String, Json.Value> members = new LinkedHashMap<>();
        members.put("number", Json.number(tally.item().number()));
        members.put("name", Json.text(tally.item().title()));
        members.put("limit", Json.text(tally.item().limit()));
        tally.elsewhere().ifPresentOrElse(why -> members.put("not measured here", Json.text(why)),
                () -> measured(tally, members));
        return Json.members(members);
    }

    private static void measured(Tally tally, Map<String, Json.Value> members) {
        members.put("measured", Json.number(tally.measured()));
        members.put("failing", Json.number(tally.failing().size()));
        Map<String, Json.Value> figures = new LinkedHashMap<>();
        tally.figures().forEach((scope, values) -> figures.put(scope, figures(values)));
        members.put("figures", Json.members(figures));
        members.put("places", Json.list(tally.failing().stream().map(Proof::place).toList()));
    }

    private static Json.Value figures(Map<String, Double> values) {
        Map<String, Json.Value> figures = new LinkedHashMap<>();
        values.forEach((name, value) -> figures.put(name, Json.decimal(value)));
        return Json.row(figures);
    }

    private static Json.Value place(Tally.Place place) {
        Map<String, Json.Value> members = new LinkedHashMap<>();
        place.folio().ifPresent(folio -> members.put("page", Json.text(folio)));
        place.span().ifPresent(span -> {
            members.put("file", Json.text(span.source().name()));
            members.put("line", Json.number(span.line()));
        });
        members.put("what", Json.text(place.what()));
        return Json.row(members);
    }
}
