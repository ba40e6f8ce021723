package press.apparat.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.galley.Galley;
import press.apparat.galley.Liner;
import press.apparat.placed.Credits;
import press.apparat.placed.Placed;
import press.apparat.report.Diagnostics;

/** A volume made of dummies, and what can be read on its pages. A running head is an anchor with its words and tag. */
record Printed(Volume volume, Diagnostics diagnostics) {
    private static final Liner LINER = (text, style, width, tag) -> List
            .of(new Placed.Anchor(tag.role() + ":" + text, width.sp(), 0));

    static Printed of(Galley... galleys) {
        return of((name, state) -> Dummies.page(Map.of()), galleys);
    }

    static Printed of(Pages pages, Galley... galleys) {
        Diagnostics diagnostics = new Diagnostics();
        Credits credits = new Credits("A Book", List.of(), "en", Optional.empty(), "urn:x", Optional.empty(), List.of(),
                Optional.empty(), Optional.empty());
        Press press = new Press(pages, LINER, credits, List.of(), diagnostics);
        return new Printed(new MakeUp(press).volume(List.of(galleys)), diagnostics);
    }

    /** The names on every page, from top to bottom. */
    List<List<String>> names() {
        return volume.pages().stream().map(page -> PageAnchors.in(page.content())).toList();
    }

    List<String> names(int page) {
        return names().get(page);
    }

    List<String> folios() {
        return volume.pages().stream().map(Page::folio).toList();
    }

    /** The places of names on a page that begin with some letters: from the page's left and top. */
    Optional<Placed> named(int page, String name) {
        return volume.pages().get(page).content().stream()
                .filter(placed -> PageAnchors.in(List.of(placed)).contains(name)).findFirst();
    }

    List<Placed.Rule> rules(int page) {
        List<Placed.Rule> rules = new ArrayList<>();
        volume.pages().get(page).content().forEach(placed -> placed.match(new RuleCollector(rules)));
        return rules;
    }

    List<String> codes() {
        return diagnostics.all().stream().map(d -> d.code()).toList();
    }

    private record RuleCollector(List<Placed.Rule> rules) implements Placed.Cases<Boolean> {
        @Override
        public Boolean rule(Placed.Rule rule) {
            return rules.add(rule);
        }

        @Override
        public Boolean glyphs(Placed.Glyphs glyphs) {
            return false;
        }

        @Override
        public Boolean picture(Placed.Picture picture) {
            return false;
        }

        @Override
        public Boolean link(Placed.Link link) {
            return false;
        }

        @Override
        public Boolean turned(Placed.Turned turned) {
            return false;
        }

        @Override
        public Boolean line(Placed.SetLine line) {
            return false;
        }

        @Override
        public Boolean anchor(Placed.Anchor anchor) {
            return false;
        }
    }
}
