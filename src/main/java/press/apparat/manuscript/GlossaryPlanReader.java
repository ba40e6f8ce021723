package press.apparat.manuscript;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.GlossaryPlan;
import press.apparat.book.GlossaryPlan.Group;
import press.apparat.book.GlossaryTerm.Kind;
import press.apparat.report.Nearest;

/** Reads book.yaml's {@code glossary: {terms: all, groups: [Members, Candidates], chronology: [event, body]}}. */
final class GlossaryPlanReader {
    private static final List<String> TERMS = List.of("used", "all");

    private GlossaryPlanReader() {
    }

    static GlossaryPlan read(Keys keys) {
        return keys.value("glossary").flatMap(Value::keys).map(GlossaryPlanReader::plan).orElse(GlossaryPlan.USUAL);
    }

    private static GlossaryPlan plan(Keys keys) {
        Optional<String> terms = keys.text("terms");
        terms.filter(word -> !TERMS.contains(word)).ifPresent(word -> keys.value("terms").orElseThrow().error("M055",
                "no choice of terms \"" + word + "\"", Nearest.help(word, TERMS).orElse("write used or all")));
        Set<Kind> chronicled = EnumSet.noneOf(Kind.class);
        keys.items("chronology").forEach(item -> kind(item).ifPresent(chronicled::add));
        GlossaryPlan plan = new GlossaryPlan(terms.filter("all"::equals).isPresent(), groups(keys),
                chronicled.isEmpty() ? GlossaryPlan.USUAL.chronicled() : Collections.unmodifiableSet(chronicled));
        keys.reportOthers();
        return plan;
    }

    private static List<Group> groups(Keys keys) {
        return keys.items("groups").stream()
                .flatMap(item -> item.text().map(name -> new Group(name, item.span())).stream()).toList();
    }

    private static Optional<Kind> kind(Value item) {
        Optional<String> word = item.text();
        Optional<Kind> kind = word.flatMap(TermAttributes::kind);
        if (word.isPresent() && kind.isEmpty()) {
            item.error("M055", "no kind of term \"" + word.get() + "\"", TermAttributes.help(word.get()));
        }
        return kind;
    }
}
