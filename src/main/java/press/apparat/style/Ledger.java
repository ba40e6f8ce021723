package press.apparat.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What has been read from the sheets so far, in order. */
final class Ledger {
    private final Mentions mentions = new Mentions();
    private final List<Rule> rules = new ArrayList<>();
    private final List<PageRule> pages = new ArrayList<>();
    private final List<FontFace> faces = new ArrayList<>();
    private int order = -1_000_000;

    Mentions mentions() {
        return mentions;
    }

    /** What follows is an author's: stronger than all before. */
    void authors() {
        order = Math.max(order, 0);
    }

    void rule(Selector selector, List<Declaration> declarations) {
        rules.add(new Rule(selector, declarations, order++));
    }

    void page(IntFunction<PageRule> rule) {
        pages.add(rule.apply(order++));
    }

    void face(FontFace face) {
        faces.add(face);
    }

    List<Rule> rules() {
        return rules;
    }

    List<PageRule> pages() {
        return pages;
    }

    List<FontFace> faces() {
        return List.copyOf(faces);
    }
}
